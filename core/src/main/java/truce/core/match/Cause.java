package truce.core.match;

import java.util.Locale;

/** Which uncertainty keeps an element open: the facts, or the text. */
public enum Cause {
    /** Better facts would settle it. */
    EVIDENCE,
    /** No fact would settle it: the line, the status, the wording or the reach of the text is open. */
    NORM;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
