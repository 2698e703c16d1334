package truce.core.agreement;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.action.WeaponClass;

/**
 * How much a party may hold in a band at any time: 6,000 personnel, 75 tanks and 36 guns.
 *
 * @param rows one for each thing counted
 * @param zone zone in which the days of counts begin: the agreement's own; UTC where it states none, or several
 */
public record ForceLimits(List<ForceLimit> rows, ZoneId zone) implements Quantity {

    public ForceLimits {
        rows = List.copyOf(rows);
    }

    /** Limits on what is counted by days of UTC. */
    public ForceLimits(List<ForceLimit> rows) {
        this(rows, ZoneOffset.UTC);
    }

    /**
     * The most of one thing.
     *
     * @param item what, in words
     * @param personnel whether people are counted and not weapons
     * @param kinds classes of weapon counted; empty for personnel, or any weapon
     * @param boreFromMm smallest bore counted, inclusive; 0 when none is stated
     * @param boreToMm largest bore counted, inclusive; infinity when none is stated
     * @param parties ids of those limited; empty for each addressee by itself
     * @param zone id of the band; empty for the norm's own zone
     * @param most the limit itself is allowed; 0 for none at all
     */
    public record ForceLimit(
            String item,
            boolean personnel,
            Set<WeaponClass> kinds,
            double boreFromMm,
            double boreToMm,
            List<String> parties,
            Optional<String> zone,
            int most) {
        public ForceLimit {
            kinds = Set.copyOf(kinds);
            parties = List.copyOf(parties);
            if (most < 0) {
                throw new IllegalArgumentException("the limit of '" + item + "' is below 0: " + most);
            }
        }
    }
}
