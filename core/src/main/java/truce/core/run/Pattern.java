package truce.core.run;

import java.util.List;

/**
 * Something seen over several incidents, such as the first reported breach after a clause took effect.
 *
 * @param rule id of the rule
 * @param norm id of the norm
 * @param title a sentence for people
 * @param incidents ids of the incidents it rests on, in order of time
 * @param notes what limits it: ties, overlapping times, rows left out, or "not computed, because ..."
 */
public record Pattern(String rule, String norm, String title, List<String> incidents, List<String> notes) {
    public Pattern {
        incidents = List.copyOf(incidents);
        notes = List.copyOf(notes);
    }
}
