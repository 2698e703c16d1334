package truce.cli.input;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Names of files as reports show them: relative to the dossier, with forward slashes, never absolute. Two files never
 * share a name.
 */
public final class FileNames {

    private final Path base;
    private final Map<String, Path> taken = new HashMap<>();

    public FileNames(Path base) {
        this.base = base.toAbsolutePath().normalize();
    }

    /**
     * The name of a file.
     *
     * @param given as the user wrote it; used when the file lies outside the dossier and this is no absolute path
     */
    public synchronized String of(String given, Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (whole.startsWith(base)) {
            return slashes(base.relativize(whole));
        }
        boolean relative = !Path.of(given).isAbsolute() && given.contains("/");
        String name = relative ? slashes(Path.of(given).normalize()) : lastParts(whole, 1);
        for (int parts = 2; !whole.equals(taken.getOrDefault(name, whole)); parts++) {
            name = lastParts(whole, parts);
        }
        taken.put(name, whole);
        return name;
    }

    private static String lastParts(Path path, int parts) {
        int count = path.getNameCount();
        return slashes(path.subpath(Math.max(0, count - parts), count));
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
