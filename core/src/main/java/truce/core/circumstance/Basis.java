package truce.core.circumstance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import truce.core.evidence.EvidenceLevel;
import truce.core.origin.Origin;

/**
 * What a known fact rests on: its row, who says so, and who denies it.
 *
 * @param origin row it comes from
 * @param sources names of those who say so, as spelled; may be empty
 * @param stated level of evidence that the row itself states, such as a mechanism's finding; {@code ALLEGED} when none
 * @param disputedBy who denies it; empty when nobody is known to
 * @param knownAt when it became known; empty when not told
 */
public record Basis(
        Origin origin, List<String> sources, EvidenceLevel stated, List<String> disputedBy, Optional<Instant> knownAt) {

    public Basis {
        sources = List.copyOf(sources);
        disputedBy = List.copyOf(disputedBy);
    }

    /** What these sources say, without more. */
    public static Basis of(Origin origin, String... sources) {
        return new Basis(origin, List.of(sources), EvidenceLevel.ALLEGED, List.of(), Optional.empty());
    }
}
