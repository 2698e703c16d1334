package truce.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.core.spi.FactSource;

/**
 * A fact source as a run sees it, with what stands behind it.
 *
 * @param source the source; calls of a plugin's are guarded
 * @param plugin id of the plugin it comes from; {@code truce} for those built in
 * @param options options that its plugin describes; none for those built in, which describe theirs in docs/formats
 */
public record FactReader(FactSource source, String plugin, List<SourceOption> options) {

    /** What stands for the sources that come with Truce. */
    public static final String BUILT_IN = "truce";

    public FactReader {
        options = List.copyOf(options);
    }

    /** One that comes with Truce. */
    public static FactReader builtIn(FactSource source) {
        return new FactReader(source, BUILT_IN, List.of());
    }

    /** What is wrong with options that a dossier or command line states for it: unknown names, values that cannot be. */
    List<Fault> faults(String file, Map<String, String> stated) {
        Set<String> heeded = source.options();
        List<Fault> faults = new ArrayList<>();
        new TreeMap<>(stated).forEach((option, value) -> {
            if (!heeded.contains(option) && !heeded.contains(option.replaceFirst("\\..*", ".*"))) {
                faults.add(Fault.of(
                        file,
                        "the format " + id() + " takes no option '" + option + "'",
                        heeded.isEmpty() ? "It takes none." : NearestName.hint(option, heeded)));
            } else {
                options.stream()
                        .filter(described -> described.isFor(option))
                        .findFirst()
                        .flatMap(described -> described.wrong(file, id(), option, value))
                        .ifPresent(faults::add);
            }
        });
        return faults;
    }

    public String id() {
        return source.id();
    }
}
