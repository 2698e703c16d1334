package truce.core.run;

import java.util.Locale;

/** The norm answer: how surely the text speaks to the event. */
public enum NormGrade {
    APPLIES,
    ARGUABLE,
    UNCLEAR,
    DOES_NOT_APPLY;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String code() {
        return code;
    }
}
