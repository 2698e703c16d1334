package truce.core.action;

import java.util.Locale;

/** Classes of weapons that withdrawal clauses tell apart. */
public enum WeaponClass {
    SMALL_ARMS,
    HEAVY_MACHINE_GUN,
    MORTAR,
    ANTI_TANK_GUN,
    TUBE_ARTILLERY,
    MLRS,
    TACTICAL_MISSILE,
    TANK,
    ARMOURED_VEHICLE,
    AIR_DEFENCE,
    AIRCRAFT,
    HELICOPTER,
    UAV,
    OTHER,
    UNKNOWN;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String code() {
        return code;
    }
}
