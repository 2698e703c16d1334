package truce.cli.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file, folder or glob that somebody wants read, as written.
 *
 * @param path as written: relative to the dossier in a dossier, to the working folder on the command line; {@code -} is
 *     standard input
 * @param format id of the fact source; empty when it is to be sniffed
 * @param options options for the fact source, such as {@code columns.date -> day} or {@code dates -> dmy}
 */
public record Wanted(String path, Optional<String> format, Map<String, String> options) {

    // Two letters at least: C:\data is a path.
    private static final Pattern PREFIXED = Pattern.compile("([a-z][a-z0-9-]+):(.+)");

    public Wanted {
        options = Map.copyOf(options);
        if (path.isBlank()) {
            throw new IllegalArgumentException("a path is not blank");
        }
    }

    /** Reads {@code [FORMAT:]PATH}. */
    public static Wanted parse(String text) {
        Matcher prefixed = PREFIXED.matcher(text);
        return prefixed.matches()
                ? new Wanted(prefixed.group(2), Optional.of(prefixed.group(1)), Map.of())
                : new Wanted(text, Optional.empty(), Map.of());
    }
}
