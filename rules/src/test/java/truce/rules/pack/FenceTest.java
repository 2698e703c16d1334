package truce.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile packs, each in a folder below {@code hostile} with what a check says of it in {@code expected.txt}: each is refused
 * at its place with its own message, and nothing of it ever runs. To take over a change that is meant, run with the
 * environment variable TRUCE_ACCEPT=1 and read the difference in git.
 */
class FenceTest {

    private static final String EXPECTED = "expected.txt";

    @TempDir
    Path temporary;

    @AfterEach
    void nothingEverRan() {
        assertThat(Canary.SANG).isFalse();
        assertThat(System.getProperty("truce.canary")).isNull();
        assertThat(Path.of("canary-sang")).doesNotExist();
    }

    @TestFactory
    Stream<DynamicTest> hostilePacksAreRefused() throws IOException {
        return packs().stream().map(pack -> DynamicTest.dynamicTest(pack.getFileName() + "", () -> refused(pack)));
    }

    @Test
    void thereAreMoreThanAHundredAndNearlyAllAreToldApart() throws IOException {
        List<String> messages = packs().stream().map(FenceTest::said).toList();
        assertThat(messages).hasSizeGreaterThan(130).allMatch(text -> !text.isBlank());
        assertThat(messages.stream().distinct())
                .as("two ways out by one word, such as import, share their message")
                .hasSizeGreaterThan(110);
    }

    @Test
    void linksOutOfThePackAreNotFollowed() throws IOException {
        Path outside = Files.createDirectories(temporary.resolve("outside/rules"));
        Files.writeString(outside.resolve("a.drl"), TestPacks.rule("test-1", "$case : Case()"));
        Files.writeString(outside.resolveSibling("pack.yaml"), TestPacks.HEAD);
        Path pack = Files.createDirectories(temporary.resolve("pack"));
        Files.createSymbolicLink(pack.resolve("rules"), outside);
        Files.createSymbolicLink(pack.resolve("pack.yaml"), outside.resolveSibling("pack.yaml"));
        Files.createSymbolicLink(pack.resolve("patterns.yaml"), outside.resolveSibling("pack.yaml"));
        assertThat(said(pack).lines())
                .contains(
                        "pack.yaml:1:1: this is a link, and links are not followed.",
                        "patterns.yaml:1:1: this is a link, and links are not followed.",
                        "rules:1:1: this is a link, and links are not followed.");
    }

    @Test
    void aFileNameIsNoPathAndNoCode() throws IOException {
        Path rules = Files.createDirectories(temporary.resolve("pack/rules"));
        Files.writeString(rules.resolveSibling("pack.yaml"), TestPacks.HEAD);
        String rule = TestPacks.rule("test-1", "$case : Case( eval( true ) )");
        Files.writeString(rules.resolve("..%2f..%2fx; import java.lang.Runtime;.drl"), rule);
        assertThat(said(temporary.resolve("pack")))
                .startsWith("rules/..%2f..%2fx; import java.lang.Runtime;.drl:7:19: 'eval' is outside the fence");
    }

    @Test
    void aNameThatLooksLikeCodeNeverReachesTheEngine() {
        String table = """
                id,name,summary,clauses,acts,kind,act,consequence
                test-1,"x"" enabled( true ) when eval( true ) then end rule ""y",A rule.,any,any,no-fly,possible,raise
                """;
        CheckedPack pack = PackCheck.check(PackFiles.of(
                        new SourceText("pack.yaml", TestPacks.HEAD), new SourceText("tables/a.csv", table)))
                .orRefuse();
        assertThat(new DrlPrinter(pack).text()).contains("rule \"test-1\"").doesNotContain("eval", "enabled");
    }

    private static void refused(Path pack) throws IOException {
        assertThat(PackCheck.check(PackLoader.folder(pack)).pack()).isEmpty();
        if ("1".equals(System.getenv("TRUCE_ACCEPT"))) {
            Path source = Path.of("src/test/resources/hostile").resolve(pack.getFileName() + "");
            Files.writeString(source.resolve(EXPECTED), said(pack));
        } else {
            assertThat(said(pack)).isEqualTo(Files.readString(pack.resolve(EXPECTED)));
        }
    }

    private static String said(Path pack) {
        StringBuilder said = new StringBuilder();
        PackCheck.check(PackLoader.folder(pack))
                .problems()
                .forEach(problem -> said.append(problem.sentence()).append('\n'));
        return said.toString();
    }

    private static List<Path> packs() throws IOException {
        try (Stream<Path> folders = Files.list(corpus())) {
            return folders.sorted().toList();
        }
    }

    private static Path corpus() {
        try {
            return Path.of(Objects.requireNonNull(FenceTest.class.getResource("/hostile"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
