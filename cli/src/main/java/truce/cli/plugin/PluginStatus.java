package truce.cli.plugin;

/**
 * Where a plugin stands, in one line.
 *
 * @param id id, or the name of its folder when it has none
 * @param version version; empty when unknown
 * @param state what became of it
 * @param sentence why, or what it provides
 * @param next the command that helps; empty when none does
 */
public record PluginStatus(String id, String version, State state, String sentence, String next) {

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
        return id + (version.isEmpty() ? "" : " " + version) + ": " + state.words() + ": " + why();
    }

    /** Why, and the command that helps. */
    public String why() {
        return sentence + (next.isEmpty() ? "" : ": " + next);
    }
}
