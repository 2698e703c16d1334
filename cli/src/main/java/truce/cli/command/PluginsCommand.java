package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import truce.cli.Builtins;
import truce.cli.ExitCode;
import truce.cli.Surroundings;
import truce.cli.plugin.PluginStatus;
import truce.cli.plugin.Plugins;
import truce.cli.plugin.PluginsLock;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;

/** {@code truce plugins}: what reads and writes files here, and where each plugin stands. */
@Dependent
@Command(
        name = "plugins",
        description = "List plugins with the status of each, or trust one.",
        sortOptions = false,
        footer = {
            "",
            "A plugin is code that runs with your rights. It is loaded only after you trusted it, and only",
            "as long as its files do not change. A plugin may take one hour for a file; the variable",
            "TRUCE_PLUGIN_SECONDS sets another limit.",
            "",
            "Examples:",
            "  truce plugins                        all, one line each",
            "  truce plugins --trust acme-events    pin its files by their hashes"
        })
public class PluginsCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Provider<Builtins> builtins;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Show this one only.")
    @Nullable
    String id;

    @Option(names = "--trust", paramLabel = "ID", description = "Trust the plugin as it lies on disk now.")
    @Nullable
    String trust;

    @Mixin
    PluginFolders folders = new PluginFolders();

    @Mixin
    Talking talking = new Talking();

    @Inject
    PluginsCommand(Surroundings surroundings, Provider<Builtins> builtins) {
        this.surroundings = surroundings;
        this.builtins = builtins;
    }

    @Override
    public Integer call() throws IOException {
        if (trust != null) {
            trust(trust);
        }
        String wanted = trust != null ? trust : id;
        try (Plugins plugins = folders.load(surroundings, builtins.get())) {
            if (wanted == null) {
                builtIn();
            }
            List<PluginStatus> shown = plugins.statuses().stream()
                    .filter(status -> wanted == null || status.id().equals(wanted))
                    .toList();
            if (wanted != null && shown.isEmpty()) {
                List<String> ids =
                        plugins.statuses().stream().map(PluginStatus::id).toList();
                throw Refusal.of(
                        Refusal.Because.DEFINITION,
                        "",
                        "there is no plugin '" + wanted + "'",
                        NearestName.hint(wanted, ids));
            }
            shown.forEach(status -> surroundings.out().println(status.line()));
        }
        return ExitCode.DONE.number();
    }

    private void builtIn() {
        builtins.get()
                .sources()
                .forEach(source -> surroundings.out().println("truce: reads " + source.id() + ": " + source.summary()));
        builtins.get()
                .writers()
                .forEach(writer -> surroundings
                        .out()
                        .println("truce: writes " + writer.format() + ": ." + String.join(", .", writer.extensions())));
    }

    private void trust(String plugin) throws IOException {
        Path lock = PluginFolders.lockFile(surroundings);
        Plugins.trust(folders.folders(surroundings), PluginsLock.read(lock), plugin)
                .write(lock);
        talking.say(surroundings, "Trusted " + plugin + " as it is now; pinned in " + lock);
    }
}
