package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

    private static final String HEAD = "id,date,act,actor,target,country,latitude,longitude,killed,sources\n";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void makeData() throws IOException {
        cli = new Cli(folder);
        cli.file(
                "events.csv",
                HEAD
                        + "a1,2020-02-03,artillery-fire,Government of Syria,Nobody Knows,Syria,35.87,36.72,2,SOHR\n"
                        + "a2,2020-02-05,artillery-fire,Government of Syria,Syrian Army of Idlib,Syria,35.87,36.72,2,SOHR\n");
    }

    @Test
    void itSaysWhatItUnderstoodAndWritesADossierThatRuns() throws IOException {
        Cli.Outcome outcome = start();
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("events.csv: read as csv: 2 rows, 2 accepted, 0 refused")
                .contains("Syria 2")
                .contains("Government of Syria 2; Nobody Knows 1");
        assertThat(outcome.err()).contains("parties.csv: 3 names, 1 with a party.", "truce assess case");
        assertThat(read("case/truce.yaml")).contains("path: '../events.csv'", "format: csv", "from: 2020-02-0");
        assertThat(read("case/parties.csv"))
                .contains("Government of Syria,2,SYR-GOV,is,,,name in the library,truce start,\r\n")
                .contains("Nobody Knows,1,,,,,,,");
        assertThat(read("case/sources.csv")).contains("SOHR,2,,,,,");
        assertThat(cli.run("assess", "case", "-g", "SYR-2020-JAN").exit()).isZero();
    }

    @Test
    void whatSomebodyFilledInIsNeverOverwritten() throws IOException {
        start();
        cli.file("case/truce.yaml", "title: mine\nactions: [../events.csv]\n");
        cli.file("case/parties.csv", """
                name;rows;party;relation;from;to;basis;by;suggestion;my notes
                Nobody Knows;7;SYR-OPP;is;;;I asked;me;;keep this
                Government of Syria;;;;;;;;;
                """);
        start();
        assertThat(read("case/truce.yaml")).isEqualTo("title: mine\nactions: [../events.csv]\n");
        assertThat(read("case/parties.csv").lines())
                .containsExactly(
                        "\uFEFFname,rows,party,relation,from,to,basis,by,suggestion,my notes",
                        "Nobody Knows,7,SYR-OPP,is,,,I asked,me,,keep this",
                        "Government of Syria,2,SYR-GOV,is,,,name in the library,truce start,,",
                        "Syrian Army of Idlib,1,,,,,,," + suggestionOf("Syrian Army of Idlib") + ",");
    }

    @Test
    void exactNamesOfTheLibraryAreFilledInFullyLumpedAndDated() throws IOException {
        cli.file(
                "yemen.csv",
                HEAD
                        + "y1,2014-02-03,raid,Government of Yemen (North Yemen),Syrian insurgents,Yemen,14.8,42.9,2,X\n"
                        + "y2,2019-02-03,raid,Government of Yemen (North Yemen),IS,Yemen,14.8,42.9,2,X\n");
        cli.run("start", "yemen.csv", "-d", "case", "--timezone", "Asia/Aden");
        String first = read("case/parties.csv");
        assertThat(first.lines().skip(1))
                .containsExactly(
                        "Government of Yemen (North Yemen),2,YEM-GOV,is,,2015-02-06T00:00:00Z,name in the library,truce start,",
                        "Government of Yemen (North Yemen),2,ANSAR-ALLAH,is,2015-02-06T00:00:00Z,,name in the library,truce start,",
                        "IS,1,ISIL,is,,,name in the library,truce start,",
                        "Syrian insurgents,1,\"HTS;SYR-OPP\",lump_of,,,name in the library,truce start,");
        cli.run("start", "yemen.csv", "-d", "case", "--timezone", "Asia/Aden");
        assertThat(read("case/parties.csv")).isEqualTo(first);
        assertThat(cli.run("assess", "case", "-g", "YEM-2018-HUDAYDAH").exit()).isZero();
    }

    @Test
    void anEmptyPartyStaysUnmappedThoughTheLibraryKnowsTheName() throws IOException {
        String[] run = {"assess", "-a", "events.csv", "-g", "SYR-2020-JAN", "-o", "md:-", "--parties", "parties.csv"};
        cli.file("parties.csv", "name,party,relation\nNobody Knows,SYR-GOV,is\n");
        assertThat(cli.run(run).out()).doesNotContain("\"Government of Syria\"");
        cli.file("parties.csv", "name,party,relation\nGovernment of Syria,,\n");
        assertThat(cli.run(run).out()).contains("Government of Syria").contains("not mapped");
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsDefusedAndReadBackAsItWas() throws IOException {
        cli.file("odd.csv", HEAD + "a1,2020-02-03,artillery-fire,=cmd(1),-Group-,Syria,35.87,36.72,2,@news\n");
        cli.run("start", "odd.csv", "-d", "odd", "--timezone", "Asia/Damascus");
        assertThat(read("odd/parties.csv")).contains("'=cmd(1),1", "'-Group-,1");
        cli.run("start", "odd.csv", "-d", "odd", "--timezone", "Asia/Damascus");
        assertThat(read("odd/parties.csv").lines()).hasSize(3);
    }

    @Test
    void withoutAZoneDaysAreOfOneZoneAndTheDossierSuggestsTheCountrys() throws IOException {
        Cli.Outcome outcome = cli.run("start", "events.csv", "-d", "plain");
        assertThat(outcome.err()).contains("read in UTC. To change it: --timezone Asia/Damascus");
        assertThat(read("plain/truce.yaml"))
                .contains("\n# timezone: Asia/Damascus\n", "from: 2020-02-03", "to: 2020-02-05");
        Cli.Outcome run = cli.run("assess", "plain", "-o", "json:-");
        assertThat(run.out()).contains("\"actions\":{\"out-of-reach:act-not-regulated\":2}", "No time zone is named");
    }

    @Test
    void dataFromStandardInputAreRead() throws IOException {
        cli.stdin((HEAD + "a1,2020-02-03,raid,A,B,Syria,35.87,36.72,2,X\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Cli.Outcome outcome = cli.run("assess", "-a", "csv:-", "-o", "json:-", "-q");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("\"stdin\"").doesNotContain(folder.toString());
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aReportIsWrittenInPlaceOrNotAtAll() throws IOException {
        Cli.Outcome outcome =
                cli.run("assess", "-a", "events.csv", "-g", "SYR-2020-JAN", "-o", "r.json", "-o", "r.csv");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(read("r.json")).contains("truce-report/1");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith(".truce"));
        }
    }

    @Test
    void explainingARowTellsEveryNorm() {
        Cli.Outcome outcome =
                cli.run("explain", "events.csv:1", "-a", "events.csv", "-g", "SYR-2020-JAN", "--rule", "base-010");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("events.csv:1", "norm by norm", "SYR-2020-JAN/", "Rule base-010");
    }

    private Cli.Outcome start() {
        return cli.run("start", "events.csv", "-d", "case", "--timezone", "Asia/Damascus");
    }

    private String suggestionOf(String name) throws IOException {
        String row = read("case/parties.csv")
                .lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow();
        return row.substring((name + ",1,,,,,,,").length(), row.length() - 1);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
