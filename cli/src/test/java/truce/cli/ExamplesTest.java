package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the examples as their READMEs say, and compares what comes out with {@code expected/} beside them. To take over a
 * change that is meant, run with the environment variable TRUCE_ACCEPT=1 and read the difference in git.
 */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("truce.root", ".."), "examples");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"idlib-2020", "ferry-road"})
    void theExampleGivesTheExpectedReports(String example) throws IOException {
        Path dossier = EXAMPLES.resolve(example).toAbsolutePath().normalize();
        String[] files = {"report.txt", "flags.csv", "report.json"};
        Cli.Outcome outcome =
                new Cli(folder).run("assess", dossier.toString(), "-q", "-o", files[0], "-o", files[1], "-o", files[2]);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(ExitCode.DONE.number());
        for (String file : files) {
            Path expected = dossier.resolve("expected").resolve(file);
            String written = Files.readString(folder.resolve(file));
            if ("1".equals(System.getenv("TRUCE_ACCEPT"))) {
                Files.createDirectories(expected.getParent());
                Files.writeString(expected, written);
            }
            assertThat(steady(written)).as(example + "/" + file).isEqualTo(steady(Files.readString(expected)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"idlib-2020", "ferry-road"})
    void theExampleGivesTheSameBytesAgain(String example) throws IOException {
        Path dossier = EXAMPLES.resolve(example).toAbsolutePath().normalize();
        new Cli(folder).run("assess", dossier.toString(), "-q", "-o", "first.json");
        new Cli(folder).run("assess", dossier.toString(), "-q", "-o", "second.json");
        assertThat(folder.resolve("second.json")).hasSameBinaryContentAs(folder.resolve("first.json"));
    }

    @Test
    void aFileThatIsNamedTwiceChangesNoAnswer() throws IOException {
        Path dossier = EXAMPLES.resolve("ferry-road").toAbsolutePath().normalize();
        String log = dossier.resolve("herald.csv").toString();
        Path copy = Files.copy(
                Path.of(log), Files.createDirectories(folder.resolve("copy")).resolve("herald.csv"));
        String agreement = dossier.resolve("quay-agreement.yaml").toString();
        String[] once = {
            "assess",
            "-q",
            "-g",
            agreement,
            "--places",
            dossier.resolve("places.csv").toString(),
            "-a",
            log
        };
        String[] twice = Arrays.copyOf(once, once.length + 2);
        twice[once.length] = "-a";
        twice[once.length + 1] = copy.toString();
        assertThat(new Cli(folder).run(with(once, "once.csv")).exit()).isZero();
        assertThat(new Cli(folder).run(with(twice, "twice.csv")).exit()).isZero();
        assertThat(new Cli(folder).run(twice).out()).containsPattern("2 rows repeat the id\\s+of\\s+a row");
        assertThat(folder.resolve("twice.csv")).hasSameTextualContentAs(folder.resolve("once.csv"));
    }

    private static String[] with(String[] arguments, String output) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "-o";
        all[arguments.length + 1] = output;
        return all;
    }

    /** Hashes and versions of what the program ships with may change without a change of the answers. */
    private static String steady(String report) {
        return report.replaceAll("\\b[0-9a-f]{64}\\b", "(sha256)")
                .replaceAll("sha256 [0-9a-f]{12}\\b", "sha256 (short)")
                .replaceAll("tzdata(\"?[: ]+\"?)20\\d\\d[a-z]", "tzdata$1(version)")
                .replaceAll("truce \\d+\\.\\d+\\.\\d+", "truce (version)");
    }
}
