package truce.core.agreement;

import java.util.Locale;

/** How sure a coded fact is: looked up in a source, known well, or to be checked against the signed text. */
public enum Certainty {
    LOOKED_UP,
    KNOWN,
    UNSURE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
