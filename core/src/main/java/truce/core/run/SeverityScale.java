package truce.core.run;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;
import truce.core.action.Weapon;
import truce.core.action.WeaponClass;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.KeyPlace;
import truce.core.agreement.Norm;
import truce.core.geo.Disc;
import truce.core.geo.Place;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.ProtectedSites;
import truce.core.match.Thresholds;

/**
 * Gravity of an act, computed from its incident on the default scale (handbook B.3; {@code docs/severity.md}). Best
 * estimates of deaths count. It says nothing on evidence or law.
 */
final class SeverityScale {

    /** From this bore on a gun is a heavy weapon (Minsk, 12 February 2015, para. 2). */
    private static final double HEAVY_FROM_MM = 100;

    private static final Set<WeaponClass> HEAVY = EnumSet.of(
            WeaponClass.TUBE_ARTILLERY,
            WeaponClass.MLRS,
            WeaponClass.TACTICAL_MISSILE,
            WeaponClass.TANK,
            WeaponClass.AIRCRAFT,
            WeaponClass.HELICOPTER);
    private static final Set<ActionType> AGAINST_LIFE =
            EnumSet.of(ActionType.ATTACK_ON_CIVILIANS, ActionType.TARGETED_KILLING, ActionType.EXECUTION);

    private final List<KeyPlace> keyPlaces;
    private final ProtectedSites sites;
    private final int grave;
    private final int threatening;
    private final Duration sustained;

    SeverityScale(List<KeyPlace> keyPlaces, ProtectedSites sites, Thresholds thresholds) {
        this.keyPlaces = List.copyOf(keyPlaces);
        this.sites = sites;
        grave = thresholds.value(Thresholds.GRAVE_DEATHS);
        threatening = thresholds.value(Thresholds.THREATENING_DEATHS);
        sustained = Duration.ofDays(thresholds.value(Thresholds.SUSTAINED_DAYS));
    }

    /** The event's own gravity, or that of the operation it is part of, whichever is graver. */
    Severity of(Event event, Incident incident, Norm norm) {
        Severity own = byAct(event, incident, norm).graver(byEffect(event));
        return isOffensive(incident) ? own.graver(lasts(incident) ? Severity.S5 : Severity.S4) : own;
    }

    /** What was done, whatever came of it. Of several candidate acts the least grave counts. */
    private Severity byAct(Event event, Incident incident, Norm norm) {
        if (seizesKeyPlace(event)) {
            return Severity.S5;
        }
        if (isUnnotifiedMove(event, incident, norm)) {
            return Severity.S0;
        }
        Severity act = leastGrave(event);
        boolean heavy = in(event, ActionGroup.ANY_FIRE) && isHeavy(event.weapon());
        boolean onProtected = in(event, ActionGroup.USE_OF_FORCE) && sites.surelyStruck(event);
        Severity reached = heavy || onProtected ? act.graver(Severity.S3) : act;
        return isRepeated(event, incident) ? reached.graver(Severity.S2) : reached;
    }

    private static Severity leastGrave(Event event) {
        Severity least = event.acts().isEmpty() ? Severity.S1 : Severity.S5;
        for (ActionType act : event.acts()) {
            Severity one = GravityOfActs.of(act);
            least = one.compareTo(least) < 0 ? one : least;
        }
        return least;
    }

    /** What came of it: deaths, and whose. */
    private Severity byEffect(Event event) {
        int killed = event.killed().best();
        if (killed >= threatening) {
            return Severity.S5;
        }
        boolean lethal = killed > 0 && !event.acts().isEmpty();
        boolean onWhoIsSpared = lethal
                && (AGAINST_LIFE.containsAll(event.acts())
                        || in(event, ActionGroup.MONITOR_OBSTRUCTION)
                        || (in(event, ActionGroup.USE_OF_FORCE) && sites.surelyStruck(event)));
        if (killed >= grave || onWhoIsSpared) {
            return Severity.S4;
        }
        return killed > 0 ? Severity.S3 : Severity.S0;
    }

    /** A single move, of which the text only asks that it be notified. */
    private static boolean isUnnotifiedMove(Event event, Incident incident, Norm norm) {
        return norm.kind() == ClauseKind.NOTIFY
                && incident.events().size() == 1
                && !event.aggregated()
                && (in(event, ActionGroup.FORCE_PRESENCE) || in(event, ActionGroup.FLIGHT))
                && !in(event, ActionGroup.AIR_STRIKE);
    }

    private static boolean isHeavy(Weapon weapon) {
        return HEAVY.contains(weapon.kind())
                || (weapon.boreMm().isPresent() && weapon.boreMm().getAsDouble() >= HEAVY_FROM_MM);
    }

    /** Direct fire told more than once in one incident. */
    private static boolean isRepeated(Event event, Incident incident) {
        return in(event, ActionGroup.DIRECT_FIRE)
                && (event.aggregated()
                        || incident.events().stream()
                                        .filter(other -> in(other, ActionGroup.DIRECT_FIRE))
                                        .limit(2)
                                        .count()
                                == 2);
    }

    /** Fire support and a ground assault told as one operation: an offensive, whatever its single parts. */
    private static boolean isOffensive(Incident incident) {
        if (incident.events().size() < 2) {
            return false;
        }
        boolean assault = incident.events().stream().anyMatch(event -> in(event, ActionGroup.TERRITORIAL));
        boolean support = incident.events().stream()
                .anyMatch(event -> in(event, ActionGroup.INDIRECT_FIRE) || in(event, ActionGroup.AIR_STRIKE));
        return assault && support;
    }

    /** Whether its events surely lie as many days apart as a sustained offensive takes. */
    private boolean lasts(Incident incident) {
        Instant firstOver = incident.when().to();
        Instant lastBegun = incident.when().from();
        for (Event event : incident.events()) {
            firstOver = event.when().to().isBefore(firstOver) ? event.when().to() : firstOver;
            lastBegun = event.when().from().isAfter(lastBegun) ? event.when().from() : lastBegun;
        }
        return !lastBegun.isBefore(firstOver.plus(sustained));
    }

    private boolean seizesKeyPlace(Event event) {
        return event.acts().equals(Set.of(ActionType.SEIZURE))
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

    private static boolean in(Event event, ActionGroup group) {
        if (event.acts().isEmpty()) {
            return false;
        }
        for (ActionType act : event.acts()) {
            if (!act.isIn(group)) {
                return false;
            }
        }
        return true;
    }
}
