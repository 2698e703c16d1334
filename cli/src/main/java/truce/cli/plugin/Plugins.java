package truce.cli.plugin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import truce.cli.input.FactReader;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.origin.Fingerprint;
import truce.core.spi.ReportWriter;

/** All plugins of some folders: trusted ones loaded, each with its status. One bad plugin never harms another. */
public final class Plugins implements AutoCloseable {

    private final Set<String> builtIn;
    private final PluginLimits limits;
    private final Map<String, PluginStatus> statuses = new LinkedHashMap<>();
    private final Map<String, String> providers = new HashMap<>();
    private final List<FactReader> readers = new ArrayList<>();
    private final List<ReportWriter> writers = new ArrayList<>();
    private final List<PluginContainer> containers = new ArrayList<>();
    private final Map<String, String> hashes = new HashMap<>();

    private Plugins(Set<String> builtIn, PluginLimits limits) {
        this.builtIn = Set.copyOf(builtIn);
        this.limits = limits;
    }

    /**
     * Looks through folders of plugins and loads those that are pinned.
     *
     * @param builtIn formats that Truce has itself, which no plugin may provide
     */
    public static Plugins load(List<Path> folders, PluginsLock lock, Set<String> builtIn, PluginLimits limits) {
        Plugins plugins = new Plugins(builtIn, limits);
        PluginFolder.in(folders).forEach(folder -> plugins.add(folder, lock));
        return plugins;
    }

    /**
     * Pins the plugin of that id as it lies on disk.
     *
     * @return the lock with it
     * @throws Refusal when there is no such plugin, or it could never be loaded
     */
    public static PluginsLock trust(List<Path> folders, PluginsLock lock, String id) {
        List<String> ids = new ArrayList<>();
        for (PluginFolder folder : PluginFolder.in(folders)) {
            Optional<PluginDescriptor> descriptor = readable(folder);
            if (descriptor.isPresent() && descriptor.get().id().equals(id)) {
                checkShape(folder, descriptor.get());
                return lock.with(id, folder.hashes());
            }
            ids.add(descriptor.map(PluginDescriptor::id).orElse(folder.name()));
        }
        throw Refusal.of(
                Refusal.Because.DEFINITION,
                "",
                "there is no plugin '" + id + "'",
                truce.core.fault.NearestName.hint(id, ids));
    }

    /** In the order of folders and names. */
    public List<PluginStatus> statuses() {
        return List.copyOf(statuses.values());
    }

    /** One hash over the files of a loaded plugin; empty when it is not loaded. */
    public String hash(String id) {
        return hashes.getOrDefault(id, "");
    }

    public List<FactReader> readers() {
        return List.copyOf(readers);
    }

    public List<ReportWriter> writers() {
        return List.copyOf(writers);
    }

    /** Why a format that some plugin provides is not there; empty when none does. */
    public Optional<Refusal> refusal(String format) {
        return Optional.ofNullable(providers.get(format))
                .map(id -> Optional.ofNullable(statuses.get(id)).orElseThrow())
                .map(status -> new Refusal(
                        Refusal.Because.PLUGIN,
                        List.of(Fault.of(
                                "plugin " + status.id(),
                                "it provides '" + format + "', and is "
                                        + status.state().words() + ": " + status.sentence(),
                                ""))));
    }

    @Override
    public void close() {
        containers.forEach(PluginContainer::close);
    }

    private void add(PluginFolder folder, PluginsLock lock) {
        Optional<PluginDescriptor> read = Optional.empty();
        try {
            PluginDescriptor descriptor = folder.descriptor();
            read = Optional.of(descriptor);
            if (statuses.containsKey(descriptor.id())) {
                String other = folder.name() + " (second '" + descriptor.id() + "')";
                statuses.put(other, broken(other, "", "another plugin has the id '" + descriptor.id() + "'"));
                return;
            }
            announce(descriptor);
            checkShape(folder, descriptor);
            statuses.put(descriptor.id(), trusted(folder, descriptor, lock));
        } catch (Refusal e) {
            String id = read.map(PluginDescriptor::id).orElse(folder.name());
            String version = read.map(PluginDescriptor::version).orElse("");
            statuses.put(id, broken(id, version, sentence(e)));
        }
    }

    private void announce(PluginDescriptor descriptor) {
        for (String format : both(descriptor)) {
            if (!builtIn.contains(format)) {
                providers.putIfAbsent(format, descriptor.id());
            }
        }
    }

    private PluginStatus trusted(PluginFolder folder, PluginDescriptor descriptor, PluginsLock lock) {
        Optional<SortedMap<String, String>> pinned = lock.pinned(descriptor.id());
        if (pinned.isEmpty()) {
            return new PluginStatus(
                    descriptor.id(),
                    descriptor.version(),
                    PluginStatus.State.NOT_TRUSTED,
                    "not loaded. It is code with your rights; if you trust it: truce plugins --trust "
                            + descriptor.id());
        }
        Optional<String> changed = difference(pinned.get(), folder.hashes());
        if (changed.isPresent()) {
            return new PluginStatus(
                    descriptor.id(),
                    descriptor.version(),
                    PluginStatus.State.CHANGED,
                    "not loaded, since " + changed.get()
                            + " since you trusted it. If you trust it as it is: truce plugins --trust "
                            + descriptor.id());
        }
        checkFormats(descriptor);
        loaded(folder, descriptor);
        hashes.put(descriptor.id(), Fingerprint.sha256(pinned.get().toString().getBytes(StandardCharsets.UTF_8)));
        return new PluginStatus(
                descriptor.id(), descriptor.version(), PluginStatus.State.LOADED, descriptor.provides());
    }

