package truce.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/** Data of others, beside the repository or where TRUCE_SHARED says; a test that needs them is skipped without. */
final class SharedData {

    private SharedData() {}

    static Path file(String name) {
        Path root =
                Path.of(System.getProperty("truce.root", "..")).toAbsolutePath().normalize();
        Stream<Path> folders = Stream.concat(
                Optional.ofNullable(System.getenv("TRUCE_SHARED")).map(Path::of).stream(),
                Stream.of(root.resolveSibling("shared")));
        Iterator<Path> found = folders.map(shared -> shared.resolve(name))
                .filter(Files::exists)
                .iterator();
        assumeTrue(found.hasNext(), "there is no shared data here");
        return found.next();
    }
}
