package truce.core.action;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which acts belong to which group: one table, so that data, norms and rules mean the same. */
final class ActionGroups {

    private static final Map<ActionGroup, EnumSet<ActionType>> MEMBERS = new EnumMap<>(ActionGroup.class);

    static {
        MEMBERS.put(
                ActionGroup.INDIRECT_FIRE,
                EnumSet.of(
                        ActionType.INDIRECT_FIRE_UNSPECIFIED,
                        ActionType.MORTAR_FIRE,
                        ActionType.ARTILLERY_FIRE,
                        ActionType.ROCKET_FIRE,
                        ActionType.MISSILE_STRIKE));
        MEMBERS.put(
                ActionGroup.AIR_STRIKE,
                EnumSet.of(
                        ActionType.AIR_ATTACK_UNSPECIFIED,
                        ActionType.FIXED_WING_STRIKE,
                        ActionType.HELICOPTER_STRIKE,
                        ActionType.ARMED_UAV_STRIKE,
                        ActionType.LOITERING_MUNITION));
        MEMBERS.put(
                ActionGroup.DIRECT_FIRE,
                EnumSet.of(
                        ActionType.DIRECT_FIRE_UNSPECIFIED,
                        ActionType.SMALL_ARMS_FIRE,
                        ActionType.HEAVY_MACHINE_GUN_FIRE,
                        ActionType.SNIPER_FIRE,
                        ActionType.ANTI_TANK_FIRE,
                        ActionType.TANK_FIRE,
                        ActionType.AIR_DEFENCE_FIRE));
        MEMBERS.put(
                ActionGroup.EXPLOSION,
                EnumSet.of(
                        ActionType.EXPLOSIVE_DEVICE,
                        ActionType.ROADSIDE_BOMB,
                        ActionType.VEHICLE_BOMB,
                        ActionType.SUICIDE_ATTACK,
                        ActionType.MINE_DETONATION,
                        ActionType.GRENADE));
        MEMBERS.put(
                ActionGroup.GROUND_ACTION,
                EnumSet.of(ActionType.ARMED_CLASH, ActionType.GROUND_ASSAULT, ActionType.RAID, ActionType.AMBUSH));
        MEMBERS.put(
                ActionGroup.TERRITORIAL,
                EnumSet.of(
                        ActionType.GROUND_ASSAULT,
                        ActionType.RAID,
                        ActionType.SEIZURE,
                        ActionType.RECAPTURE,
                        ActionType.ADVANCE));
        MEMBERS.put(
                ActionGroup.FLIGHT,
                EnumSet.of(
                        ActionType.MILITARY_OVERFLIGHT,
                        ActionType.UAV_FLIGHT,
                        ActionType.HELICOPTER_FLIGHT,
                        ActionType.BALLOON,
                        ActionType.AIR_ATTACK_UNSPECIFIED,
                        ActionType.FIXED_WING_STRIKE,
                        ActionType.HELICOPTER_STRIKE,
                        ActionType.ARMED_UAV_STRIKE,
                        ActionType.LOITERING_MUNITION));
        MEMBERS.put(
                ActionGroup.VIOLENCE_AGAINST_PERSONS,
                EnumSet.of(
                        ActionType.ATTACK_ON_CIVILIANS,
                        ActionType.TARGETED_KILLING,
                        ActionType.ABDUCTION,
                        ActionType.SEXUAL_VIOLENCE,
                        ActionType.ILL_TREATMENT,
                        ActionType.EXECUTION,
                        ActionType.FORCED_DISPLACEMENT,
                        ActionType.DETENTION,
                        ActionType.FAILURE_TO_RELEASE,
                        ActionType.RECRUITMENT,
                        ActionType.CHILD_RECRUITMENT));
        MEMBERS.put(
                ActionGroup.MONITOR_OBSTRUCTION,
                EnumSet.of(
                        ActionType.DENIAL_OF_MONITORS,
                        ActionType.DELAY_OF_MONITORS,
                        ActionType.INTIMIDATION_OF_MONITORS,
                        ActionType.JAMMING));
        MEMBERS.put(
                ActionGroup.HUMANITARIAN_OBSTRUCTION,
                EnumSet.of(
                        ActionType.HUMANITARIAN_OBSTRUCTION_ACT,
                        ActionType.ROUTE_CLOSURE,
                        ActionType.SIEGE,
                        ActionType.UTILITY_CUT_OFF));
        MEMBERS.put(
                ActionGroup.FORCE_PRESENCE,
                EnumSet.of(
                        ActionType.DEPLOYMENT,
                        ActionType.ADVANCE,
                        ActionType.APPROACH,
                        ActionType.NEW_POST,
                        ActionType.RECONNAISSANCE_GROUP,
                        ActionType.FOREIGN_FORCES));
        MEMBERS.put(
                ActionGroup.WEAPON_PRESENCE,
                EnumSet.of(ActionType.HEAVY_WEAPON_PRESENCE, ActionType.REMOVAL_FROM_STORAGE));
        MEMBERS.put(
                ActionGroup.MINES_AND_WORKS,
                EnumSet.of(ActionType.FORTIFICATION, ActionType.MINE_LAYING, ActionType.NEW_POST, ActionType.EXERCISE));
        MEMBERS.put(
                ActionGroup.COMPLIANCE,
                EnumSet.of(
                        ActionType.WITHDRAWAL,
                        ActionType.RELEASE,
                        ActionType.ACCESS_GRANTED,
                        ActionType.CEASEFIRE_DECLARED,
                        ActionType.MINE_CLEARANCE,
                        ActionType.CORRIDOR_OPENED,
                        ActionType.DISARMAMENT,
                        ActionType.RETURN_OF_BODIES,
                        ActionType.AGREEMENT_REACHED));
        MEMBERS.put(
                ActionGroup.DECLARATION,
                EnumSet.of(ActionType.HOSTILE_PROPAGANDA, ActionType.THREAT, ActionType.REPUDIATION));
        MEMBERS.put(
                ActionGroup.ANY_FIRE,
                union(
                        EnumSet.of(ActionType.CBRN_USE, ActionType.NAVAL_FIRE),
                        ActionGroup.INDIRECT_FIRE,
                        ActionGroup.AIR_STRIKE,
                        ActionGroup.DIRECT_FIRE,
                        ActionGroup.EXPLOSION));
        MEMBERS.put(
                ActionGroup.USE_OF_FORCE,
                union(
                        EnumSet.of(
                                ActionType.USE_OF_FORCE_UNSPECIFIED,
                                ActionType.SEIZURE,
                                ActionType.ATTACK_ON_CIVILIANS,
                                ActionType.TARGETED_KILLING,
                                ActionType.ABDUCTION,
                                ActionType.SEXUAL_VIOLENCE,
                                ActionType.ILL_TREATMENT,
                                ActionType.EXECUTION),
                        ActionGroup.ANY_FIRE,
                        ActionGroup.GROUND_ACTION));
    }

    private ActionGroups() {}

    static Set<ActionType> members(ActionGroup group) {
        return Collections.unmodifiableSet(MEMBERS.getOrDefault(group, EnumSet.noneOf(ActionType.class)));
    }

    private static EnumSet<ActionType> union(EnumSet<ActionType> more, ActionGroup... groups) {
        for (ActionGroup group : groups) {
            more.addAll(members(group));
        }
        return more;
    }
}