    private void loaded(PluginFolder folder, PluginDescriptor descriptor) {
        String id = descriptor.id();
        PluginContainer container = PluginContainer.boot(id, folder);
        containers.add(container);
        List<FactReader> sources = container.sources().stream()
                .map(source -> new FactReader(
                        new GuardedSource(id, source, container.loader(), limits, refusal -> fail(descriptor, refusal)),
                        id))
                .toList();
        List<GuardedWriter> reports = container.writers().stream()
                .map(writer -> new GuardedWriter(id, writer, container.loader()))
                .toList();
        compare(
                "sources",
                descriptor.sources(),
                sources.stream().map(FactReader::id).toList(),
                id);
        compare(
                "reports",
                descriptor.reports(),
                reports.stream().map(GuardedWriter::format).toList(),
                id);
        readers.addAll(sources);
        writers.addAll(reports);
    }

    /** Refuses a plugin whose beans are not what it promises. */
    static void comparePromises(PluginDescriptor descriptor, PluginContainer container) {
        List<String> sources =
                container.sources().stream().map(source -> source.id()).toList();
        List<String> reports =
                container.writers().stream().map(ReportWriter::format).toList();
        compare("sources", descriptor.sources(), sources, descriptor.id());
        compare("reports", descriptor.reports(), reports, descriptor.id());
    }

    /** What differs between the pins of a plugin and its files, a line each; all files are new where it has no pins. */
    public static List<String> changes(List<Path> folders, PluginsLock lock, String id) {
        SortedMap<String, String> before = lock.pinned(id).orElse(new java.util.TreeMap<>());
        return PluginFolder.in(folders).stream()
                .filter(folder ->
                        readable(folder).filter(read -> read.id().equals(id)).isPresent())
                .findFirst()
                .map(folder -> changes(before, folder.hashes()))
                .orElse(List.of());
    }

    private static List<String> changes(SortedMap<String, String> before, SortedMap<String, String> now) {
        TreeSet<String> files = new TreeSet<>(before.keySet());
        files.addAll(now.keySet());
        List<String> lines = new ArrayList<>();
        for (String file : files) {
            String old = before.getOrDefault(file, "");
            String hash = now.getOrDefault(file, "");
            if (!old.equals(hash)) {
                String what = old.isEmpty() ? "new    " : hash.isEmpty() ? "gone   " : "changed";
                lines.add(what + "  " + file + "  " + shortened(old) + (old.isEmpty() || hash.isEmpty() ? "" : " -> ")
                        + shortened(hash));
            }
        }
        return lines;
    }

    private static String shortened(String hash) {
        return hash.length() <= 12 ? hash : hash.substring(0, 12);
    }

    private void fail(PluginDescriptor descriptor, Refusal refusal) {
        statuses.put(descriptor.id(), broken(descriptor.id(), descriptor.version(), sentence(refusal)));
    }

    private static void compare(String what, Set<String> promised, List<String> found, String id) {
        if (!new TreeSet<>(promised).equals(new TreeSet<>(found)) || found.size() != promised.size()) {
            throw PluginFolder.broken(
                    id,
                    "plugin.yaml promises the " + what + " " + listed(promised) + ", its beans are "
                            + listed(new TreeSet<>(found)));
        }
    }

    private static String listed(Set<String> names) {
        return names.isEmpty() ? "(none)" : names.stream().sorted().collect(Collectors.joining(", "));
    }

    private void checkFormats(PluginDescriptor descriptor) {
        for (String format : both(descriptor)) {
            if (builtIn.contains(format)) {
                throw PluginFolder.broken(descriptor.id(), "it provides '" + format + "', which Truce has itself");
            }
            String provider = providers.getOrDefault(format, descriptor.id());
            if (!provider.equals(descriptor.id())) {
                throw PluginFolder.broken(
                        descriptor.id(), "it provides '" + format + "', and so does the plugin " + provider);
            }
        }
    }

    /** What can be seen without running anything. */
    static void checkShape(PluginFolder folder, PluginDescriptor descriptor) {
        if (!descriptor.spi().equals(PluginDescriptor.SPI)) {
            throw PluginFolder.broken(
                    descriptor.id(),
                    "it was made for spi " + descriptor.spi() + ", this Truce has spi " + PluginDescriptor.SPI);
        }
        if (folder.ownJars().isEmpty()) {
            throw PluginFolder.broken(descriptor.id(), "there is no jar beside plugin.yaml");
        }
        folder.refuseOwnSpi();
    }

    private static Optional<String> difference(SortedMap<String, String> pinned, SortedMap<String, String> now) {
        TreeSet<String> files = new TreeSet<>(pinned.keySet());
        files.addAll(now.keySet());
        return files.stream()
                .filter(file -> !pinned.getOrDefault(file, "").equals(now.getOrDefault(file, "")))
                .findFirst()
                .map(file -> !now.containsKey(file)
                        ? file + " was removed"
                        : file + (pinned.containsKey(file) ? " changed" : " was added"));
    }

    private static Set<String> both(PluginDescriptor descriptor) {
        Set<String> formats = new TreeSet<>(descriptor.sources());
        formats.addAll(descriptor.reports());
        return formats;
    }

    private static Optional<PluginDescriptor> readable(PluginFolder folder) {
        try {
            return Optional.of(folder.descriptor());
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    private static PluginStatus broken(String id, String version, String sentence) {
        return new PluginStatus(id, version, PluginStatus.State.BROKEN, sentence);
    }

    private static String sentence(Refusal refusal) {
        Fault first = refusal.faults().get(0);
        boolean own = first.file().startsWith("plugin ") || first.file().isEmpty();
        String where = own ? "" : first.file() + (first.row() > 0 ? ":" + first.row() : "") + ": ";
        return where + first.problem() + (first.help().isEmpty() ? "" : ". " + first.help());
    }
}
