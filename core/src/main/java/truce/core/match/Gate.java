package truce.core.match;

import java.util.Locale;

/** The things that must hold for an act to be prima facie inconsistent with a norm, in the one published order. */
public enum Gate {
    OCCURRENCE,
    ACT,
    TIME,
    PLACE,
    PARTY,
    RELATIONSHIP,
    BORE,
    DISTANCE,
    AMOUNT,
    CONTROL,
    NOTICE,
    CONDITION,
    DEADLINE,
    EXCEPTION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
