package truce.core.pattern;

import java.util.Locale;

/** How strong the answer on a sighting is, strongest first: the determinations that are flags. */
public enum Strength {
    CONFIRMED,
    PROBABLE,
    POSSIBLE,
    INDETERMINATE,
    EXCEPTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean atLeast(Strength other) {
        return compareTo(other) <= 0;
    }
}
