package truce.core.run;

import java.util.List;

/** The answer for one case (handbook D.3). Codes in data; people read plain words from the message bundle. */
public enum Determination {
    CONFIRMED,
    PROBABLE,
    POSSIBLE,
    INDETERMINATE,
    EXCEPTED,
    NO_BREACH,
    NOT_ASSESSABLE,
    NOT_COVERED,
    WITHDRAWN;

    /** Strongest first: an incident counts at the first of these that any of its flags has. */
    public static final List<Determination> STRONGEST_FIRST = List.of(values());

    public Determination stronger(Determination other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether such a case is shown as a flag; the others are counted with their reason. */
    public boolean isFlag() {
        return compareTo(EXCEPTED) <= 0;
    }
}
