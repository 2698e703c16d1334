package truce.core.run;

import java.util.Locale;

/** The facts answer: how well the event itself is verified. */
public enum FactsGrade {
    ALLEGED,
    REPORTED,
    CORROBORATED,
    OBSERVED,
    INVESTIGATED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
