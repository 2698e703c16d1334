package truce.cli.test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import truce.core.fault.NearestName;
import truce.core.run.Determination;

/**
 * A flag or note that a test expects. What is left away is not compared.
 *
 * @param line line in the file
 * @param action id of the action, or number of its row
 * @param fields what is expected, by name: {@code rule}, {@code clause}, {@code determination}, {@code reasons}, {@code
 *     actor}, {@code severity}
 */
public record Expected(int line, String action, Map<String, String> fields) {

    /** Names of the fields. */
    static final List<String> FIELDS = List.of("rule", "clause", "determination", "reasons", "actor", "severity");

    /** Words for what a rule makes of a case. */
    static final List<String> WORDS = words();

    /** What follows when a rule says nothing. */
    static final String SILENT = "silent";

    /** A flag, however sure. */
    static final String FLAG = "flag";

    public Expected {
        fields = Map.copyOf(fields);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /**
     * Reads the short form, {@code a1 base-010 c1 probable S3}: the action first, the rest in any order.
     *
     * @param rules ids of the pack's rules
     * @param problems takes what is wrong with it
     */
    static Expected parse(int line, String action, List<String> words, Set<String> rules, List<String> problems) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String word : words) {
            String field = rules.contains(word)
                    ? "rule"
                    : WORDS.contains(word) ? "determination" : word.matches("S[1-5]") ? "severity" : "clause";
            if (fields.putIfAbsent(field, word) != null) {
                Set<String> known = new LinkedHashSet<>(rules);
                known.addAll(WORDS);
                problems.add("'" + word + "' is a second " + field + " after '" + fields.get(field) + "'. "
                        + NearestName.hint(word, known));
            }
        }
        return new Expected(line, action, fields);
    }

    /** The short form. */
    String text() {
        List<String> words = new ArrayList<>(List.of(action));
        FIELDS.stream().filter(fields::containsKey).forEach(field -> words.add(field(field)));
        return String.join(" ", words).strip();
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(
                Arrays.stream(Determination.values()).map(Expected::word).toList());
        words.addAll(List.of("flag", "note", "permit", "silent"));
        return List.copyOf(words);
    }

    /** The word for a determination or a verb. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
