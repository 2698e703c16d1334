package truce.core.report;

import java.util.Locale;
import truce.core.run.Determination;

/** Where an incident stands in the headline: at its strongest determination, counted once. */
public enum Standing {
    CONFIRMED,
    PROBABLE,
    POSSIBLE,
    INDETERMINATE,
    EXCEPTED,
    /** Its only flags are about others' duty to ensure or prevent; these have a table of their own. */
    GUARANTOR_DUTY_ONLY,
    /** It was held against at least one clause, and nothing was flagged. */
    NO_FLAG;

    static Standing of(Determination determination) {
        return switch (determination) {
            case CONFIRMED -> CONFIRMED;
            case PROBABLE -> PROBABLE;
            case POSSIBLE -> POSSIBLE;
            case INDETERMINATE -> INDETERMINATE;
            case EXCEPTED -> EXCEPTED;
            case NO_BREACH, NOT_ASSESSABLE, NOT_COVERED, WITHDRAWN -> NO_FLAG;
        };
    }

    /** Whether the incident has a flag that counts in the headline. */
    public boolean isFlagged() {
        return compareTo(EXCEPTED) <= 0;
    }

    Standing stronger(Standing other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public String code() {
        return isFlagged() ? name() : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
