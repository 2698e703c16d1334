package truce.cli.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import truce.cli.Cli;

/** What changed between two reports, each change with its cause; invented rows. */
class DiffTest {

    private static final String HEAD =
            "id,date,act,actor,target,place,latitude,longitude,sources,known_at,supersedes\n";
    private static final String FIRST =
            "first,2018-11-20,artillery-fire,Syria,Ahrar al-Sham,Saraqib,35.86,36.80,Wire,2018-11-21,\n";
    private static final String SECOND =
            "second,2018-11-22,artillery-fire,Syria,Ahrar al-Sham,Saraqib,35.86,36.80,Wire,2019-02-01,\n";
    private static final String MENDED =
            "mended,2018-11-20,artillery-fire,Syria,Ahrar al-Sham,Nairab,35.87,36.72,Wire,2019-03-01,first\n";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void dossier() throws IOException {
        cli = new Cli(folder);
        cli.file("sources.csv", "name,type\nMonitors,monitor\nWire,independent\n");
        cli.file("truce.yaml", """
                timezone: Asia/Damascus
                period: {from: 2018-09-17, to: 2018-12-31}
                actions: [events.csv]
                agreements: [SYR-2018-SOCHI]
                """);
        cli.file("events.csv", HEAD + FIRST);
    }

    private void report(String name, String... more) {
        String[] words = new String[more.length + 4];
        System.arraycopy(new String[] {"assess", ".", "-o", name}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        Cli.Outcome outcome = cli.run(words);
        assertThat(outcome.exit()).as(outcome.err()).isZero();
    }

    private String diff() {
        Cli.Outcome outcome = cli.run("diff", "old.json", "new.json");
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(1);
        return outcome.out();
    }

    @Test
    void twoReportsThatTellTheSameDifferInNothing() {
        report("old.json");
        report("new.json", "--stamp");
        Cli.Outcome outcome = cli.run("diff", "old.json", "new.json");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("What the runs were made from and under: the same")
                .contains("0 new, 0 gone, 0 with another answer, 0 otherwise changed");
    }

    @Test
    void whatBecameKnownAfterTheCutOffIsALateAddition() throws IOException {
        cli.file("events.csv", HEAD + FIRST + SECOND);
        report("old.json", "--known-by", "2018-12-31");
        report("new.json");
        assertThat(diff())
                .contains("the knowledge cut-off (--known-by) differs: then 2019-01-01T00:00:00+02:00, now none")
                .contains(
                        "because row events:second (events.csv:2) became known on 2019-02-02T00:00:00+02:00, after the earlier cut-off"
                                + " [late-row]");
    }

    @Test
    void aRowThatIsNewInItsFileSaysSo() throws IOException {
        report("old.json");
        cli.file("events.csv", HEAD + FIRST + SECOND);
        report("new.json");
        assertThat(diff())
                .containsPattern("the file events.csv differs: then csv sha256 [0-9a-f]{64}")
                .contains("row events:second (events.csv:2) is new in its file, or met no text before; known since"
                        + " 2019-02-02T00:00:00+02:00 [late-row]");
    }

    @Test
    void theSameContentUnderAnotherNameIsNoNews() throws IOException {
        report("probe.json");
        String rule = rule("probe.json");
        report("old.json", "--disable", rule);
        cli.file("later/events.csv", HEAD + FIRST);
        report("new.json", "-a", "later/events.csv");
        assertThat(diff())
                .contains("[rules]")
                .doesNotContain("[late-row]")
                .contains("the parameter " + rule + ".enabled was used then, and is not now");
    }

    @Test
    void aRowThatIsTakenOutWithdrawsItsFlag() throws IOException {
        cli.file("events.csv", HEAD + FIRST + SECOND);
        report("old.json");
        cli.file("events.csv", HEAD + FIRST);
        report("new.json");
        assertThat(diff())
                .contains("-> WITHDRAWN")
                .contains("row events:second (events.csv:2) is no longer in its file, or meets no text any more"
                        + " [withdrawn-row]");
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrects() throws IOException {
        report("old.json");
        cli.file("events.csv", HEAD + FIRST + MENDED);
        report("new.json");
        assertThat(diff())
                .contains("Gone: none")
                .contains(
                        "row events:mended (events.csv:2) corrects events:first; known since 2019-03-02T00:00:00+02:00 [corrected-row]");
    }

    @Test
    void anotherCodingOfTheSameRowIsNamedByWhatMoved() throws IOException {
        report("old.json");
        cli.file("events.csv", HEAD + FIRST.replace("artillery-fire", "small-arms-fire"));
        report("new.json");
        assertThat(diff())
                .contains("row events:first (events.csv:1) is coded in another way: action_type artillery-fire ->"
                        + " small-arms-fire [recoded]")
                .contains("severity: S3 -> S1");
    }

    @Test
    void anotherWordOnASourceMovesTheAnswer() throws IOException {
        report("old.json");
        cli.file("sources.csv", "name,type\nWire,monitor\n");
        report("new.json");
        assertThat(diff())
                .contains("facts: reported -> observed")
                .contains("occurrence: likely -> established")
                .contains("because the table of sources sources.csv differs");
    }

    @Test
    void aRuleLeftOutIsTheCauseOfWhatIsGone() throws IOException {
        report("old.json");
        String rule = rule("old.json");
        report("new.json", "--disable", rule);
        assertThat(diff()).contains("because the parameter " + rule + ".enabled was not used then, and is now: no");
    }

    private String rule(String name) throws IOException {
        String report = Files.readString(folder.resolve(name));
        String flag = report.lines()
                .filter(line -> line.contains("\"set_aside\"") && line.contains("events:first"))
                .findFirst()
                .orElseThrow();
        return flag.replaceFirst("(?s).*?\"rule\":\\[\"([^\"]+)\".*", "$1");
    }

    @Test
    void asJsonItKeepsItsSchema() throws IOException {
        report("old.json");
        cli.file("events.csv", HEAD + FIRST + MENDED + SECOND);
        report("new.json", "--set", "base.mass-casualty=25");
        Cli.Outcome outcome = cli.run("diff", "old.json", "new.json", "--format", "json");
        String schema = Files.readString(Path.of("../docs/schema/truce-diff-1.schema.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(outcome.out(), InputFormat.JSON))
                .isEmpty();
        assertThat(outcome.out()).contains("\"cause\":\"late-row\"", "\"cause\":\"corrected-row\"");
    }

    @Test
    void anUnknownFormatAndAMissingReportAreNamed() {
        report("old.json");
        assertThat(cli.run("diff", "old.json", "none.json").exit()).isEqualTo(3);
        Cli.Outcome wrong = cli.run("diff", "old.json", "old.json", "--format", "jsn");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("Did you mean 'json'?");
    }
}
