package truce.core.run;

import truce.core.action.ActionType;

/** The gravity of each kind of act by itself, without deaths, weapon and place (handbook B.3, filled in where silent). */
final class GravityOfActs {

    private GravityOfActs() {}

    static Severity of(ActionType act) {
        return switch (act) {
            case FAILURE_TO_NOTIFY -> Severity.S0;
            case USE_OF_FORCE_UNSPECIFIED,
                    INDIRECT_FIRE_UNSPECIFIED,
                    MORTAR_FIRE,
                    NAVAL_FIRE,
                    ARMED_CLASH,
                    AMBUSH,
                    EXPLOSIVE_DEVICE,
                    ROADSIDE_BOMB,
                    VEHICLE_BOMB,
                    SUICIDE_ATTACK,
                    MINE_DETONATION,
                    GRENADE,
                    SABOTAGE,
                    FORTIFICATION,
                    MINE_LAYING,
                    NEW_POST,
                    EXERCISE,
                    OCCUPATION_OF_BUILDING,
                    DENIAL_OF_MONITORS,
                    DELAY_OF_MONITORS,
                    INTIMIDATION_OF_MONITORS,
                    JAMMING,
                    HUMANITARIAN_OBSTRUCTION_ACT,
                    ROUTE_CLOSURE,
                    SIEGE,
                    UTILITY_CUT_OFF,
                    DETENTION,
                    FAILURE_TO_RELEASE,
                    CHILD_RECRUITMENT,
                    PROPERTY_DESTRUCTION -> Severity.S2;
            case ARTILLERY_FIRE,
                    ROCKET_FIRE,
                    MISSILE_STRIKE,
                    TANK_FIRE,
                    AIR_ATTACK_UNSPECIFIED,
                    FIXED_WING_STRIKE,
                    HELICOPTER_STRIKE,
                    ARMED_UAV_STRIKE,
                    LOITERING_MUNITION,
                    GROUND_ASSAULT,
                    RAID,
                    RECAPTURE,
                    ADVANCE,
                    ATTACK_ON_CIVILIANS,
                    TARGETED_KILLING,
                    ABDUCTION,
                    SEXUAL_VIOLENCE,
                    ILL_TREATMENT,
                    FORCED_DISPLACEMENT -> Severity.S3;
            case SEIZURE, EXECUTION, CBRN_USE -> Severity.S4;
            case REPUDIATION -> Severity.S5;
            default -> Severity.S1;
        };
    }
}
