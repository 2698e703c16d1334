package truce.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import truce.cli.Cli;

/** What is held against no norm is told why. */
class ExplainNothingHeldTest {

    private static final String TEXT = """
            agreement: ORSA-2024-TALKS
            title: Talks of Orsa
            signed: 2024-03-08
            timezone: UTC
            certainty: known
            citation: invented
            coding: {coded-by: us, reviewed-by: nobody}
            parties:
              - {id: COUNCIL, name: Council of Orsa, aliases: [Council troops]}
            sides: {council: [COUNCIL]}
            bindings:
              all: [{party: COUNCIL, level: signatory}]
            lives:
              main: [{state: in-force, from: 2024-03-08}]
            clauses:
              - {id: art1, title: preamble, says: "Council wishes for peace.", citation: art. 1, certainty: known}
            """;

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void threeRows() throws IOException {
        cli = new Cli(folder);
        cli.file("log.csv", """
                id,date,statement,act,actor,target,latitude,longitude,sources
                fire,2024-03-12,,mortar-fire,Council troops,Hill Front,-31.0,-20.0,Herald
                said,2024-03-12,claim,mortar-fire,Council troops,Hill Front,-31.0,-20.0,Herald
                """);
    }

    @Test
    void anActUnderATextWithoutNormsIsNotCalledAClaim() throws IOException {
        cli.file("talks.yaml", TEXT);
        String told = explain("log:fire", "talks.yaml");
        assertThat(told)
                .contains("No clause of the agreements loaded is about acts")
                .doesNotContain("claim,");
    }

    @Test
    void aClaimIsToldInTheReportAndHeldAgainstNothing() {
        assertThat(explain("log:said", "SYR-2020-JAN")).contains("it tells a claim, a consequence or an effect");
    }

    private String explain(String id, String agreement) {
        return cli.run("explain", id, "-a", "log.csv", "-g", agreement).out();
    }
}
