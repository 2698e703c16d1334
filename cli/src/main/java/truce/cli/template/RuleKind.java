package truce.cli.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a new rule speaks of, and whether it is written in DRL or as a row of a table. */
public enum RuleKind {
    /** One act held against one clause. */
    CASE,
    /** A requirement and what is known to have been done. */
    DUTY,
    /** How many of something there are in a window. */
    TALLY,
    /** What followed what. */
    SEQUENCE,
    /** How well a zone was watched. */
    COVERAGE,
    /** One act held against one clause, as a row of a decision table. */
    TABLE;

    /** {@code tally}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RuleKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(RuleKind::code).toList();
    }

    /** Whether its pack must declare a pattern for it. */
    boolean hasPattern() {
        return this == TALLY || this == SEQUENCE || this == COVERAGE;
    }
}
