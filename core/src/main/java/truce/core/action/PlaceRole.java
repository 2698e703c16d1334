package truce.core.action;

import java.util.Locale;

/** Which of an act's four places is meant. A clause may regulate any of them. */
public enum PlaceRole {
    ORIGIN,
    IMPACT,
    POSITION,
    OBSERVER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
