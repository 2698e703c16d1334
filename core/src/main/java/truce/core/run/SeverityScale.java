package truce.core.run;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;
import truce.core.agreement.KeyPlace;
import truce.core.geo.Disc;
import truce.core.geo.Place;
import truce.core.incident.Event;
import truce.core.incident.Incident;

/**
 * Gravity of an act, computed from its incident on the default scale (handbook B.3). Best estimates of deaths count;
 * thresholds are 10 (grave) and 25 (agreement-threatening) in one event. It says nothing on evidence or law.
 */
final class SeverityScale {

    private static final int GRAVE_FROM = 10;
    private static final int THREATENING_FROM = 25;
    private static final Set<ActionType> HEAVY = Set.of(
            ActionType.ARTILLERY_FIRE,
            ActionType.ROCKET_FIRE,
            ActionType.MISSILE_STRIKE,
            ActionType.TANK_FIRE,
            ActionType.HEAVY_WEAPON_PRESENCE);
    private static final Set<ActionType> AGAINST_LIFE =
            Set.of(ActionType.ATTACK_ON_CIVILIANS, ActionType.TARGETED_KILLING, ActionType.EXECUTION);

    private final List<KeyPlace> keyPlaces;

    SeverityScale(List<KeyPlace> keyPlaces) {
        this.keyPlaces = List.copyOf(keyPlaces);
    }

    /** The event's own gravity, or that of the operation it is part of, whichever is graver. */
    Severity of(Event event, Incident incident) {
        Severity own = of(event);
        return isOffensive(incident) ? own.graver(Severity.S4) : own;
    }

    private Severity of(Event event) {
        int killed = event.killed().best();
        if (killed >= THREATENING_FROM || all(event, ActionType.REPUDIATION) || seizesKeyPlace(event)) {
            return Severity.S5;
        }
        boolean lethalOnCivilians = killed > 0
                && AGAINST_LIFE.containsAll(event.acts())
                && !event.acts().isEmpty();
        if (killed >= GRAVE_FROM
                || lethalOnCivilians
                || all(event, ActionType.CBRN_USE)
                || all(event, ActionType.SEIZURE)) {
            return Severity.S4;
        }
        boolean heavy = !event.acts().isEmpty() && HEAVY.containsAll(event.acts());
        if (killed > 0 || heavy || in(event, ActionGroup.AIR_STRIKE) || in(event, ActionGroup.TERRITORIAL)) {
            return Severity.S3;
        }
        boolean serious = in(event, ActionGroup.INDIRECT_FIRE)
                || in(event, ActionGroup.MONITOR_OBSTRUCTION)
                || in(event, ActionGroup.MINES_AND_WORKS)
                || in(event, ActionGroup.EXPLOSION)
                || all(event, ActionType.ARMED_CLASH)
                || all(event, ActionType.USE_OF_FORCE_UNSPECIFIED);
        if (serious) {
            return Severity.S2;
        }
        return all(event, ActionType.FAILURE_TO_NOTIFY) ? Severity.S0 : Severity.S1;
    }

    /** Fire support and a ground assault told as one operation: an offensive, whatever its single parts. */
    private static boolean isOffensive(Incident incident) {
        boolean assault = incident.events().stream().anyMatch(event -> in(event, ActionGroup.TERRITORIAL));
        boolean support = incident.events().stream()
                .anyMatch(event -> in(event, ActionGroup.INDIRECT_FIRE) || in(event, ActionGroup.AIR_STRIKE));
        return assault && support;
    }

    private boolean seizesKeyPlace(Event event) {
        return all(event, ActionType.SEIZURE)
                && keyPlaces.stream()
                        .anyMatch(key ->
                                isAt(event.places().main(), key, event.when().from()));
    }

    private static boolean isAt(Place place, KeyPlace key, Instant when) {
        return place instanceof Disc disc
                && !key.since().isAfter(when)
                && disc.centre().distanceTo(key.position()).metres()
                        <= disc.radius().metres();
    }

    private static boolean all(Event event, ActionType type) {
        return event.acts().equals(Set.of(type));
    }

    private static boolean in(Event event, ActionGroup group) {
        return !event.acts().isEmpty() && event.acts().stream().allMatch(act -> act.isIn(group));
    }
}
