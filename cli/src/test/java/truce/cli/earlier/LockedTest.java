package truce.cli.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import truce.cli.Cli;

/** A report is made again from exactly what it was made from, or what differs is told; invented rows. */
class LockedTest {

    private static final String EVENTS = """
            id,date,act,actor,target,place,latitude,longitude,sources
            a1,2018-11-20,artillery-fire,Syria,Ahrar al-Sham,Saraqib,35.86,36.80,Wire
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void dossier() throws IOException {
        cli = new Cli(folder);
        cli.file("events.csv", EVENTS);
        cli.file("sources.csv", "name,type\nMonitors,monitor\nWire,independent\n");
        cli.file("truce.yaml", dossier(10));
        assertThat(cli.run("assess", ".", "-o", "report.json", "--stamp").exit())
                .isZero();
    }

    private static String dossier(int casualties) {
        return """
                timezone: Asia/Damascus
                period: {from: 2018-09-17, to: 2018-12-31}
                actions: [events.csv]
                agreements: [SYR-2018-SOCHI]
                params: {base.mass-casualty: %d}
                """.formatted(casualties);
    }

    private Cli.Outcome locked(String... more) {
        String[] words = new String[more.length + 4];
        System.arraycopy(new String[] {"assess", ".", "--locked", "report.json"}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return cli.run(words);
    }

    @Test
    void theSameInputsGiveTheSameBytesWhateverTheClock() {
        Cli.Outcome outcome = locked();
        assertThat(outcome.err()).contains("report.json: made again from the same, and the same byte for byte.");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void aFileThatChangedIsNamedWithBothHashes() throws IOException {
        cli.file("events.csv", EVENTS.replace("a1", "a2"));
        Cli.Outcome outcome = locked();
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err())
                .containsPattern(
                        "report.json: the file events.csv differs: then csv sha256 [0-9a-f]{64}, now csv sha256"
                                + " [0-9a-f]{64}\\.");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void everyDifferenceIsALineAndDefinitionsOverruleFiles() throws IOException {
        cli.file("sources.csv", "name,type\nWire,party-aligned\n");
        cli.file("truce.yaml", dossier(12));
        cli.file("more.csv", EVENTS);
        Cli.Outcome outcome = locked("-a", "more.csv", "--known-by", "2019-01-01", "--disable", "base-012");
        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err().lines().filter(line -> line.startsWith("report.json: ")))
                .anyMatch(line -> line.contains("the table of sources sources.csv differs"))
                .anyMatch(line -> line.contains("the dossier truce.yaml differs"))
                .anyMatch(line -> line.contains(
                        "the parameter base.mass-casualty differs: then 10 (truce.yaml:5), now 12 (truce.yaml:5)"))
                .anyMatch(line -> line.contains("the parameter base-012.enabled was not used then, and is now: no"))
                .anyMatch(line -> line.contains("the knowledge cut-off (--known-by) differs: then none"))
                .anyMatch(line -> line.contains("the file events.csv was used then, and is not now"))
                .anyMatch(line -> line.contains("the file more.csv was not used then, and is now"));
    }

    @Test
    void aReportThatWasTouchedIsNotTheSameAndTheLineIsNamed() throws IOException {
        Path report = folder.resolve("report.json");
        Files.writeString(report, Files.readString(report).replaceFirst("\"reasons\":\\[", "\"reasons\":[ "));
        Cli.Outcome outcome = locked();
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("made again from the same, and not the same: line ");
    }

    @Test
    void whatIsNoReportIsRefused() throws IOException {
        cli.file("other.json", "{\"schema\":\"other\"}");
        assertThat(cli.run("assess", ".", "--locked", "other.json").exit()).isEqualTo(3);
        cli.file("cut.json", Files.readString(folder.resolve("report.json")).substring(0, 200));
        assertThat(cli.run("assess", ".", "--locked", "cut.json").err()).contains("damaged");
        Cli.Outcome missing = cli.run("assess", ".", "--locked", "none.json");
        assertThat(missing.exit()).isEqualTo(3);
        assertThat(missing.err()).contains("none.json: there is no such report");
    }

    @Test
    void theReportItIsHeldToIsNotOverwritten() {
        assertThat(locked("-o", "report.json").exit()).isEqualTo(2);
    }
}
