package truce.core.run;

import java.util.Locale;

/** The norm answer: how surely the text speaks to the event. */
public enum NormGrade {
    APPLIES,
    ARGUABLE,
    UNCLEAR,
    DOES_NOT_APPLY;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
