package truce.cli.plugin;

import java.time.Duration;
import java.util.Optional;
import truce.cli.Surroundings;

/**
 * How long a plugin may take.
 *
 * @param recognise longest time to look at the begin of a file
 * @param read longest time to read one input
 */
public record PluginLimits(Duration recognise, Duration read) {

    /** The variable that sets the seconds for one input. */
    public static final String VARIABLE = "TRUCE_PLUGIN_SECONDS";

    private static final PluginLimits DEFAULT = new PluginLimits(Duration.ofSeconds(10), Duration.ofHours(1));

    /** An hour for one input, or what {@value #VARIABLE} says. */
    public static PluginLimits of(Surroundings surroundings) {
        Optional<Duration> read = surroundings
                .variable(VARIABLE)
                .filter(text -> text.matches("[1-9]\\d{0,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
        return read.map(limit -> new PluginLimits(shorter(DEFAULT.recognise, limit), limit))
                .orElse(DEFAULT);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
