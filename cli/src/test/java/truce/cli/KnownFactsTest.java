package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known facts beside a dossier decide its duties; invented rows on the memorandum of Sochi. */
class KnownFactsTest {

    private static final String EVENTS = """
            date,act,actor,target,place,latitude,longitude,sources
            2018-11-20,artillery-fire,Syria,Ahrar al-Sham,Saraqib,35.86,36.80,Wire
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void dossier() throws IOException {
        cli = new Cli(folder);
        cli.file("events.csv", EVENTS);
        cli.file("sources.csv", "name,type\nMonitors,monitor\nWire,independent\n");
        cli.file("truce.yaml", """
                timezone: Asia/Damascus
                period: {from: 2018-09-17, to: 2018-12-31}
                actions: [events.csv]
                agreements: [SYR-2018-SOCHI]
                sources: sources.csv
                """);
    }

    @Test
    void withoutThemADutyStaysOpenAndSaysWhatWouldSettleIt() {
        assertThat(report()).contains("nobody reports whether it was done");
    }

    @Test
    void aReportThatItWasNotDoneIsTakenAndItsRowIsNamed() throws IOException {
        cli.file(
                "circumstances.csv",
                "fact,norm,value,from,sources\nperformance,SYR-2018-SOCHI/s6,not,2018-11-01,Monitors\n");
        String report = report();
        assertThat(report).contains("reported not done after it was due").contains("circumstances.csv");
    }

    @Test
    void aRowThatIsNotUnderstoodIsRefusedAndCounted() throws IOException {
        cli.file(
                "circumstances.csv",
                "fact,norm,value,from,sources\nperformance,SYR-2018-SOCHI/s6,perhaps,2018-11-01,Monitors\n");
        Cli.Outcome outcome = cli.run("assess", ".");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("circumstances.csv:1: value 'perhaps' is none of fully, partly, not");
    }

    @Test
    void whatARowNamesAndTheRunDoesNotHaveIsToldWithTheNearestName() throws IOException {
        cli.file("circumstances.csv", """
                fact,norm,who,item,value,from,zone,latitude,longitude,sources
                performance,SYR-2018-SOCHI/s66,,,not,2018-11-01,,,,Monitors
                performance,SYR-2018-SOCHI/s66,,,not,2018-11-02,,,,Monitors
                coverage,,Monitors,,full,2018-11-01,IDLIB-DMZZ,,,Monitors
                control,,The Others,,,2018-11-01,IDLIB-DMZ,,,Monitors
                control,,Syrian Arab Army,,,2018-11-01,IDLIB-DMZ,,,Monitors
                designation,,HTS,UNSC,,2018-06-05,,,,Monitors
                protected-object,,,hospital,,2018-06-05,,35.9,36.6,Monitors
                protected-object,,,school,,2018-06-05,IDLIB-DMZZ,,,Monitors
                """);
        assertThat(report())
                .contains(
                        "circumstances.csv:1, circumstances.csv:2: no agreement of this run has the norm 'SYR-2018-SOCHI/s66'")
                .contains("Did you mean 'SYR-2018-SOCHI/s6'?")
                .contains(
                        "circumstances.csv:3, circumstances.csv:8: this run has no zone 'IDLIB-DMZZ'",
                        "Did you mean 'IDLIB-DMZ'?")
                .contains("circumstances.csv:4: nobody is known as 'The Others'")
                .doesNotContain("nobody is known as 'Syrian Arab Army'")
                .contains("circumstances.csv:6: no rule asks for facts of the kind 'designation'");
    }

    /** As JSON, which wraps no cells. */
    private String report() {
        Cli.Outcome outcome = cli.run("assess", ".", "--output", "json:-");
        assertThat(outcome.exit()).as(outcome.err()).isBetween(0, 1);
        return outcome.out();
    }
}
