package truce.rules.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts that the engine compiles for a pack with full trust: the author's own, with the views imported in front of the
 * first line and parameters as numbers, so that lines keep their numbers. Rows of its tables are printed as in any pack.
 */
public final class TrustedText {

    private static final Pattern PARAMETER = Pattern.compile("\\bparams\\s*\\.\\s*([A-Za-z][A-Za-z0-9]*)");

    private TrustedText() {}

    /** Text by path within the pack. */
    public static Map<String, String> of(CheckedPack pack) {
        Map<String, String> texts = new TreeMap<>();
        pack.files().stream()
                .filter(file -> file.name().endsWith(".drl"))
                .forEach(file -> texts.put(file.name(), header(pack) + withNumbers(pack, file.text())));
        List<RuleText> rows = pack.rules().stream()
                .filter(rule -> !rule.conditions().isEmpty())
                .toList();
        if (!rows.isEmpty()) {
            CheckedPack tables = new CheckedPack(pack.head(), rows, pack.patterns(), pack.files());
            texts.put("tables.drl", new DrlPrinter(tables).text());
        }
        return texts;
    }

    private static String header(CheckedPack pack) {
        return DrlPrinter.header(pack.head()).replace('\n', ' ');
    }

    private static String withNumbers(CheckedPack pack, String text) {
        Matcher found = PARAMETER.matcher(DrlMask.of(text));
        StringBuilder replaced = new StringBuilder();
        int done = 0;
        while (found.find()) {
            PackHead.Param param = pack.head().params().get(Scope.kebab(found.group(1)));
            if (param != null) {
                replaced.append(text, done, found.start()).append(param.value());
                done = found.end();
            }
        }
        return replaced.append(text, done, text.length()).toString();
    }
}
