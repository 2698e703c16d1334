package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.file.Files;
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
import truce.cli.plugin.PluginCheck;
import truce.cli.plugin.PluginLimits;
import truce.cli.plugin.PluginPlace;
import truce.cli.plugin.PluginText;
import truce.cli.plugin.PluginTrust;
import truce.cli.plugin.Plugins;
import truce.cli.plugin.PluginsLock;
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
            "  truce plugins acme-events            this one, and the options that a dossier may state for it",
            "  truce plugins --trust acme-events    pin its files by their hashes, and show what changed",
            "  truce plugins --revoke acme-events   take the trust back",
            "  truce plugins --check acme-events    hold the plugin in this folder to its contract; runs its code",
            "  truce plugins --check acme-events -v the same, and what it reads of its samples"
        })
public class PluginsCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Provider<Builtins> builtins;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Show this plugin, or format, only, with its options.")
    @Nullable
    String id;

    @Option(names = "--trust", paramLabel = "ID", description = "Trust the plugin as it lies on disk now.")
    @Nullable
    String trust;

    @Option(names = "--revoke", paramLabel = "ID", description = "Trust the plugin no longer.")
    @Nullable
    String revoke;

    @Option(
            names = "--check",
            paramLabel = "DIR",
            description =
                    "Hold the plugin in a folder to its contract. Runs its code, trusted or not. Exit code 1: it fails.")
    @Nullable
    Path check;

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
        if (check != null) {
            return check(surroundings.folder().resolve(check).normalize(), check.toString());
        }
        if (revoke != null) {
            return revoke(revoke);
        }
        if (trust != null) {
            trust(trust);
        }
        String wanted = trust != null ? trust : id;
        try (Plugins plugins = folders.load(surroundings, builtins.get())) {
            List<String> lines = wanted == null
                    ? PluginText.all(builtins.get(), plugins)
                    : PluginText.one(wanted, builtins.get(), plugins);
            lines.forEach(surroundings.out()::println);
        }
        return ExitCode.DONE.number();
    }

    private void trust(String plugin) throws IOException {
        Path lock = PluginFolders.lockFile(surroundings);
        PluginsLock before = PluginsLock.read(lock);
        List<PluginPlace> places = folders.places(surroundings);
        PluginsLock after = PluginTrust.pinned(places, before, plugin);
        PluginTrust.changes(places, before, plugin).forEach(line -> talking.say(surroundings, line));
        PluginTrust.reach(places, plugin).forEach(line -> talking.say(surroundings, "note: " + line));
        after.write(lock);
        talking.say(
                surroundings,
                "Trusted " + plugin + " as it is now in " + PluginTrust.folder(places, plugin) + "; pinned in " + lock);
    }

    private int revoke(String plugin) throws IOException {
        Path lock = PluginFolders.lockFile(surroundings);
        PluginsLock.read(lock).without(plugin).write(lock);
        talking.say(surroundings, "The plugin " + plugin + " is no longer trusted, and will not be loaded.");
        return ExitCode.DONE.number();
    }

    private int check(Path folder, String given) {
        if (!Files.isDirectory(folder)) {
            throw Refusal.of(Refusal.Because.INPUT, given, "there is no such folder", "A plugin is a folder.");
        }
        PluginCheck.Outcome outcome = PluginCheck.of(folder, PluginLimits.of(surroundings));
        PluginText.checked(outcome, talking.verbose).forEach(surroundings.out()::println);
        long failed =
                outcome.findings().stream().filter(finding -> !finding.isKept()).count();
        talking.say(surroundings, outcome.findings().size() + " checked, " + failed + " failed.");
        return (failed == 0 ? ExitCode.DONE : ExitCode.FOUND).number();
    }
}
