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
     * The name of a file. One outside the dossier goes by its last name alone, or by as many as tell it from others:
     * where it lies on somebody's machine is nobody's business.
     */
    public synchronized String of(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (whole.startsWith(base)) {
            return slashes(base.relativize(whole));
        }
        String name = lastParts(whole, 1);
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
