package truce.core.incident;

import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import truce.core.action.Action;
import truce.core.action.PlaceRole;
import truce.core.evidence.SourceBook;

/**
 * Whether two rows may tell one event, and how alike they are. Symmetric: it does not matter which row comes first.
 *
 * <p>Two rows may be twins when their times meet, each place that both tell may be one spot, one's acts are the other's
 * or a general form of them, their sides are the same parties, and they come from different datasets. Rows of one dataset
 * were told apart by those who made it; they are twins only if it puts them into one operation and they rest on
 * different families of sources.
 */
final class TwinTest {

    static final long NO_TWINS = -1;
    private static final long MINUTES = 1L << 24;
    private static final long HUNDREDS_OF_METRES = 1L << 12;

    private final SourceBook sources;
    private final TwinLimits limits;
    private final SidesBook sides;

    TwinTest(SourceBook sources, SidesBook sides, TwinLimits limits) {
        this.sources = sources;
        this.sides = sides;
        this.limits = limits;
    }

    boolean mayBeTwins(Account one, Account other) {
        return strangeness(one, other) != NO_TWINS;
    }

    /** As {@link #mayBeTwins}, but acts and times may differ. */
    boolean samePlaceAndSides(Account one, Account other) {
        return independent(one, other)
                && sides.agreement(one, other) > 0
                && Spot.metresApart(one.spots(), other.spots(), limits.farthest()) >= 0
                && otherRolesMeet(one.action(), other.action());
    }

    /** Whether the two could be two sources' words on one event at all. */
    boolean independent(Account one, Account other) {
        return one.dataset() != other.dataset() || sameOperation(one.action(), other.action());
    }

    private boolean sameOperation(Action one, Action other) {
        String operation = one.links().operation();
        return !operation.isEmpty()
                && operation.equals(other.links().operation())
                && Collections.disjoint(families(one), families(other))
                && !one.vouching().sources().isEmpty()
                && !other.vouching().sources().isEmpty();
    }

    private Set<String> families(Action action) {
        return action.vouching().sources().stream()
                .map(name -> sources.source(name).originFamily())
                .collect(Collectors.toSet());
    }

    /**
     * How unlike two twins are, 0 or more; {@link #NO_TWINS} if they are none. Agreement on both sides comes before
     * agreement on one, the same acts before a general form, then counts the difference of their times, then the distance.
     */
    long strangeness(Account one, Account other) {
        if (!independent(one, other)
                || !one.telling()
                || !other.telling()
                || !one.action().when().meets(other.action().when())
                || !one.acts().meets(other.acts())
                || Spot.farApart(one.spots(), other.spots(), limits.farthest())) {
            return NO_TWINS;
        }
        int agreement = sides.agreement(one, other);
        if (agreement == 0) {
            return NO_TWINS;
        }
        double metres = Spot.metresApart(one.spots(), other.spots(), limits.farthest());
        if (metres < 0 || !otherRolesMeet(one.action(), other.action())) {
            return NO_TWINS;
        }
        long sidesAndActs = (agreement == 2 ? 0L : 2L) + (one.acts().shares(other.acts()) ? 0L : 1L);
        long minutes = Math.min(MINUTES - 1, minutesApart(one, other));
        long hundreds = Math.min(HUNDREDS_OF_METRES - 1, Math.round(metres / 100));
        return (sidesAndActs * MINUTES + minutes) * HUNDREDS_OF_METRES + hundreds;
    }

    private static long minutesApart(Account one, Account other) {
        Duration begins = Duration.between(
                one.action().when().from(), other.action().when().from());
        Duration ends =
                Duration.between(one.action().when().to(), other.action().when().to());
        return begins.abs().plus(ends.abs()).toMinutes();
    }

    private boolean otherRolesMeet(Action one, Action other) {
        for (PlaceRole role : PlaceRole.values()) {
            var spots = Spot.of(one.places().at(role), limits.farthest());
            var others = Spot.of(other.places().at(role), limits.farthest());
            if (!spots.isEmpty() && !others.isEmpty() && Spot.metresApart(spots, others, limits.farthest()) < 0) {
                return false;
            }
        }
        return true;
    }
}
