package truce.cli.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Notices when files of folders change, come or go. */
public final class Watch {

    private static final int DEEPEST = 6;

    private final List<Path> folders;
    private Map<Path, String> seen;

    /** From now on. */
    public Watch(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.seen = look();
    }

    /** Whether something changed since it was asked last. */
    public boolean changed() {
        Map<Path, String> now = look();
        boolean changed = !now.equals(seen);
        seen = now;
        return changed;
    }

    private Map<Path, String> look() {
        Map<Path, String> found = new HashMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
                files.filter(Files::isRegularFile).forEach(file -> found.put(file, state(file)));
            } catch (IOException e) {
                found.put(folder, "unreadable");
            }
        }
        return found;
    }

    private static String state(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            return "gone";
        }
    }
}
