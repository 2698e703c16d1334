package truce.cli.input;

import truce.core.spi.FactSource;

/**
 * A fact source as a run sees it, with what stands behind it.
 *
 * @param source the source; calls of a plugin's are guarded
 * @param plugin id of the plugin it comes from; {@code truce} for those built in
 */
public record FactReader(FactSource source, String plugin) {

    /** What stands for the sources that come with Truce. */
    public static final String BUILT_IN = "truce";

    public String id() {
        return source.id();
    }
}
