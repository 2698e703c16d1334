package truce.core.action;

import java.util.OptionalDouble;

/**
 * The weapon of an act or a sighting.
 *
 * @param kind class of weapon
 * @param boreMm calibre in millimetres; empty when not stated
 * @param system name of the system, such as {@code BM-21}; empty when not stated
 */
public record Weapon(WeaponClass kind, OptionalDouble boreMm, String system) {

    public static final Weapon UNKNOWN = new Weapon(WeaponClass.UNKNOWN, OptionalDouble.empty(), "");

    public Weapon {
        if (boreMm.isPresent() && !(boreMm.getAsDouble() > 0 && boreMm.getAsDouble() < 2000)) {
            throw new IllegalArgumentException("a bore of " + boreMm.getAsDouble() + " mm is not in 0..2000");
        }
    }
}
