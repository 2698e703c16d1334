package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import truce.cli.plugin.PluginMaker;

/** The table of exit codes, row by row, from commands; and options that decide what a run leaves behind. */
class ExitCodesTest {

    private static final String HEAD = "id,date,act,actor,target,country,latitude,longitude,killed,sources\n";
    private static final String GOOD =
            "a1,2020-02-03,artillery-fire,Government of Syria,NLF,Syria,35.87,36.72,2,SOHR\n";
    private static final String BAD = "a2,2020-02-03,artillery-fire,Government of Syria,NLF,Syria,95.87,36.72,2,SOHR\n";
    private static final String IDLIB = Path.of(System.getProperty("truce.root", ".."), "examples", "idlib-2020")
            .toAbsolutePath()
            .normalize()
            .toString();

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void makeFiles() throws IOException {
        cli = new Cli(folder);
        cli.file("events.csv", HEAD + GOOD);
        cli.file("half.csv", HEAD + GOOD + BAD);
        cli.file("x.acme", "rows");
    }

    @Test
    void oneWhenWhatWasAskedForIsFoundElseZero() {
        assertThat(cli.run("assess", IDLIB, "--fail-on", "PROBABLE").exit()).isEqualTo(1);
        assertThat(cli.run("assess", IDLIB, "--fail-on", "possible").exit()).isEqualTo(1);
        assertThat(cli.run("assess", IDLIB, "--fail-on", "CONFIRMED").exit()).isZero();
        assertThat(cli.run("assess", IDLIB, "--fail-on", "withdrawn").exit()).isZero();
        assertThat(cli.run("assess", IDLIB).exit()).isZero();
    }

    @Test
    void threePastTheRefusedThatAreAllowedThoughSomethingIsFound() throws IOException {
        String[] run = {"assess", "-a", "half.csv", "-g", "SYR-2020-JAN", "--fail-on", "indeterminate"};
        Cli.Outcome outcome = cli.run(run);
        assertThat(outcome.err()).contains("1 of 2 rows was refused, more than the limit of 1 %.");
        assertThat(outcome.out()).contains("INCOMPLETE");
        assertThat(outcome.exit()).isEqualTo(3);
        Cli.Outcome allowed = cli.run(
                Stream.concat(Stream.of(run), Stream.of("--max-refused", "1")).toArray(String[]::new));
        assertThat(allowed.out()).doesNotContain("INCOMPLETE");
        assertThat(allowed.exit()).as(allowed.err()).isEqualTo(1);
        assertThat(cli.run("assess", "-a", "half.csv", "--max-refused", "50%").exit())
                .isZero();
    }

    @Test
    void fiveWhenAPluginThatTheRunNeedsIsNotTrustedOrFails() throws IOException {
        new PluginMaker(folder.resolve("plugins"), "acme", folder.resolve("work"))
                .descriptor(PluginMaker.descriptor("acme", "acme"))
                .jar(
                        "acme.jar",
                        Map.of(
                                "acme.Source",
                                PluginMaker.source(
                                        "acme",
                                        "",
                                        PluginMaker.KNOWS_ACME,
                                        "throw new IllegalStateException(\"out of luck\");")),
                        List.of());
        Cli.Outcome untrusted = cli.run("assess", "-a", "acme:x.acme", "--plugins", "plugins");
        assertThat(untrusted.err()).contains("is not trusted", "truce plugins --trust acme");
        assertThat(untrusted.exit()).isEqualTo(5);
        // Nobody needs it here.
        assertThat(cli.run("assess", "-a", "events.csv", "--plugins", "plugins").exit())
                .isZero();

        assertThat(cli.run("plugins", "--trust", "acme", "--plugins", "plugins").exit())
                .isZero();
        Cli.Outcome failed = cli.run("assess", "-a", "acme:x.acme", "--plugins", "plugins");
        assertThat(failed.err()).contains("plugin acme", "out of luck").doesNotContain("\tat ");
        assertThat(failed.exit()).isEqualTo(5);
        assertThat(cli.run("assess", "-a", "acme:x.acme", "-a", "gone.csv").exit())
                .isEqualTo(3);
    }

