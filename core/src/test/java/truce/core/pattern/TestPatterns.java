package truce.core.pattern;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.agreement.ClauseKind;
import truce.core.match.Attribution;
import truce.core.pattern.PatternSpec.Actors;
import truce.core.pattern.PatternSpec.SequenceSpec;
import truce.core.pattern.PatternSpec.Takes;

/** Declared patterns for tests. */
public final class TestPatterns {

    /** Every possible sighting against a ceasefire. */
    public static final Filter CEASEFIRE = new Filter(
            Strength.POSSIBLE,
            Strength.PROBABLE,
            Set.of(ClauseKind.CEASE_HOSTILITIES),
            Set.of(),
            Set.of(),
            Set.of(),
            Attribution.Basis.UNKNOWN,
            0,
            false);

    public static final PatternSpec FIRST_REPORTED = sequence(Takes.FIRST, Actors.ANY, 0, 0, Key.Part.NORM);

    private TestPatterns() {}

    static Key key(Key.Part... parts) {
        return new Key(List.of(parts), 10);
    }

    static SequenceSpec sequence(Takes takes, Actors actors, int hours, int nearKilometres, Key.Part... parts) {
        return new SequenceSpec(
                takes == Takes.FIRST ? "first-reported" : "test",
                takes,
                CEASEFIRE,
                Optional.empty(),
                key(parts),
                actors,
                Duration.ofHours(hours),
                nearKilometres == 0 ? Optional.empty() : Optional.of(nearKilometres));
    }
}
