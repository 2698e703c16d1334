package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hostile packs through the real commands: nothing of them runs, and the canary stays silent. */
class HostilePacksTest {

    private static final Path HOSTILE = Path.of(
                    System.getProperty("truce.root", ".."), "rules", "src", "test", "resources", "hostile")
            .toAbsolutePath()
            .normalize();

    @TempDir
    Path folder;

    @Test
    void checkTellsOfEachAndRunsNone() throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "check",
                        HOSTILE.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String told = Files.readString(said);
        assertThat(process.exitValue()).as(told).isEqualTo(1);
        try (Stream<Path> packs = Files.list(HOSTILE)) {
            for (Path pack : packs.toList()) {
                assertThat(told).contains("/" + pack.getFileName() + "/");
            }
        }
        assertThat(told).doesNotContain("\tat ", "Exception in", "line=-1", "LambdaConsequence");
        assertSilent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"process-runtime-exec", "attribute-enabled", "function-static-initialiser", "yaml-tag", "eval"})
    void assessRefusesThePackAndRunsNothing(String pack) throws IOException {
        Cli cli = new Cli(folder);
        cli.file("events.csv", "id,date,act,actor,target,country,latitude,longitude,killed,sources\n");
        Cli.Outcome outcome = cli.run(
                "assess",
                "-a",
                "csv:events.csv",
                "-g",
                "SYR-2020-JAN",
                "-p",
                HOSTILE.resolve(pack).toString());
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(4);
        for (String line : Files.readAllLines(HOSTILE.resolve(pack).resolve("expected.txt"))) {
            assertThat(outcome.err().replaceAll("\\s+", " ")).contains(line.replaceAll("\\s+", " "));
        }
        assertSilent();
    }

    private void assertSilent() throws IOException {
        assertThat(System.getProperty("truce.canary")).isNull();
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).noneMatch(name -> name.contains("canary-sang"));
        }
    }
}
