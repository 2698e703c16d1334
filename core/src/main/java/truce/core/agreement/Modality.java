package truce.core.agreement;

import java.util.Locale;

/** Whether a norm forbids, asks for, or allows. */
public enum Modality {
    PROHIBITION,
    REQUIREMENT,
    PERMISSION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
