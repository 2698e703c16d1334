package truce.core.agreement;

import java.util.Locale;

/** The size of a military unit, smallest first. */
public enum Echelon {
    SQUAD,
    PLATOON,
    COMPANY,
    BATTALION,
    REGIMENT,
    BRIGADE,
    DIVISION,
    CORPS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
