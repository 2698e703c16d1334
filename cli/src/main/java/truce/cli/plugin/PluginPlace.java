package truce.cli.plugin;

import java.nio.file.Path;
import truce.cli.output.ShellWord;

/**
 * A folder in which plugins are looked for.
 *
 * @param folder the folder
 * @param given how the user named it on the command line; empty for one that is always looked at
 */
public record PluginPlace(Path folder, String given) {

    /** One that is looked at without being asked for. */
    public static PluginPlace always(Path folder) {
        return new PluginPlace(folder, "");
    }

    /** What a command needs to look there too: {@code --plugins DIR} after a blank, or nothing. */
    public String option() {
        return given.isEmpty() ? "" : " --plugins " + ShellWord.of(given);
    }

    /** A folder in it, as the user would write it. */
    String shown(String name) {
        return given.isEmpty()
                ? folder.resolve(name).toString()
                : Path.of(given, name).toString();
    }
}
