package truce.core.pattern;

import java.util.List;
import truce.core.agreement.Norm;

/**
 * The incidents of one norm that may hold a place in a sequence, such as the first reported one after it took effect.
 *
 * @param pattern id of the declared sequence, such as {@code first-reported}
 * @param norm the norm
 * @param candidates ids of the incidents that may hold the place, in order of time and id
 * @param leftOut number of sightings that can hold no place because they sum up several events
 */
public record Sequence(String pattern, Norm norm, List<String> candidates, int leftOut) {

    public Sequence {
        candidates = List.copyOf(candidates);
    }

    /** Whether the times of several candidates overlap, so that none can be named. */
    public boolean isTied() {
        return candidates.size() > 1;
    }
}
