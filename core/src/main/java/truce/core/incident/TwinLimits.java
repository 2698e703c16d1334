package truce.core.incident;

import java.time.Duration;
import truce.core.geo.Distance;

/**
 * How far rows may lie apart that tell one event.
 *
 * @param farthest greatest distance between the middles of two rows' places, whatever their radii; a place that reaches
 *     farther than this is too coarse to say which event it tells; above 0 to 200 km
 * @param longest longest time set of a row that can be recognised as a twin, and longest time that an event or an
 *     incident made of twins may span; above 0 to 92 days
 */
public record TwinLimits(Distance farthest, Duration longest) {

    /**
     * 30 km: "within 25 km of a known point" (UCDP) against the 5 km of a city; wider pairs would tie neighbouring
     * fronts together. 8 days: "some day of that week", and a day for the difference of time zones; a row that may lie
     * anywhere in a month fits too many events to say which.
     */
    public static final TwinLimits DEFAULT = new TwinLimits(Distance.ofKilometres(30), Duration.ofDays(8));

    public TwinLimits {
        if (farthest.metres() == 0 || farthest.kilometres() > 200) {
            throw new IllegalArgumentException("twins " + farthest.kilometres() + " km apart: not over 0 to 200 km");
        }
        if (longest.isZero() || longest.isNegative() || longest.compareTo(Duration.ofDays(92)) > 0) {
            throw new IllegalArgumentException("twins over " + longest + ": not over 0 to 92 days");
        }
    }
}
