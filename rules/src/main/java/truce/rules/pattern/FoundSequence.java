package truce.rules.pattern;

import java.util.List;
import truce.core.agreement.Norm;
import truce.core.run.Pattern;
import truce.rules.fact.Sequence;

/**
 * What a sequence found for one norm.
 *
 * @param pattern id of the sequence
 * @param norm the norm
 * @param incidents ids of the incidents that may hold the place, in order of time
 * @param notes what limits it
 */
public record FoundSequence(String pattern, Norm norm, List<String> incidents, List<String> notes) {

    public FoundSequence {
        incidents = List.copyOf(incidents);
        notes = List.copyOf(notes);
    }

    /** As rules see it. */
    public Sequence view() {
        return new Sequence(
                pattern + " of " + norm.id(),
                pattern,
                norm.kind(),
                incidents.size(),
                incidents.size() == 1,
                incidents.size() > 1);
    }

    /** As the report tells it. */
    public Pattern told(String rule, String title) {
        return new Pattern(rule, norm.id(), title, incidents, notes);
    }
}
