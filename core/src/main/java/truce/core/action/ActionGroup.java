package truce.core.action;

import java.util.Locale;

/** Groups of acts that norms and rules name (handbook C.1). */
public enum ActionGroup {
    INDIRECT_FIRE,
    AIR_STRIKE,
    DIRECT_FIRE,
    EXPLOSION,
    GROUND_ACTION,
    ANY_FIRE,
    USE_OF_FORCE,
    TERRITORIAL,
    FLIGHT,
    VIOLENCE_AGAINST_PERSONS,
    MONITOR_OBSTRUCTION,
    HUMANITARIAN_OBSTRUCTION,
    FORCE_PRESENCE,
    WEAPON_PRESENCE,
    MINES_AND_WORKS,
    COMPLIANCE,
    DECLARATION;

    /** As written in YAML, rules and reports: {@code use-of-force}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
