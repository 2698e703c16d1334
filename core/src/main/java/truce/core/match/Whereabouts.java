package truce.core.match;

import java.util.Optional;
import java.util.Set;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;
import truce.core.action.PlaceRole;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;
import truce.core.incident.Event;

/**
 * Where an event's origin, impact or position was, told or inferred without inventing anything: a force that assaults or
 * holds a place is in it; a mine or bomb that went off lay there; a weapon that struck a place stood within its range.
 */
final class Whereabouts {

    private Whereabouts() {}

    /** The place of that role; empty when it is neither told nor bounded by what is told. */
    static Optional<Place> of(Event event, PlaceRole role) {
        Place told = event.places().at(role);
        if (!(told instanceof PlaceUnknown)) {
            return Optional.of(told);
        }
        return role == PlaceRole.ORIGIN || role == PlaceRole.POSITION ? inferred(event) : Optional.empty();
    }

    private static Optional<Place> inferred(Event event) {
        Place struck = event.places().impact();
        if (struck instanceof PlaceUnknown) {
            return Optional.empty();
        }
        if (all(event.acts(), ActionGroup.GROUND_ACTION)
                || all(event.acts(), ActionGroup.TERRITORIAL)
                || all(event.acts(), ActionGroup.EXPLOSION)) {
            return Optional.of(struck);
        }
        Optional<Distance> range = range(event.acts());
        return range.isPresent() && struck instanceof Disc disc
                ? Optional.of(new Disc(
                        "within range of " + disc.label(),
                        disc.centre(),
                        Distance.ofMetres(disc.radius().metres() + range.get().metres())))
                : Optional.empty();
    }

    /** Greatest range of the weapons an act may involve (handbook A.2.2); empty where none bounds it. */
    private static Optional<Distance> range(Set<ActionType> acts) {
        double kilometres =
                acts.stream().mapToDouble(Whereabouts::rangeKm).max().orElse(Double.POSITIVE_INFINITY);
        return Double.isFinite(kilometres) ? Optional.of(Distance.ofKilometres(kilometres)) : Optional.empty();
    }

    /** Greatest range of such a weapon in kilometres; infinity where none bounds it. */
    static double rangeKm(ActionType act) {
        return switch (act) {
            case MORTAR_FIRE -> 8;
            case ARTILLERY_FIRE -> 40;
            case INDIRECT_FIRE_UNSPECIFIED, ROCKET_FIRE -> 120;
            case DIRECT_FIRE_UNSPECIFIED,
                    SMALL_ARMS_FIRE,
                    HEAVY_MACHINE_GUN_FIRE,
                    SNIPER_FIRE,
                    ANTI_TANK_FIRE,
                    TANK_FIRE -> 5;
            default -> Double.POSITIVE_INFINITY;
        };
    }

    private static boolean all(Set<ActionType> acts, ActionGroup group) {
        return !acts.isEmpty() && acts.stream().allMatch(act -> act.isIn(group) || act == ActionType.SEIZURE);
    }
}