    @Test
    void aPluginOverrulesInputAndADefinitionOverrulesBoth() throws IOException {
        new PluginMaker(folder.resolve("plugins"), "acme", folder.resolve("work"))
                .descriptor(PluginMaker.descriptor("acme", "acme"));
        String[] run = {"assess", "-a", "acme:x.acme", "-a", "gone.csv", "--plugins", "plugins"};
        assertThat(cli.run(run).exit()).isEqualTo(5);
        Cli.Outcome all = cli.run(
                Stream.concat(Stream.of(run), Stream.of("-g", "SYR-2020-JAM")).toArray(String[]::new));
        assertThat(all.err()).contains("gone.csv", "SYR-2020-JAM", "acme");
        assertThat(all.exit()).isEqualTo(4);
    }

    @Test
    void seventyForABugWithItsTraceInAFile() throws IOException {
        cli.stdin(new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("made to fail");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return read();
            }
        });
        Cli.Outcome outcome = cli.run("assess", "-a", "csv:-");
        assertThat(outcome.exit()).isEqualTo(70);
        assertThat(outcome.err())
                .contains("This is a bug in Truce: java.lang.IllegalStateException: made to fail")
                .doesNotContain("\tat ");
        String file = outcome.err()
                .lines()
                .filter(line -> line.startsWith("Please report it with the file "))
                .map(line -> line.substring("Please report it with the file ".length()))
                .findFirst()
                .orElseThrow();
        assertThat(Path.of(file)).content().contains("truce ", "made to fail", "\tat ");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void hundredAndThirtyWhenInterruptedWithoutHalfAReport() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "there is no kill here");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "truce.cli.Main",
                        "assess",
                        "-a",
                        "csv:-",
                        "-o",
                        "r.json")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        try {
            // It waits for its input, which never ends.
            process.getOutputStream().write((HEAD + GOOD).getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            assertThat(process.waitFor(2, TimeUnit.SECONDS)).isFalse();
            new ProcessBuilder("/bin/kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(ExitCode.INTERRUPTED.number());
            assertThat(folder.resolve("r.json")).doesNotExist();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void refusedRowsAreWrittenAsATable() throws IOException {
        cli.run("assess", "-a", "half.csv", "--refused", "refused.csv");
        assertThat(Files.readString(folder.resolve("refused.csv")).lines())
                .hasSize(2)
                .startsWith("file,row,column,value,problem,help")
                .last()
                .asString()
                .startsWith("\"half.csv\",2,\"latitude\",");
    }

    @Test
    void onlyAStampedReportTellsTheTime() {
        String[] run = {"assess", "-a", "events.csv", "-o", "json:-"};
        assertThat(cli.run(run).out()).doesNotContain("2026-01-01");
        assertThat(cli.run(Stream.concat(Stream.of(run), Stream.of("--stamp")).toArray(String[]::new))
                        .out())
                .contains("2026-01-01T00:00");
    }

    @Test
    void profilePrintsTheTimeByStageAndNotIntoTheReport() {
        Cli.Outcome outcome = cli.run("assess", "-a", "events.csv", "--profile");
        assertThat(outcome.err())
                .contains("prepare", "  agreements", "  zones", "  packs", "read and assess", "  read", "  screen")
                .contains("  corroborate", "  put together", "report");
        assertThat(outcome.out()).doesNotContain("read and assess");
    }

    @Test
    void globsAndPackedFilesAreReadAsTheyAre() throws IOException {
        ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
            gzip.write((HEAD + GOOD.replace("a1", "b1")).getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("in/c.csv"));
            zip.write((HEAD + GOOD.replace("a1", "c1")).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        cli.file("lake/a.csv", HEAD + GOOD);
        cli.file("lake/b.csv.gz", gzipped.toByteArray());
        cli.file("lake/c.zip", zipped.toByteArray());
        for (String inputs : List.of("lake/*", "lake", "lake/{a,b,c}.*")) {
            Cli.Outcome outcome = cli.run("assess", "-a", inputs, "-o", "json:-");
            assertThat(outcome.exit()).as(outcome.err()).isZero();
            assertThat(outcome.out())
                    .contains("\"lake/a.csv\"", "\"lake/b.csv.gz\"", "c.csv\"", "\"out-of-reach:act-not-regulated\":3");
        }
    }
}
