package truce.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import truce.cli.Cli;
import truce.cli.MadeDistribution;

/** The page on writing a plugin: its listings are the example's text, its commands run; and what a bad plugin is told. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the page's commands are for a shell")
class PluginKitTest {

    private static final Path ROOT =
            Path.of(System.getProperty("truce.root", "..")).toAbsolutePath().normalize();
    private static final Path EXAMPLE = ROOT.resolve("examples/plugin-incident-log");
    private static final Pattern LISTING = Pattern.compile("<!-- file: (\\S+) -->\n```\\w+\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMANDS = Pattern.compile("<!-- run -->\n```sh\n(.*?)```", Pattern.DOTALL);

    private static Path home = Path.of("");

    @TempDir
    Path temporary;

    private Path folder;
    private Cli cli;

    @BeforeAll
    static void makeADistribution(@TempDir Path folder) throws IOException {
        home = MadeDistribution.in(folder.resolve("a truce"));
    }

    @BeforeEach
    void copyTheExample() throws Exception {
        folder = copied(EXAMPLE, temporary.resolve("examples/plugin-incident-log"));
        copied(ROOT.resolve("examples/ferry-road"), temporary.resolve("examples/ferry-road"));
        cli = new Cli(folder);
    }

    @Test
    void everyListingOfThePageIsTheExamplesText() throws Exception {
        Matcher listing = LISTING.matcher(page());
        int found = 0;
        while (listing.find()) {
            found++;
            assertThat(Files.readString(EXAMPLE.resolve(listing.group(1))))
                    .as(listing.group(1))
                    .contains(listing.group(2));
        }
        assertThat(found).isGreaterThan(6);
        assertThat(page().split("```\\w", -1).length - 1)
                .as("every block of the page is a listing or is run")
                .isEqualTo(found + (int) COMMANDS.matcher(page()).results().count());
    }

    @Test
    void everyCommandOfThePageRuns() throws Exception {
        Matcher block = COMMANDS.matcher(page());
        List<String> ran = new ArrayList<>();
        while (block.find()) {
            for (String command : block.group(1).lines().toList()) {
                ran.add(command);
                run(command);
            }
        }
        assertThat(ran).hasSize(8);
    }

    @Test
    void theExamplesOwnTestCompilesAgainstTheTestkit() throws Exception {
        build();
        tool(
                "javac",
                List.of(
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path")
                                + java.io.File.pathSeparator
                                + folder.resolve("target/classes"),
                        "-d",
                        folder.resolve("tests").toString(),
                        folder.resolve("src/test/java/example/log/IncidentLogSourceTest.java")
                                .toString()));
    }

    @Test
    void aSourceThatSkipsLeaksAndForgetsIsToldSo() throws Exception {
        Path source = folder.resolve("src/main/java/example/log/IncidentLogSource.java");
        String text = Files.readString(source);
        Files.writeString(
                source,
                text.replaceFirst("sink.refused\\(.*\\);", "row(e);")
                        .replace(
                                "try (BufferedReader lines = new BufferedReader(",
                                "BufferedReader lines = new BufferedReader(")
                        .replace("StandardCharsets.UTF_8))) {", "StandardCharsets.UTF_8)); {")
                        .replace(
                                "    /** Every record",
                                "    private static void row(Exception e) {}\n\n    /** Every record"));
        Files.writeString(
                folder.resolve("sample/tolva.log"),
                "\n2024-03-05 | 10:00 | 48.1 37.5 | raid | Hill men > Quay guard | Ana\n",
                java.nio.file.StandardOpenOption.APPEND);
        build();
        Cli.Outcome outcome = cli.run("plugins", "--check", ".");
        assertThat(outcome.exit()).as(outcome.out()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("numbers its records 1, 2, 3 without a gap: record 4 is neither accepted nor refused")
                .contains("closes what it opens: it leaves its input open")
                .contains("ok    source incident-log, sample/tolva.log: reads its sample")
                .doesNotContain("\tat ");
    }

    @Test
    void aDescriptorThatDoesNotFitIsOneLine() throws Exception {
        build();
        Path descriptor = folder.resolve("plugin.yaml");
        String text = Files.readString(descriptor);
        Files.writeString(descriptor, text.replace("spi: 1", "spi: 2"));
        assertThat(cli.run("plugins", "--check", ".").out()).contains("it was made for spi 2, this Truce has spi 1");
        Files.writeString(descriptor, text.replace("[incident-log]", "[incident-log, other]"));
        assertThat(cli.run("plugins", "--check", ".").out())
                .contains("plugin.yaml promises the sources incident-log, other");
        Files.writeString(descriptor, text.replace("  title:", "  colour:"));
        assertThat(cli.run("plugins", "--check", ".").out()).contains("plugin.yaml names [colour]");
        Files.writeString(descriptor, text);
        Files.delete(folder.resolve("sample/tolva.log"));
        Cli.Outcome outcome = cli.run("plugins", "--check", ".");
        assertThat(outcome.out()).contains("it recognises no file in sample/");
        assertThat(outcome.exit()).isEqualTo(1);
    }

    @Test
    void trustShowsWhatChangedAndCanBeTakenBack() throws Exception {
        build();
        install();
        assertThat(cli.run("plugins", "--trust", "incident-log").err()).contains("new      incident-log.jar");
        Files.writeString(
                temporary.resolve("examples/plugin-incident-log/config/truce/plugins/incident-log/plugin.yaml"),
                "# x\n",
                java.nio.file.StandardOpenOption.APPEND);
        assertThat(cli.run("plugins", "incident-log").out()).contains("changed: not loaded, since plugin.yaml changed");
        assertThat(cli.run("plugins", "--trust", "incident-log").err())
                .containsPattern("changed  plugin.yaml  [0-9a-f]{12} -> [0-9a-f]{12}")
                .doesNotContain("incident-log.jar  ");
        assertThat(cli.run("plugins", "--revoke", "incident-log").exit()).isZero();
        assertThat(cli.run("plugins", "incident-log").out()).contains("not trusted");
        assertThat(cli.run("plugins", "--revoke", "incident-log").exit()).isEqualTo(4);
    }

    @Test
    void aSourceThatDropsALineAndCountsOnIsToldSo() throws Exception {
        Path source = folder.resolve("src/main/java/example/log/IncidentLogSource.java");
        Files.writeString(
                source,
                Files.readString(source)
                        .replaceFirst("row\\+\\+;", "if (!line.matches(\"[0-9].*\")) { continue; } row++;"));
        build();
        assertThat(cli.run("plugins", "--check", ".").out())
                .contains("ok    source incident-log, sample/tolva.log: numbers its records 1, 2, 3 without a gap")
                .contains("FAIL  source incident-log, sample/tolva.log: answers each of 4 lines made unreadable:"
                        + " when line 3 reads '~~~~-~~-~~ |");
    }

    @Test
    void aSourceThatFallsOverAHeaderThatIsCutOffIsToldSo() throws Exception {
        Path source = folder.resolve("src/main/java/example/log/IncidentLogSource.java");
        Files.writeString(
                source,
                Files.readString(source)
                        .replace("if (!MARK.equals(lines.readLine())) {", "if (lines.readLine().charAt(13) == 0) {"));
        build();
        assertThat(cli.run("plugins", "--check", ".").out())
                .containsPattern("FAIL .* answers rubbish with a fault, not an exception: it throws ");
    }

    @Test
    void aCheckShowsWhatItReadOfTheSamples() throws Exception {
        build();
        assertThat(cli.run("plugins", "--check", ".", "-v").out())
                .contains(
                        "read  tolva.log:1 | mortar-fire | Hill men > Quay guard |"
                                + " 2024-03-02T06:40:00Z to 2024-03-02T06:41:00Z, instant |",
                        "read  refused: tolva.log:4: '2024-03-04 25:99' is no day and time");
    }

    @Test
    void aCheckSaysWhatItCannotShow() throws Exception {
        build();
        Cli.Outcome outcome = cli.run("plugins", "--check", ".");
        assertThat(outcome.out())
                .contains("answers each of 4 lines made unreadable")
                .contains("open  not shown by this: that no record of another file is skipped")
                .doesNotContain("note  ");
        assertThat(outcome.exit()).as(outcome.out()).isZero();
    }

    private void run(String command) throws Exception {
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" ", -1)));
        String tool = words.remove(0);
        if (tool.equals("truce")) {
            Cli.Outcome outcome = cli.run(words.toArray(new String[0]));
            assertThat(outcome.exit())
                    .as(command + "\n" + outcome.out() + outcome.err())
                    .isZero();
        } else {
            MadeDistribution.shell(folder, command, Map.of("TRUCE_HOME", home.toString()));
        }
    }

    private void build() throws Exception {
        Matcher block = COMMANDS.matcher(page());
        assertThat(block.find()).isTrue();
        for (String command : block.group(1).lines().toList()) {
            run(command);
        }
    }

    /** As the page says: into the user's own plugins. */
    private void install() throws IOException {
        Path plugin = Files.createDirectories(folder.resolve("config/truce/plugins/incident-log"));
        for (String name : List.of("plugin.yaml", "incident-log.jar")) {
            Files.copy(folder.resolve(name), plugin.resolve(name));
        }
        copied(folder.resolve("sample"), plugin.resolve("sample"));
    }

    private static void tool(String name, List<String> arguments) {
        StringWriter said = new StringWriter();
        int exit = ToolProvider.findFirst(name)
                .orElseThrow()
                .run(new PrintWriter(said), new PrintWriter(said), arguments.toArray(new String[0]));
        assertThat(exit).as(name + " " + said).isZero();
    }

    private static Path copied(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/writing-a-plugin.md"));
    }
}
