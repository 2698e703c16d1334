package truce.cli.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import truce.cli.output.WholeFile;
import truce.core.fault.Refusal;

/**
 * The plugins that the user trusts, each file pinned by its SHA-256. The file {@code plugins.lock} lies in the user's own
 * configuration, never beside the plugins: who brings a plugin must not bring the trust in it.
 *
 * <p>A line is {@code SHA-256, two blanks, plugin id, slash, path}, as {@code sha256sum} writes it.
 */
public final class PluginsLock {

    /** Name of the file. */
    public static final String FILE = "plugins.lock";

    private static final int HASH = 64;

    private final SortedMap<String, SortedMap<String, String>> pins;

    private PluginsLock(SortedMap<String, SortedMap<String, String>> pins) {
        this.pins = pins;
    }

    /** The pins of a file; none when there is no such file. */
    public static PluginsLock read(Path file) {
        SortedMap<String, SortedMap<String, String>> pins = new TreeMap<>();
        if (Files.exists(file)) {
            try {
                int number = 0;
                for (String line : Files.readAllLines(file)) {
                    number++;
                    if (!line.isBlank() && !line.startsWith("#")) {
                        add(pins, line, number);
                    }
                }
            } catch (IOException e) {
                throw Refusal.of(Refusal.Because.PLUGIN, FILE, "the file cannot be read", "Check its permissions.");
            }
        }
        return new PluginsLock(pins);
    }

    /** Pinned hashes by path within the plugin; empty when the plugin is not trusted. */
    Optional<SortedMap<String, String>> pinned(String plugin) {
        return Optional.ofNullable(pins.get(plugin)).map(Collections::unmodifiableSortedMap);
    }

    /** With this plugin pinned to these hashes, and no other ones. */
    PluginsLock with(String plugin, SortedMap<String, String> hashes) {
        SortedMap<String, SortedMap<String, String>> more = new TreeMap<>(pins);
        more.put(plugin, new TreeMap<>(hashes));
        return new PluginsLock(more);
    }

    /**
     * Without that plugin.
     *
     * @throws Refusal when it has no pins
     */
    public PluginsLock without(String plugin) {
        if (!pins.containsKey(plugin)) {
            throw Refusal.of(
                    Refusal.Because.DEFINITION,
                    "",
                    "the plugin '" + plugin + "' is not trusted",
                    truce.core.fault.NearestName.hint(plugin, pins.keySet()));
        }
        SortedMap<String, SortedMap<String, String>> fewer = new TreeMap<>(pins);
        fewer.remove(plugin);
        return new PluginsLock(fewer);
    }

    /** Writes the file whole, or leaves it as it was. */
    public void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Plugins that may run here, and the SHA-256 of each of their files. Written by: truce plugins --trust ID");
        pins.forEach((plugin, files) -> files.forEach((path, hash) -> lines.add(hash + "  " + plugin + "/" + path)));
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(bytes));
    }

    private static void add(SortedMap<String, SortedMap<String, String>> pins, String line, int number) {
        int slash = line.indexOf('/');
        if (line.length() < HASH + 4 || slash < HASH + 3 || !line.startsWith("  ", HASH)) {
            throw Refusal.of(
                    Refusal.Because.PLUGIN,
                    FILE + ":" + number,
                    "this is no pin",
                    "Remove the line and run: truce plugins --trust ID");
        }
        pins.computeIfAbsent(line.substring(HASH + 2, slash), id -> new TreeMap<>())
                .put(line.substring(slash + 1), line.substring(0, HASH));
    }
}
