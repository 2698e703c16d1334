package truce.rules.fact;

import java.util.Set;
import truce.core.action.WeaponClass;

/** Named sets of weapons, for {@code weapon memberOf Weapon.HEAVY}. */
public final class WeaponSets {

    /** What withdrawal clauses usually mean by heavy weapons. */
    public static final Set<WeaponClass> HEAVY = Set.of(
            WeaponClass.MORTAR,
            WeaponClass.ANTI_TANK_GUN,
            WeaponClass.TUBE_ARTILLERY,
            WeaponClass.MLRS,
            WeaponClass.TACTICAL_MISSILE,
            WeaponClass.TANK);

    /** Weapons that fly. */
    public static final Set<WeaponClass> AIRBORNE =
            Set.of(WeaponClass.AIRCRAFT, WeaponClass.HELICOPTER, WeaponClass.UAV);

    private WeaponSets() {}
}
