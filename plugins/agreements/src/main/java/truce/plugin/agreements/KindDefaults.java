package truce.plugin.agreements;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;
import truce.core.action.PlaceRole;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Modality;
import truce.core.agreement.Relation;

/**
 * What a norm of each kind is about when its coder says no more. The table is published in
 * {@code docs/formats/agreement.md}; a test compares the two.
 */
final class KindDefaults {

    private static final Set<ClauseKind> ASKED = EnumSet.of(
            ClauseKind.RELEASE,
            ClauseKind.REMOVE_GROUP,
            ClauseKind.FOREIGN_FORCES_EXIT,
            ClauseKind.NOTIFY,
            ClauseKind.DISARM,
            ClauseKind.ENSURE,
            ClauseKind.DELIVERABLE,
            ClauseKind.TERRITORY_HANDOVER);
    private static final Set<ClauseKind> STANDING = EnumSet.of(
            ClauseKind.WEAPON_WITHDRAWAL,
            ClauseKind.DEMILITARISED,
            ClauseKind.NO_REINFORCEMENT,
            ClauseKind.FORCE_LIMIT,
            ClauseKind.NO_FORTIFICATION,
            ClauseKind.NO_EXERCISE,
            ClauseKind.DISARM,
            ClauseKind.REMOVE_GROUP,
            ClauseKind.FOREIGN_FORCES_EXIT);

    private KindDefaults() {}

    static Modality modality(ClauseKind kind) {
        return ASKED.contains(kind) ? Modality.REQUIREMENT : Modality.PROHIBITION;
    }

    static Relation relation(ClauseKind kind) {
        return switch (kind) {
            case CEASE_HOSTILITIES, ENSURE, RETURN_FIRE_CONDITION -> Relation.BETWEEN_SIDES;
            case PROTECTION -> Relation.AGAINST_CIVILIANS;
            default -> Relation.ANY;
        };
    }

    /**
     * Where something stands or came from for duties to keep things away; else where it struck or came from, and where
     * the force was for acts that are seen there.
     */
    static List<PlaceRole> places(ClauseKind kind, Set<ActionType> acts) {
        if (STANDING.contains(kind)) {
            return List.of(PlaceRole.POSITION, PlaceRole.ORIGIN);
        }
        if (kind == ClauseKind.NO_FLY) {
            return List.of(PlaceRole.POSITION, PlaceRole.IMPACT);
        }
        boolean seen = acts.stream()
                .anyMatch(act -> act.isIn(ActionGroup.FORCE_PRESENCE) || act.isIn(ActionGroup.WEAPON_PRESENCE));
        return seen
                ? List.of(PlaceRole.IMPACT, PlaceRole.ORIGIN, PlaceRole.POSITION)
                : List.of(PlaceRole.IMPACT, PlaceRole.ORIGIN);
    }

    static Set<ActionType> acts(ClauseKind kind) {
        return switch (kind) {
            case CEASE_HOSTILITIES, ENSURE ->
                with(Set.of(ActionType.RECAPTURE, ActionType.SABOTAGE), ActionGroup.USE_OF_FORCE);
            case WEAPON_WITHDRAWAL ->
                with(Set.of(ActionType.TANK_FIRE), ActionGroup.WEAPON_PRESENCE, ActionGroup.INDIRECT_FIRE);
            case DEMILITARISED ->
                with(
                        Set.of(),
                        ActionGroup.FORCE_PRESENCE,
                        ActionGroup.WEAPON_PRESENCE,
                        ActionGroup.TERRITORIAL,
                        ActionGroup.GROUND_ACTION);
            case FREEZE_POSITIONS, NO_ADVANCE -> with(Set.of(), ActionGroup.TERRITORIAL);
            case NO_FLY -> with(Set.of(), ActionGroup.FLIGHT);
            case NO_REINFORCEMENT, FORCE_LIMIT ->
                Set.of(ActionType.DEPLOYMENT, ActionType.HEAVY_WEAPON_PRESENCE, ActionType.ARMS_TRANSFER);
            case HUMANITARIAN_ACCESS -> with(Set.of(), ActionGroup.HUMANITARIAN_OBSTRUCTION);
            case MONITOR_ACCESS -> with(Set.of(), ActionGroup.MONITOR_OBSTRUCTION);
            case PROTECTION -> with(Set.of(), ActionGroup.VIOLENCE_AGAINST_PERSONS, ActionGroup.ANY_FIRE);
            case RELEASE -> Set.of(ActionType.FAILURE_TO_RELEASE);
            case FOREIGN_FORCES_EXIT -> Set.of(ActionType.FOREIGN_FORCES);
            case CORRIDOR -> Set.of(ActionType.ROUTE_CLOSURE);
            case NO_FORTIFICATION -> Set.of(ActionType.FORTIFICATION, ActionType.MINE_LAYING, ActionType.NEW_POST);
            case NO_EXERCISE -> Set.of(ActionType.EXERCISE);
            case NOTIFY -> Set.of(ActionType.FAILURE_TO_NOTIFY);
            case DISARM -> Set.of(ActionType.REMOVAL_FROM_STORAGE);
            case NO_PROPAGANDA -> Set.of(ActionType.HOSTILE_PROPAGANDA);
            case RETURN_FIRE_CONDITION -> with(Set.of(), ActionGroup.ANY_FIRE);
            case REMOVE_GROUP, DELIVERABLE, TERRITORY_HANDOVER -> Set.of(ActionType.NON_PERFORMANCE);
        };
    }

    /**
     * Acts that may show what the norm is about, without saying so: an assault may bring heavy weapons; a mine that goes
     * off was laid, but nobody says when.
     */
    static Set<ActionType> indicative(ClauseKind kind, Set<ActionType> acts) {
        if (kind == ClauseKind.NO_FORTIFICATION && acts.contains(ActionType.MINE_LAYING)) {
            return Set.of(ActionType.MINE_DETONATION);
        }
        return kind == ClauseKind.WEAPON_WITHDRAWAL
                ? with(Set.of(ActionType.DEPLOYMENT), ActionGroup.GROUND_ACTION, ActionGroup.TERRITORIAL)
                : Set.of();
    }

    private static Set<ActionType> with(Set<ActionType> more, ActionGroup... groups) {
        EnumSet<ActionType> acts = EnumSet.noneOf(ActionType.class);
        acts.addAll(more);
        acts.addAll(ActionType.in(groups));
        return acts;
    }
}
