package truce.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import truce.cli.Builtins;
import truce.cli.Surroundings;
import truce.cli.input.FactReader;
import truce.cli.input.Readers;
import truce.cli.plugin.PluginLimits;
import truce.cli.plugin.PluginPlace;
import truce.cli.plugin.Plugins;
import truce.cli.plugin.PluginsLock;
import truce.core.spi.FactSource;
import truce.core.spi.ReportWriter;

/** Where plugins of third parties are looked for, shared by the commands that use them. */
public final class PluginFolders {

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description =
                    "One more folder of plugins (repeat). Always looked at: plugins of the distribution, and of your own configuration.")
    List<Path> more = new ArrayList<>();

    /** The folders, each once. */
    List<PluginPlace> places(Surroundings surroundings) {
        Map<Path, PluginPlace> places = new LinkedHashMap<>();
        surroundings.home().map(home -> home.resolve("plugins")).ifPresent(folder -> add(places, folder, ""));
        add(places, surroundings.configFolder().resolve("plugins"), "");
        more.forEach(given -> add(places, surroundings.folder().resolve(given).normalize(), given.toString()));
        return List.copyOf(places.values());
    }

    private static void add(Map<Path, PluginPlace> places, Path folder, String given) {
        places.putIfAbsent(folder, new PluginPlace(folder, given));
    }

    /** What another command needs to look in the same folders: {@code --plugins DIR} after a blank, each; or nothing. */
    String options() {
        return more.stream()
                .map(given -> new PluginPlace(given, given.toString()).option())
                .collect(Collectors.joining());
    }

    static Path lockFile(Surroundings surroundings) {
        return surroundings.configFolder().resolve(PluginsLock.FILE);
    }

    Plugins load(Surroundings surroundings, Builtins builtins) {
        Set<String> formats = Stream.concat(
                        builtins.sources().stream().map(FactSource::id),
                        builtins.writers().stream().map(ReportWriter::format))
                .collect(Collectors.toSet());
        return Plugins.load(
                places(surroundings), PluginsLock.read(lockFile(surroundings)), formats, PluginLimits.of(surroundings));
    }

    /** Everybody who reads files, built in or not. */
    static Readers readers(Builtins builtins, Plugins plugins) {
        List<FactReader> all = new ArrayList<>();
        builtins.sources().forEach(source -> all.add(FactReader.builtIn(source)));
        all.addAll(plugins.readers());
        return new Readers(all, plugins);
    }
}
