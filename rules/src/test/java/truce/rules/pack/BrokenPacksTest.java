package truce.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Packs with the mistakes that people make, each with exactly the messages that it gets. {@code TRUCE_ACCEPT=1} writes the
 * messages anew; read what changed.
 */
class BrokenPacksTest {

    private static final String EXPECTED = "expected.txt";

    @TestFactory
    Stream<DynamicTest> eachBrokenPackGetsExactlyItsMessages() throws Exception {
        return packs().stream()
                .map(pack -> DynamicTest.dynamicTest(String.valueOf(pack.getFileName()), () -> holds(pack)));
    }

    @Test
    void thereAreAtLeastForty() throws Exception {
        assertThat(packs()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static void holds(Path pack) throws IOException {
        String told = told(pack);
        Path golden = source(pack).resolve(EXPECTED);
        if ("1".equals(System.getenv("TRUCE_ACCEPT"))) {
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden));
        assertThat(told)
                .isNotBlank()
                .doesNotContain("line=-1")
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("truce.pack.")
                .doesNotContain("Lambda");
    }

    private static String told(Path pack) {
        return PackCheck.check(PackLoader.folder(pack)).problems().stream()
                .map(problem -> problem.sentence() + "\n"
                        + problem.caret()
                                .lines()
                                .map(line -> "    " + line + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    /** Where the resources come from, so that accepted messages are kept. */
    private static Path source(Path pack) {
        Path module = Path.of("").toAbsolutePath();
        return module.resolve("src/test/resources/broken").resolve(pack.getFileName());
    }

    private static List<Path> packs() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(BrokenPacksTest.class.getResource("/broken"))
                .toURI());
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.sorted().toList();
        }
    }
}
