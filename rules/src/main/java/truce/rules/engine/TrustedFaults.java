package truce.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import truce.core.fault.Refusal;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.RuleText;

/** Tells people why a pack with full trust does not compile: the engine's words, without the names of what it generated. */
final class TrustedFaults {

    private static final Pattern UNKNOWN = Pattern.compile("([\\w.$]+) cannot be resolved(?: to a (?:type|variable))?");
    private static final Pattern OUTSIDE = Pattern.compile("([\\w.$]+) is outside the fence");
    private static final Pattern GENERATED = Pattern.compile("Lambda|src/main/java|\\bclass\\b|[{};]");
    private static final int LONGEST = 200;

    private TrustedFaults() {}

    static Refusal refusal(CheckedPack pack, List<String> messages) {
        String all = String.join("\n", messages);
        Optional<RuleText> guilty = pack.rules().stream()
                .filter(rule -> all.contains("\"" + rule.title() + "\"") || all.contains("'" + rule.title() + "'"))
                .findFirst();
        return Refusal.of(
                Refusal.Because.DEFINITION,
                guilty.map(rule -> rule.file() + ":" + rule.at().line())
                        .orElse("pack " + pack.head().id()),
                guilty.map(rule -> "the rule \"" + rule.title() + "\" does not compile")
                                .orElse("its rules do not compile")
                        + cause(all),
                "");
    }

    private static String cause(String messages) {
        for (Pattern pattern : List.of(OUTSIDE, UNKNOWN)) {
            Matcher found = pattern.matcher(messages);
            if (found.find()) {
                return ": " + found.group(1)
                        + (pattern == OUTSIDE ? " is refused even with full trust" : " is not known here");
            }
        }
        return messages.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !GENERATED.matcher(line).find())
                .findFirst()
                .map(line -> ": " + (line.length() <= LONGEST ? line : line.substring(0, LONGEST)))
                .orElse("");
    }
}
