package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Full trust, from the dossier to the report: who gives it, what it opens, what stops it. */
class TrustTest {

    private static final String DOSSIER = """
            title: A pack that is trusted
            timezone: UTC
            actions: [csv:events.csv]
            agreements: [SYR-2020-JAN]
            packs: [own]
            """;
    private static final String EVENTS = """
            id,date,act,actor,target,country,latitude,longitude,killed,sources
            a1,2020-02-03,artillery-fire,Government of Syria,NLF,Syria,35.87,36.72,2,SOHR
            """;
    private static final String HEAD = "id: own\nversion: 1.2.0\ntitle: Our own\nrequires:\n  facts: 1\n";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void makeADossier() throws IOException {
        cli = new Cli(folder);
        cli.file("events.csv", EVENTS);
        cli.file("own/pack.yaml", HEAD);
        rules("flags.raise( $case );");
        cli.file("truce.yaml", DOSSIER + "trust: {own: full}\n");
    }

    @Test
    void aPackThatTheDossierTrustsRunsAndTheReportSaysSo() throws IOException {
        Cli.Outcome outcome = cli.run("assess", ".", "-o", "report.txt", "-o", "report.json");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        String said = "The pack own 1.2.0 has full trust, given by the dossier";
        assertThat(Files.readString(folder.resolve("report.txt")).replaceAll("\\s+", " "))
                .contains(said)
                .contains("own-1");
        assertThat(Files.readString(folder.resolve("report.json"))).contains(said, "\"rule\":\"own-1\"");
    }

    @Test
    void withoutTheDossiersWordThePackIsHeldByTheFence() throws IOException {
        cli.file("truce.yaml", DOSSIER);
        Cli.Outcome outcome = cli.run("assess", ".");
        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err()).contains("own/rules/a.drl:7:").contains("'eval' is outside the fence");
    }

    @Test
    void aPackCannotGiveTrustToItself() throws IOException {
        cli.file("truce.yaml", DOSSIER);
        cli.file("own/truce.yaml", DOSSIER + "trust: {own: full}\n");
        cli.file("own/pack.yaml", HEAD + "trust: full\n");
        Cli.Outcome outcome = cli.run("assess", ".");
        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err()).contains("unknown key 'trust'").contains("'eval' is outside the fence");
    }

    @Test
    void trustInAPackThatIsNotThereIsASlip() throws IOException {
        cli.file("truce.yaml", DOSSIER + "trust: {own: full, onw: full}\n");
        Cli.Outcome outcome = cli.run("assess", ".");
        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err()).contains("trust is given to the pack 'onw'").contains("Did you mean 'own'?");
    }

    @Test
    void checkRunsNothingOfATrustedPack() throws IOException {
        rules("while ( true ) { }");
        assertThat(cli.run("check", ".").exit()).isZero();
        rules("System.exit( 3 );");
        Cli.Outcome outcome = cli.run("check", ".");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("'System' is refused even with full trust");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            while ( true ) { }              | it was busy for more than 1 s
            int n = 0; while ( true ) { insert( "fact " + n++ ); } | it inserted more than 1000 facts for one case
            update( $case );                                        | its rules fired more than 1000 times for one case
            java.util.List all = new java.util.ArrayList(); while ( true ) { all.add( new byte[ 100000 ] ); } | it asked for more than 512 MiB of memory
            """)
    void theProgramEndsThoughARuleDoesNot(String code, String said) throws IOException, InterruptedException {
        rules(code);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "assess",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .directory(folder.toFile());
        builder.environment().put("TRUCE_PACK_SECONDS", "1");
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String told = Files.readString(folder.resolve("said.txt"), StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(told).isEqualTo(4);
        assertThat(told.replaceAll("\\s+", " "))
                .contains("pack own: it has full trust and was stopped in the rule \"Own rule\": " + said)
                .doesNotContain("\tat ", "Exception");
    }

    private void rules(String code) throws IOException {
        cli.file(
                "own/rules/a.drl",
                String.join(
                        "\n",
                        List.of(
                                "/** A rule of our own. */",
                                "rule \"Own rule\"",
                                "    @id( \"own-1\" )",
                                "    @clauses( \"any\" )",
                                "    @acts( \"any\" )",
                                "when",
                                "    $case : Case( act.possible ) eval( true )",
                                "then",
                                "    " + code,
                                "end",
                                "")));
    }
}
