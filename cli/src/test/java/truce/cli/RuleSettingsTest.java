package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a dossier says of rules: parameters, gravity, rules left out, exceptions; and how each is told. */
class RuleSettingsTest {

    private static final Path FERRY = Path.of(System.getProperty("truce.root", ".."), "examples", "ferry-road");

    /** Compiled packs, kept for all tests of this class. */
    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeAll
    static void compileThePackOnce(@TempDir Path somewhere) {
        Cli.Outcome outcome = new Cli(somewhere)
                .with("XDG_CACHE_HOME", cache.toString())
                .run("assess", FERRY.toAbsolutePath().toString());
        assertThat(outcome.exit()).isZero();
    }

    @BeforeEach
    void copyTheExample() throws IOException {
        cli = new Cli(folder).with("XDG_CACHE_HOME", cache.toString());
        try (Stream<Path> files = Files.walk(FERRY)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    cli.file("ferry/" + FERRY.relativize(file), Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private Cli.Outcome run(String settings, String... args) throws IOException {
        String plain = Files.readString(FERRY.resolve("truce.yaml"));
        cli.file("ferry/truce.yaml", plain + settings);
        return cli.run(args);
    }

    private static String exception(String about, String until) {
        return "exceptions:\n  - {" + about + ", reason: a drill that both sides knew of, author: A. Group, until: "
                + until + "}\n";
    }

    /** The words of a file, whatever its line breaks. */
    private String words(String file) throws IOException {
        return Files.readString(folder.resolve(file)).replaceAll("\\s+", " ");
    }

    @Test
    void anExceptedFlagStaysMarkedWithTheSameAnswer() throws IOException {
        Cli.Outcome outcome = run(
                // Two rules speak of it; each asks for its own exception.
                exception("rule: ferry-001, action: \"log.csv:6\"", "2024-03-31")
                        + "  - {rule: base-034, action: \"log.csv:6\", reason: the same drill, author: A. Group,"
                        + " until: 2024-03-31}\n",
                "assess",
                "ferry",
                "-o",
                "flags.csv",
                "-o",
                "report.json",
                "-o",
                "report.txt");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        String aside = "a drill that both sides knew of (A. Group, until 2024-03-31, truce.yaml:";
        assertThat(Files.readAllLines(folder.resolve("flags.csv")))
                .filteredOn(line -> line.contains(aside))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("PROBABLE", "ferry-001", "log:6"));
        assertThat(words("report.txt"))
                .contains("set aside by the dossier a drill")
                .contains("1 flag is set aside by exceptions of the dossier");
        assertThat(Files.readString(folder.resolve("report.json"))).contains(aside);
    }

    @Test
    void whatIsSetAsideFailsNoRun() throws IOException {
        String all = exception("clause: ORSA-2024-QUAY/art1", "2024-12-31")
                + "  - {clause: ORSA-2024-QUAY/art3, reason: r, author: a, until: 2024-12-31}\n";
        assertThat(run("", "assess", "ferry", "--fail-on", "confirmed").exit()).isEqualTo(1);
        assertThat(run(all, "assess", "ferry", "--fail-on", "confirmed").exit()).isZero();
    }

    @Test
    void aFlagThatTwoRulesRaisedNeedsAnExceptionFromBoth() throws IOException {
        String one = exception("rule: base-010, action: \"log.csv:3\"", "2024-03-31");
        assertThat(run(one, "assess", "ferry", "-o", "one.txt").exit()).isZero();
        assertThat(words("one.txt")).doesNotContain("set aside by the dossier").doesNotContain("matched no flag");
        String both = one + "  - {rule: base-011, action: \"log.csv:3\", reason: r, author: a, until: 2024-03-31}\n";
        assertThat(run(both, "assess", "ferry", "-o", "both.txt").exit()).isZero();
        assertThat(words("both.txt")).contains("set aside by the dossier r (a,");
    }

    @Test
    void anExceptionThatMatchedNothingIsTold() throws IOException {
        Cli.Outcome outcome = run(exception("action: \"log.csv:999\"", "2024-03-31"), "assess", "ferry");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .containsIgnoringWhitespaces("the exception for action log.csv:999 (truce.yaml:")
                .containsIgnoringWhitespaces("matched no flag: drop it, or look at its names");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rule: ferry-001      | 2024-03-30 | the exception for rule ferry-001 ended on 2024-03-30, before 2024-03-31, the last of the report's period. Decide anew: give it another end, or drop it.
            rule: ferry-01       | 2024-03-31 | an exception names the rule 'ferry-01', which this run does not have. Did you mean 'ferry-001'?
            clause: QUAY/art1    | 2024-03-31 | an exception names the clause 'QUAY/art1', which this run does not have.
            zone: ROAD-STRIPE    | 2024-03-31 | an exception names the zone 'ROAD-STRIPE', which this run does not have. Did you mean 'ROAD-STRIP'?
            """)
    void whatIsOverOrNamesNothingStopsTheRun(String about, String until, String said) throws IOException {
        for (String command : new String[] {"assess", "check"}) {
            Cli.Outcome outcome = run(exception(about, until), command, "ferry");
            assertThat(outcome.exit()).isEqualTo(command.equals("check") ? 1 : 4);
            assertThat(outcome.out() + outcome.err()).contains(said).contains("truce.yaml:");
        }
    }

    @Test
    void withoutAPeriodTheLatestActionSaysWhatIsOver() throws IOException {
        String text = Files.readString(FERRY.resolve("truce.yaml")).replaceAll("period:\n.*\n.*\n", "");
        cli.file("ferry/truce.yaml", text + exception("rule: ferry-001", "2024-03-12"));
        Cli.Outcome outcome = cli.run("assess", "ferry");
        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err())
                .contains("ended on 2024-03-12, before 2024-03-")
                .contains("that of the latest action");
        cli.file("ferry/truce.yaml", text + exception("rule: ferry-001", "2024-12-31"));
        assertThat(cli.run("assess", "ferry").exit()).isZero();
        assertThat(cli.run("assess", "ferry", "--stamp").exit()).isEqualTo(4);
    }

    @Test
    void settingsOfTheDossierHoldInRunsAndAreShownWithTheirOrigin() throws IOException {
        String settings = """
                rules:
                  base-055:
                    params: {mass-casualty: 3}
                  ferry-001:
                    severity-floor: S4
                  base-011: {enabled: false}
                """;
        assertThat(run(settings, "assess", "ferry", "-o", "flags.csv", "-o", "report.json")
                        .exit())
                .isZero();
        assertThat(Files.readString(folder.resolve("flags.csv")))
                .contains("PROBABLE,reported,applies,single-source,S4,ORSA-2024-QUAY,art4")
                .doesNotContain("base-011");
        assertThat(Files.readString(folder.resolve("report.json")))
                .contains("\"name\":\"base.mass-casualty\",\"value\":\"3\",\"from\":\"truce.yaml:")
                .contains("\"name\":\"base-011.enabled\",\"value\":\"no\",\"from\":\"truce.yaml:")
                .contains("\"name\":\"ferry-001.severity-floor\",\"value\":\"S4\",\"from\":\"truce.yaml:");
        assertThat(cli.run("rules", "base-055", "-d", "ferry").out())
                .contains("mass-casualty = 3 (from truce.yaml:")
                .contains(", the pack has 10): Ten deaths");
        assertThat(cli.run("rules", "base-055", "-d", "ferry", "--set", "base-055.mass-casualty=25")
                        .out())
                .contains("mass-casualty = 25 (from --set, the pack has 10)");
        assertThat(cli.run("rules", "ferry-001", "-d", "ferry").out())
                .contains("Least gravity of its flags: S4 (from truce.yaml:");
        assertThat(cli.run("rules", "base-011", "-d", "ferry").out()).contains("not loaded: truce.yaml:");
        assertThat(cli.run("rules", "base-055").out()).contains("mass-casualty = 10 (from pack.yaml): Ten deaths");
    }

    @Test
    void marksOfTheProgramAreSetLikeParametersAndKeepTheirRange() throws IOException {
        String settings = "params: {duties.short-percent: 80}\n";
        assertThat(run(settings, "assess", "ferry", "-o", "report.json").exit()).isZero();
        assertThat(Files.readString(folder.resolve("report.json")))
                .contains("\"name\":\"duties.short-percent\",\"value\":\"80\",\"from\":\"truce.yaml:")
                .contains("\"name\":\"severity.grave-deaths\",\"value\":\"10\",\"from\":\"Truce\"");
        Cli.Outcome beyond = cli.run("assess", "ferry", "--set", "duties.short-percent=101");
        assertThat(beyond.exit()).isEqualTo(4);
        assertThat(beyond.err())
                .contains("the parameter duties.short-percent is set to 101 (--set). It is from 1 to 100.");
        assertThat(cli.run("assess", "ferry", "--set", "duties.short-prcent=80").err())
                .contains("Did you mean 'duties.short-percent'?");
    }

    @Test
    void oneParameterIsSetOnce() throws IOException {
        String settings = "params: {base.mass-casualty: 5}\nrules: {base-055: {params: {mass-casualty: 6}}}\n";
        Cli.Outcome outcome = run(settings, "assess", "ferry");
        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err())
                .contains("the parameter base.mass-casualty is set to 5 (base.mass-casualty, truce.yaml:");
        assertThat(run(settings, "assess", "ferry", "--set", "base-055.mass-casualty=7")
                        .exit())
                .isEqualTo(4);
        assertThat(run("rules: {base-065: {enabled: false}}\n", "assess", "ferry")
                        .err())
                .contains("there is no rule 'base-065'. Did you mean 'base-0");
    }
}
