package truce.plugin.events;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Data written by others, beside the repository; tests that need them are skipped where they are absent. */
final class SharedData {

    private SharedData() {}

    static Path file(String name) {
        Path file = root().resolve("data").resolve(name);
        Assumptions.assumeTrue(Files.isRegularFile(file), "skipped: shared data " + name + " is not there");
        return file;
    }

    private static Path root() {
        String stated = System.getenv("TRUCE_SHARED");
        if (stated != null && !stated.isBlank()) {
            return Path.of(stated);
        }
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve(".git"))) {
            folder = folder.getParent();
        }
        return folder.resolveSibling("shared");
    }
}
