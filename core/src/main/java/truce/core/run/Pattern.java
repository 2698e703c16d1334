package truce.core.run;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something seen over several incidents, such as the first reported breach after a clause took effect.
 *
 * @param rule id of the rule
 * @param norm id of the norm; empty where it is about several
 * @param title a sentence for people
 * @param incidents ids of the incidents it rests on, in order of time
 * @param notes what limits it: ties, overlapping times, rows left out, or "not computed, because ..."
 * @param values what was found, by name, such as {@code count_surely}; sorted; empty where the title says all
 */
public record Pattern(
        String rule,
        String norm,
        String title,
        List<String> incidents,
        List<String> notes,
        SortedMap<String, String> values) {
    public Pattern {
        incidents = List.copyOf(incidents);
        notes = List.copyOf(notes);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** A pattern whose title says all. */
    public Pattern(String rule, String norm, String title, List<String> incidents, List<String> notes) {
        this(rule, norm, title, incidents, notes, new TreeMap<>());
    }
}
