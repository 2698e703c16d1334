package truce.core.match;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import truce.core.action.ActionType;
import truce.core.action.Weapon;
import truce.core.geo.Disc;
import truce.core.incident.Event;

/**
 * Could such a weapon reach from the told origin to the told impact at all? Ranges are the greatest of their kind, so that
 * only what no such weapon does is doubted (handbook R76).
 */
final class Reach {

    private static final double SMALL_ROCKET_MM = 122.5;
    private static final double SMALL_ROCKET_KM = 40;

    private Reach() {}

    /** What speaks against the pairing, with figures; empty when nothing does. */
    static Optional<String> doubt(Event event) {
        if (!(event.places().origin() instanceof Disc origin)
                || !(event.places().impact() instanceof Disc impact)) {
            return Optional.empty();
        }
        double apart = origin.centre().distanceTo(impact.centre()).metres()
                - origin.radius().metres()
                - impact.radius().metres();
        double reach = kilometres(event);
        return apart > reach * 1000
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "origin at least %.1f km from the impact, such a weapon reaches %.0f km",
                        apart / 1000,
                        reach))
                : Optional.empty();
    }

    private static double kilometres(Event event) {
        double greatest =
                event.acts().stream().mapToDouble(Whereabouts::rangeKm).max().orElse(Double.POSITIVE_INFINITY);
        boolean rockets = event.acts().equals(Set.of(ActionType.ROCKET_FIRE));
        return rockets && isSmallRocket(event.weapon()) ? Math.min(greatest, SMALL_ROCKET_KM) : greatest;
    }

    private static boolean isSmallRocket(Weapon weapon) {
        String system = weapon.system().toLowerCase(Locale.ROOT);
        return weapon.boreMm().orElse(Double.POSITIVE_INFINITY) <= SMALL_ROCKET_MM
                || system.contains("grad")
                || system.contains("bm-21");
    }
}
