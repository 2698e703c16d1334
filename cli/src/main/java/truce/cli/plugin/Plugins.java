package truce.cli.plugin;

import java.nio.charset.StandardCharsets;
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
import truce.cli.input.Installed;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.origin.Fingerprint;
import truce.core.spi.ReportWriter;

/** All plugins of some folders: trusted ones loaded, each with its status. One bad plugin never harms another. */
public final class Plugins implements Installed, AutoCloseable {

    private final List<PluginPlace> places;
    private final Set<String> builtIn;
    private final PluginLimits limits;
    private final Map<String, PluginFolder> folders = new HashMap<>();
    private final Map<String, PluginDescriptor> descriptors = new HashMap<>();
    private final List<String> mishaps = new ArrayList<>();
    private final Map<String, PluginStatus> statuses = new LinkedHashMap<>();
    private final Map<String, String> providers = new HashMap<>();
    private final List<FactReader> readers = new ArrayList<>();
    private final List<ReportWriter> writers = new ArrayList<>();
    private final List<PluginContainer> containers = new ArrayList<>();
    private final Map<String, String> hashes = new HashMap<>();

    private Plugins(List<PluginPlace> places, Set<String> builtIn, PluginLimits limits) {
        this.places = List.copyOf(places);
        this.builtIn = Set.copyOf(builtIn);
        this.limits = limits;
    }

    /**
     * Looks through folders of plugins and loads those that are pinned.
     *
     * @param builtIn formats that Truce has itself, which no plugin may provide
     */
    public static Plugins load(List<PluginPlace> places, PluginsLock lock, Set<String> builtIn, PluginLimits limits) {
        Plugins plugins = new Plugins(places, builtIn, limits);
        PluginFolder.in(places).forEach(folder -> plugins.add(folder, lock));
        return plugins;
    }

    /** In the order of folders and names. */
    public List<PluginStatus> statuses() {
        return List.copyOf(statuses.values());
    }

    /** One hash over the files of a loaded plugin; empty when it is not loaded. */
    String hash(String id) {
        return hashes.getOrDefault(id, "");
    }

    public List<FactReader> readers() {
        return List.copyOf(readers);
    }

    public List<ReportWriter> writers() {
        return List.copyOf(writers);
    }

    /** What plugin.yaml says of a plugin; empty when there is no such plugin, or its plugin.yaml is not whole. */
    public Optional<PluginDescriptor> descriptor(String id) {
        return Optional.ofNullable(descriptors.get(id));
    }

    @Override
    public List<Extension> plugins() {
        return statuses().stream()
                .map(one -> new Extension(
                        one.id(),
                        one.version(),
                        one.state().words(),
                        one.why(),
                        one.state() == PluginStatus.State.LOADED,
                        hash(one.id())))
                .toList();
    }

    @Override
    public synchronized List<String> mishaps() {
        List<String> all = List.copyOf(mishaps);
        mishaps.clear();
        return all;
    }

    @Override
    public String listing() {
        return "truce plugins" + places.stream().map(PluginPlace::option).collect(Collectors.joining());
    }

    @Override
    public Optional<Refusal> refusal(String format) {
        return Optional.ofNullable(providers.get(format))
                .map(id -> Optional.ofNullable(statuses.get(id)).orElseThrow())
                .map(status -> new Refusal(
                        Refusal.Because.PLUGIN,
                        List.of(Fault.of(
                                "plugin " + status.id(),
                                "it provides '" + format + "', and is "
                                        + status.state().words() + ": " + status.why(),
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
            PluginFolder first = folders.putIfAbsent(descriptor.id(), folder);
            if (first != null) {
                String other = folder.name() + " (second '" + descriptor.id() + "')";
                statuses.put(
                        other,
                        broken(
                                other,
                                "",
                                "the one in " + folder.shown() + " is not loaded, since " + first.shown()
                                        + " has the id '" + descriptor.id()
                                        + "' too and comes first. Remove one of the folders, or give it another id"));
                return;
            }
            descriptors.put(descriptor.id(), descriptor);
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
                    "not loaded. It is code with your rights; if you trust it",
                    folder.trusting(descriptor.id()));
        }
        Optional<String> changed = PluginTrust.difference(pinned.get(), folder.hashes());
        if (changed.isPresent()) {
            return new PluginStatus(
                    descriptor.id(),
                    descriptor.version(),
                    PluginStatus.State.CHANGED,
                    "not loaded, since " + changed.get() + " since you trusted it. If you trust it as it is",
                    folder.trusting(descriptor.id()));
        }
        checkFormats(descriptor);
        loaded(folder, descriptor);
        hashes.put(descriptor.id(), Fingerprint.sha256(pinned.get().toString().getBytes(StandardCharsets.UTF_8)));
        return new PluginStatus(
                descriptor.id(), descriptor.version(), PluginStatus.State.LOADED, descriptor.provides(), "");
    }

    private void loaded(PluginFolder folder, PluginDescriptor descriptor) {
        String id = descriptor.id();
        PluginContainer container = PluginContainer.boot(id, folder);
        containers.add(container);
        List<FactReader> sources = container.sources().stream()
                .map(source -> new FactReader(
                        new GuardedSource(id, source, container.loader(), limits, refusal -> fail(descriptor, refusal)),
                        id,
                        List.copyOf(descriptor.options().values())))
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

    /** A failure while it looked at a file: others are asked, and people are told. */
    private synchronized void fail(PluginDescriptor descriptor, Refusal refusal) {
        String sentence = sentence(refusal);
        statuses.put(descriptor.id(), broken(descriptor.id(), descriptor.version(), sentence));
        mishaps.add(
                "plugin " + descriptor.id() + " " + sentence + ". It was passed over, and other readers were asked.");
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

    private static Set<String> both(PluginDescriptor descriptor) {
        Set<String> formats = new TreeSet<>(descriptor.sources());
        formats.addAll(descriptor.reports());
        return formats;
    }

    private static PluginStatus broken(String id, String version, String sentence) {
        return new PluginStatus(id, version, PluginStatus.State.BROKEN, sentence, "");
    }

    private static String sentence(Refusal refusal) {
        Fault first = refusal.faults().get(0);
        boolean own = first.file().startsWith("plugin ") || first.file().isEmpty();
        String where = own ? "" : first.file() + (first.row() > 0 ? ":" + first.row() : "") + ": ";
        return where + first.problem() + (first.help().isEmpty() ? "" : ". " + first.help());
    }
}
