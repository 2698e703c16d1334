package truce.cli.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;

/** Pins plugins as they lie on disk, and tells what changed since. */
public final class PluginTrust {

    private PluginTrust() {}

    /**
     * Pins the plugin of that id as it lies on disk.
     *
     * @return the lock with it
     * @throws Refusal when there is no such plugin, or it could never be loaded
     */
    public static PluginsLock pinned(List<PluginPlace> places, PluginsLock lock, String id) {
        PluginFolder folder = find(places, id);
        Plugins.checkShape(folder, folder.descriptor());
        return lock.with(id, folder.hashes());
    }

    /** The folder of the plugin of that id, as the user would write it. */
    public static String folder(List<PluginPlace> places, String id) {
        return find(places, id).shown();
    }

    private static PluginFolder find(List<PluginPlace> places, String id) {
        List<String> ids = new ArrayList<>();
        for (PluginFolder folder : PluginFolder.in(places)) {
            Optional<PluginDescriptor> descriptor = readable(folder);
            if (descriptor.isPresent() && descriptor.get().id().equals(id)) {
                return folder;
            }
            ids.add(descriptor.map(PluginDescriptor::id).orElse(folder.name()));
        }
        throw Refusal.of(Refusal.Because.DEFINITION, "", "there is no plugin '" + id + "'", NearestName.hint(id, ids));
    }

    /** What differs between the pins of a plugin and its files, a line each; all files are new where it has no pins. */
    public static List<String> changes(List<PluginPlace> places, PluginsLock lock, String id) {
        return changes(lock.pinned(id).orElse(new TreeMap<>()), find(places, id).hashes());
    }

    /** What its classes reach beyond reading and writing a report, a sentence part each; nothing of it runs. */
    public static List<String> reach(List<PluginPlace> places, String id) {
        return PluginReach.notes(find(places, id));
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

    /** The first file that differs between the pins and what is there now; empty when none does. */
    static Optional<String> difference(SortedMap<String, String> pinned, SortedMap<String, String> now) {
        TreeSet<String> files = new TreeSet<>(pinned.keySet());
        files.addAll(now.keySet());
        return files.stream()
                .filter(file -> !pinned.getOrDefault(file, "").equals(now.getOrDefault(file, "")))
                .findFirst()
                .map(file -> !now.containsKey(file)
                        ? file + " was removed"
                        : file + (pinned.containsKey(file) ? " changed" : " was added"));
    }

    private static Optional<PluginDescriptor> readable(PluginFolder folder) {
        try {
            return Optional.of(folder.descriptor());
        } catch (Refusal e) {
            return Optional.empty();
        }
    }
}
