package truce.rules.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a finding of a lint matters to a project. */
public enum Level {
    /** The check fails. */
    ERROR,
    /** Told; the check does not fail. */
    WARNING,
    /** Told as a hint. */
    INFO,
    /** Not looked for. */
    OFF;

    /** {@code warning}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of that code. */
    public static Optional<Level> ofCode(String code) {
        return Arrays.stream(values())
                .filter(level -> level.code().equals(code))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Level::code).toList();
    }
}
