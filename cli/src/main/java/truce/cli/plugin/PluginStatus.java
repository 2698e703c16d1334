package truce.cli.plugin;

/**
 * Where a plugin stands, in one line.
 *
 * @param id id, or the name of its folder when it has none
 * @param version version; empty when unknown
 * @param state what became of it
 * @param sentence why, or what it provides
 */
public record PluginStatus(String id, String version, State state, String sentence) {

    /** What became of a plugin. */
    public enum State {
        LOADED("loaded"),
        NOT_TRUSTED("not trusted"),
        CHANGED("changed"),
        BROKEN("broken");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** {@code acme-events 1.0: loaded: source acme}. */
    public String line() {
        return id + (version.isEmpty() ? "" : " " + version) + ": " + state.words() + ": " + sentence;
    }
}
