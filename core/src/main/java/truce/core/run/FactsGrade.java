package truce.core.run;

import java.util.Locale;

/** The facts answer: how well the event itself is verified. */
public enum FactsGrade {
    ALLEGED,
    REPORTED,
    CORROBORATED,
    OBSERVED,
    INVESTIGATED;

    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
