package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was known by a day, of acts, of known facts and of the analyst's tables; invented rows. */
class KnownByTest {

    private static final String EVENTS = """
            id,date,act,actor,target,place,latitude,longitude,sources,known_at,supersedes
            early,2018-11-20,artillery-fire,Syria,Ahrar al-Sham,Saraqib,35.86,36.80,Wire,2018-11-21,
            late,2018-11-22,artillery-fire,Syria,Ahrar al-Sham,Saraqib,35.86,36.80,Wire,2019-02-01,
            first,2018-11-25,artillery-fire,Syria,Ahrar al-Sham,Saraqib,35.86,36.80,Wire,2018-11-26,
            mended,2018-11-25,artillery-fire,Syria,Ahrar al-Sham,Saraqib,35.86,36.80,Wire,2019-03-01,first
            untold,2018-11-28,artillery-fire,Syria,Ahrar al-Sham,Saraqib,35.86,36.80,Wire,,
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void dossier() throws IOException {
        cli = new Cli(folder);
        cli.file("events.csv", EVENTS);
        cli.file("sources.csv", "name,type,known_at\nMonitors,monitor,\nWire,independent,2019-01-15\n");
        cli.file("circumstances.csv", """
                fact,norm,value,from,sources,known_at
                performance,SYR-2018-SOCHI/s6,not,2018-11-01,Monitors,2019-02-01
                """);
        cli.file("truce.yaml", """
                timezone: Asia/Damascus
                period: {from: 2018-09-17, to: 2018-12-31}
                actions: [events.csv]
                agreements: [SYR-2018-SOCHI]
                """);
    }

    private ReportJson report(String... more) throws IOException {
        String[] words = new String[more.length + 4];
        System.arraycopy(new String[] {"assess", ".", "-o", "report.json"}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        Cli.Outcome outcome = cli.run(words);
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        return ReportJson.of(folder.resolve("report.json"));
    }

    private String text() throws IOException {
        return java.nio.file.Files.readString(folder.resolve("report.json"));
    }

    @Test
    void whatBecameKnownLaterIsLeftOutAndCounted() throws IOException {
        report("--known-by", "2018-12-31");
        assertThat(text())
                .contains("\"not-yet-known\":2", "\"cut_off\":\"2019-01-01T00:00:00+02:00\"")
                .contains("1 row does not tell when they became known and are kept")
                .contains("\"known_at\":\"2018-11-22T00:00:00+02:00\"");
    }

    @Test
    void theVersionKnownThenCountsUntilItsCorrectionIsKnown() throws IOException {
        assertThat(report("--known-by", "2018-12-31").flagged("first")).isTrue();
        assertThat(report("--known-by", "2019-03-01").flagged("first")).isFalse();
        assertThat(report("--known-by", "2019-03-01").flagged("mended")).isTrue();
    }

    @Test
    void strictKnowledgeLeavesOutWhatDoesNotTell() throws IOException {
        assertThat(report("--known-by", "2018-12-31", "--strict-known").flagged("untold"))
                .isFalse();
        assertThat(text()).contains("\"not-yet-known:known-when-not-told\":1", "\"strict_known\":true");
        assertThat(report("--known-by", "2018-12-31").flagged("untold")).isTrue();
    }

    @Test
    void knownFactsAndTablesCountFromTheDayTheyWereKnown() throws IOException {
        report("--known-by", "2018-12-31");
        assertThat(text())
                .contains("1 known fact was not known by the cut-off and left out.")
                .contains("1 row of the analyst's tables became known after the cut-off and left out.")
                .contains("nobody reports whether it was done")
                .contains("\"name\":\"Wire\",\"origin_family\":\"Wire\",\"type\":\"not-stated\"");
        report("--known-by", "2019-02-01");
        assertThat(text())
                .contains("reported not done after it was due")
                .contains("\"name\":\"Wire\",\"origin_family\":\"Wire\",\"type\":\"independent\"");
    }

    @Test
    void dutiesThatFallDueAfterThePeriodAreNotInItsReport() throws IOException {
        report();
        String without = dutiesOf(text());
        report("--known-by", "2025-01-01");
        assertThat(dutiesOf(text())).isEqualTo(without);
    }

    private static String dutiesOf(String report) {
        return report.lines()
                .filter(line -> line.contains("\"incident\":null"))
                .map(line -> line.substring(0, line.indexOf("\"origins\"")))
                .reduce("", (a, b) -> a + "\n" + b);
    }

    @Test
    void strictnessWithoutACutOffIsASlip() {
        Cli.Outcome outcome = cli.run("assess", ".", "--strict-known");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("there is no --known-by");
        assertThat(cli.run("assess", ".", "--known-by", "soon").err())
                .contains("--known-by: 'soon' is not a date or an instant");
    }
}
