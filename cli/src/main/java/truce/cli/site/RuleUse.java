package truce.cli.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import truce.rules.engine.CaseFunnel;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackHead;
import truce.rules.pack.RuleText;

/** What of its pack a rule rests on: the pattern that it names, and the parameters of either. */
final class RuleUse {

    private static final Pattern PARAM = Pattern.compile("params\\.([A-Za-z0-9-]+)");
    private static final Pattern NAMED = Pattern.compile("pattern == \"([^\"]+)\"");
    private static final String MASS_CASUALTY = "mass-casualty";

    private final CheckedPack pack;
    private final String conditions;

    RuleUse(CheckedPack pack, RuleText rule) {
        this.pack = pack;
        this.conditions = String.join(
                "\n", rule.conditions().stream().map(CaseFunnel::text).toList());
    }

    /** The lines that declare its pattern; none when it names none. */
    List<String> pattern() {
        Matcher named = NAMED.matcher(conditions);
        return named.find()
                ? pack.files().stream()
                        .filter(file -> file.name().equals("patterns.yaml"))
                        .findFirst()
                        .map(file -> entry(file.text().lines().toList(), named.group(1)))
                        .orElse(List.of())
                : List.of();
    }

    /** Parameters by name. */
    List<PackHead.Param> parameters() {
        Set<String> names = new TreeSet<>();
        Matcher param = PARAM.matcher(conditions + "\n" + String.join("\n", pattern()));
        while (param.find()) {
            names.add(param.group(1).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        }
        if (conditions.contains("massCasualty")) {
            names.add(MASS_CASUALTY);
        }
        return pack.head().params().values().stream()
                .filter(one -> names.contains(one.name()))
                .toList();
    }

    /** A key with all that is indented further. */
    private static List<String> entry(List<String> lines, String key) {
        List<String> entry = new ArrayList<>();
        int indent = -1;
        for (String line : lines) {
            int own = line.length() - line.stripLeading().length();
            if (indent < 0 && own > 0 && line.strip().startsWith(key + ":")) {
                indent = own;
                entry.add(line.substring(own));
            } else if (indent >= 0 && (own > indent || line.isBlank())) {
                entry.add(line.isBlank() ? "" : line.substring(indent));
            } else if (indent >= 0) {
                break;
            }
        }
        while (!entry.isEmpty() && entry.get(entry.size() - 1).isBlank()) {
            entry.remove(entry.size() - 1);
        }
        return entry;
    }
}
