package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden case of handbook F: what one article on Idlib gives, statement by statement and clause by clause. */
class GoldenCaseTest {

    private static final Path DOSSIER = Path.of(System.getProperty("truce.root", ".."), "examples", "idlib-2020")
            .toAbsolutePath()
            .normalize();

    @TempDir
    static Path folder;

    private static ReportJson report;

    @BeforeAll
    static void assess() throws IOException {
        report = assess(DOSSIER, "golden.json");
    }

    @ParameterizedTest(name = "{0} on {1} {2}: {3}")
    @CsvSource({
        "A1, SYR-2017-ASTANA, c1, PROBABLE, S4, bound-via-guarantor-only",
        "A2, SYR-2017-ASTANA, c1, PROBABLE, S5, bound-via-guarantor-only",
        "A2, SYR-2018-SOCHI, s6, INDETERMINATE, '', line-unpublished loc-straddles",
        "A3, SYR-2017-ASTANA, c1, PROBABLE, '', bound-via-guarantor-only",
        "A4, SYR-2017-ASTANA, c1, PROBABLE, S4, bound-via-guarantor-only",
        "A7, SYR-2017-ASTANA, c1, PROBABLE, '', bound-via-guarantor-only",
        "A7, SYR-2018-SOCHI, s6, INDETERMINATE, '', line-unpublished loc-too-coarse",
        "A8, SYR-2017-ASTANA, c1, INDETERMINATE, '', clause-ambiguous",
        "A8, SYR-2017-ASTANA, c7, PROBABLE, '', exception-claimed",
        "A1, SYR-2020-JAN, j1, INDETERMINATE, '', status-contested",
        "A2, SYR-2020-JAN, j1, INDETERMINATE, '', status-contested",
        "A3, SYR-2020-JAN, j1, INDETERMINATE, '', status-contested",
        "A4, SYR-2020-JAN, j1, INDETERMINATE, '', status-contested",
        "A7, SYR-2020-JAN, j1, INDETERMINATE, '', status-contested"
    })
    void theAnswerOnAClauseIs(
            String action, String agreement, String clause, String determination, String severity, String reasons) {
        List<ReportJson.Answer> answers = report.answers("article:" + action, agreement, clause);
        assertThat(answers).singleElement().satisfies(answer -> {
            assertThat(answer.determination()).isEqualTo(determination);
            assertThat(answer.reasons()).contains(reasons.split(" "));
            assertThat(severity).isIn("", answer.severity());
        });
    }

    @Test
    void threeIncidentsStandOnTheirStrongestAnswerAndNoneIsConfirmed() {
        assertThat(report.incidents())
                .containsExactly(
                        "PROBABLE [article:A1]",
                        "PROBABLE [article:A2]",
                        "PROBABLE [article:A3, article:A4, article:A7, article:A8]");
        assertThat(report.answers())
                .extracting(ReportJson.Answer::determination)
                .doesNotContain("CONFIRMED");
    }

    @ParameterizedTest(name = "{0} is told: {1}")
    @CsvSource({
        "A9, not-assessable:allegation-only",
        "A10, not-assessable:no-codable-act",
        "A11, out-of-reach:act-not-regulated",
        "A12, out-of-reach:before-effect"
    })
    void whatIsNoBreachIsToldWithItsReason(String action, String disposition) {
        assertThat(report.told("article:" + action)).isEqualTo(disposition);
        assertThat(report.answers()).extracting(ReportJson.Answer::action).doesNotContain("article:" + action);
    }

    @Test
    void effectsAreToldWithTheirIncidentAndAreNoBreachesOfTheirOwn() {
        assertThat(report.effects()).containsExactly("article:A5", "article:A6");
        assertThat(report.answers()).extracting(ReportJson.Answer::action).doesNotContain("article:A5", "article:A6");
    }

    @Test
    void theProtocolOfMarchCoversNothingBecauseItCameLater() {
        assertThat(report.answers("SYR-2020-MOSCOW")).isEmpty();
        assertThat(report.funnels("SYR-2020-MOSCOW"))
                .isNotEmpty()
                .allSatisfy(funnel -> assertThat(funnel).matches("\\[act(, time)?] 0"));
        assertThat(report.funnels("SYR-2020-MOSCOW")).contains("[act, time] 0");
    }

    @Test
    void enteringIsNotTaking() {
        assertThat(report.answers().stream()
                        .filter(answer -> answer.action().equals("article:A4"))
                        .flatMap(answer -> answer.rules().stream()))
                .isNotEmpty()
                .doesNotContain("base-018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "A2"})
    void oneGuarantorsDutyIsOpenWhileItsMeasuresAreUnknown(String action) {
        assertThat(report.answers("article:" + action, "SYR-2018-SOCHI", "s2"))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.determination()).isEqualTo("POSSIBLE");
                    assertThat(answer.reasons()).contains("measures-unknown");
                });
    }

    @Test
    void theTwoSidesAreTreatedAlike() throws IOException {
        Path swapped = folder.resolve("swapped");
        Files.createDirectories(swapped);
        for (String file : List.of("truce.yaml", "facts.csv", "places.csv")) {
            Files.copy(DOSSIER.resolve(file), swapped.resolve(file));
        }
        String parties = Files.readString(DOSSIER.resolve("parties.csv")) + "National Liberation Front,1,NLF,is,,,,,\n";
        Files.writeString(
                swapped.resolve("parties.csv"), exchanged(exchanged(parties, "SYR-GOV", "NLF"), "TUR", "RUS"));
        Files.writeString(
                swapped.resolve("sources.csv"),
                exchanged(Files.readString(DOSSIER.resolve("sources.csv")), "TUR", "RUS"));
        ReportJson mirrored = assess(swapped, "swapped.json");
        assertThat(mirrored.incidents()).isEqualTo(report.incidents());
        assertThat(bans(mirrored))
                .containsExactlyInAnyOrderElementsOf(bans(report).toList())
                .isNotEmpty();
    }

    /** The clauses that address both sides; the duties of guarantors differ in number: one side has two. */
    private static Stream<ReportJson.Answer> bans(ReportJson report) {
        return report.answers().stream()
                .filter(answer -> Arrays.asList("SYR-2017-ASTANA c1", "SYR-2018-SOCHI s6", "SYR-2020-JAN j1")
                        .contains(answer.clause()));
    }

    private static String exchanged(String text, String one, String other) {
        return text.replaceAll("\\b" + one + "\\b", "\0")
                .replaceAll("\\b" + other + "\\b", one)
                .replace("\0", other);
    }

    private static ReportJson assess(Path dossier, String file) throws IOException {
        Cli.Outcome outcome = new Cli(folder).run("assess", dossier.toString(), "-q", "-o", file);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        return ReportJson.of(folder.resolve(file));
    }
}
