package truce.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static truce.cli.plugin.PluginMaker.KNOWS_ACME;
import static truce.cli.plugin.PluginMaker.REFUSES_ONE;
import static truce.cli.plugin.PluginMaker.descriptor;
import static truce.cli.plugin.PluginMaker.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import truce.cli.Cli;

/** What a plugin may not do unseen: leave acts without a type, end the program, reach out, take options that are none. */
class PluginHonestyTest {

    private static final String TWO_ACTS = """
            sink.action(act(request, 1, java.util.Set.of(truce.core.action.ActionType.RAID)));
            sink.action(act(request, 2, java.util.Set.of()));
            """;

    private static final String MAKES_ACTS = """
            static truce.core.action.Action act(ReadRequest r, int row, java.util.Set<truce.core.action.ActionType> acts) {
                java.time.Instant from = java.time.Instant.parse("2020-02-03T00:00:00Z");
                return new truce.core.action.Action("acme:" + row, new truce.core.origin.Origin(r.input().name(), row), "acme",
                    truce.core.action.Statement.ACT, acts,
                    new truce.core.action.Participants.Directed(truce.core.action.Participants.Side.of("A"),
                        truce.core.action.Participants.Side.of("B")),
                    truce.core.action.Places.impactAt(new truce.core.geo.Disc("x", new truce.core.geo.Position(35, 36),
                        truce.core.geo.Distance.ofKilometres(1))),
                    new truce.core.time.When(from, from.plusSeconds(60), truce.core.time.TimePrecision.INSTANT),
                    truce.core.action.Harm.UNKNOWN, truce.core.action.Weapon.UNKNOWN,
                    truce.core.action.Vouching.by(java.util.List.of("Lake Radio")), false, java.util.Optional.empty(),
                    truce.core.action.Links.NONE, new truce.core.action.Labels("", "", "", "", "drone-drop"), java.util.Map.of());
            }
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void aFileOfAcme() throws IOException {
        cli = new Cli(folder);
        cli.file("x.acme", "a file of acme\n");
        cli.file("plugins/acme/sample/x.acme", "a file of acme\n");
    }

    @Test
    void anActWithoutATypeIsRefusedWhereItsRowStandsAndWithItsWord() throws IOException {
        trusted(acme(MAKES_ACTS, KNOWS_ACME, TWO_ACTS));
        Cli.Outcome outcome = assess("--max-refused", "60%", "-o", "report.json");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(Files.readString(folder.resolve("report.json")))
                .contains("\"accepted\":1", "\"refused\":1")
                .contains("the plugin acme gives this act no type", "drone-drop")
                .doesNotContain("no-codable-act");
        assertThat(assess().exit()).as("half of it refused").isEqualTo(3);
    }

    @Test
    void aCheckTellsOfAnActWithoutAType() throws IOException {
        acme(MAKES_ACTS, KNOWS_ACME, TWO_ACTS);
        assertThat(check())
                .contains("FAIL  source acme, sample/x.acme: says of every act what type it is: the act of record 2 has"
                        + " none. Refuse a record whose word you do not know");
    }

    @Test
    void aPluginThatEndsTheProgramWithZeroIsToldAndDoesNotLookLikeSuccess() throws Exception {
        trusted(acme("", KNOWS_ACME, "System.exit(0);"));
        Ended ended =
                process("assess", "-a", "x.acme", "-g", "SYR-2017-ASTANA", "--plugins", "plugins", "-o", "r.json");
        assertThat(ended.said)
                .contains(
                        "plugin acme: it ended the whole program (acme.Source.read calls exit) before the run was done."
                                + " Nothing that was printed or written counts.");
        assertThat(ended.exit).isEqualTo(5);
        assertThat(folder.resolve("r.json")).doesNotExist();
    }

    @Test
    void aPluginThatEndsItsOwnCheckDoesNotPassIt() throws Exception {
        acme("", "System.exit(0); return null;", REFUSES_ONE);
        Ended ended = process("plugins", "--check", "plugins/acme");
        assertThat(ended.said).contains("plugin acme: it ended the whole program (acme.Source.recognise calls exit)");
        assertThat(ended.exit).isEqualTo(5);
    }

    @Test
    void aCheckNamesWhatTheClassesReach() throws IOException {
        acme(
                "void out() throws Exception { Runtime.getRuntime().halt(0); new ProcessBuilder(\"x\").start();"
                        + " java.nio.file.Files.delete(null); Class.forName(\"x\"); java.time.LocalDate.now(); }",
                KNOWS_ACME,
                REFUSES_ONE);
        assertThat(check())
                .contains(
                        "FAIL  none of its own classes names System.exit or Runtime.halt: Runtime.halt in acme.Source")
                .contains(
                        "note  acme.jar ends the whole program: Runtime.halt in acme.Source",
                        "note  acme.jar starts other programs: ProcessBuilder in acme.Source, ProcessBuilder.start in",
                        "note  acme.jar writes, moves or deletes files: Files.delete in acme.Source",
                        "note  acme.jar calls by name, which this list cannot follow: Class.forName in acme.Source",
                        "note  acme.jar asks the clock, chance or the machine's settings",
                        "open  not shown by this: what it does besides reading");
        assertThat(cli.run("plugins", "--trust", "acme", "--plugins", "plugins").err())
                .contains("note: acme.jar starts other programs: ProcessBuilder in acme.Source");
    }

    @Test
    void optionsAreHeldToWhatPluginYamlSaysOfThem() throws IOException {
        trusted(acme(
                        "public java.util.Set<String> options() { return java.util.Set.of(\"order\", \"from-row\", \"title\"); }",
                        KNOWS_ACME,
                        REFUSES_ONE)
                .descriptor(descriptor("acme", "acme") + """
                        summary: Reads acme
                        options:
                          title: name of the file
                          order: {meaning: how days are written, values: [dmy, mdy]}
                          from-row: {meaning: first row that counts, type: integer}
                        """));
        assertThat(cli.run("plugins", "acme", "--plugins", "plugins").out()).isEqualTo("""
                        acme 1.0: loaded: source acme
                          Reads acme
                          options:
                            from-row: first row that counts; a whole number
                            order: how days are written; dmy or mdy
                            title: name of the file
                        """);
        cli.file("d/truce.yaml", """
                actions:
                  - path: ../x.acme
                    format: acme
                    options: {order: dym, from-row: two, titel: x}
                agreements: [SYR-2017-ASTANA]
                """);
        Cli.Outcome outcome = cli.run("assess", "d", "--plugins", "plugins");
        assertThat(outcome.err())
                .contains(
                        "the option 'order' of the format acme is 'dym', and can be dmy, mdy. Did you mean 'dmy'?",
                        "the option 'from-row' of the format acme is 'two', and takes a whole number. first row",
                        "the format acme takes no option 'titel'. Did you mean 'title'?");
        assertThat(outcome.exit()).isEqualTo(4);
    }

    @Test
    void anOptionThatPluginYamlDoesNotNameFailsTheCheck() throws IOException {
        acme("public java.util.Set<String> options() { return java.util.Set.of(\"order\"); }", KNOWS_ACME, REFUSES_ONE);
        assertThat(check()).contains("plugin.yaml does not name [order], which a source of it heeds");
    }

    @Test
    void aTypeOfAnOptionThatIsNoneIsTold() throws IOException {
        acme("", KNOWS_ACME, REFUSES_ONE)
                .descriptor(descriptor("acme", "acme") + "options:\n  order: {type: integr}\n");
        assertThat(check()).contains("'integr' is no type. Did you mean 'integer'?");
    }

    @Test
    void aReaderThatComesWithTruceTellsItsOptionsToo() {
        assertThat(cli.run("plugins", "acled").out())
                .contains("truce: reads acled: exports of ACLED", "  options:\n    dates\n    delimiter\n");
        assertThat(cli.run("plugins", "acledd").err()).contains("there is no plugin 'acledd'. Did you mean 'acled'?");
    }

    private String check() {
        return cli.run("plugins", "--check", "plugins/acme").out();
    }

    private Cli.Outcome assess(String... more) {
        List<String> words =
                new ArrayList<>(List.of("assess", "-a", "x.acme", "-g", "SYR-2017-ASTANA", "--plugins", "plugins"));
        words.addAll(List.of(more));
        return cli.run(words.toArray(new String[0]));
    }

    private PluginMaker acme(String members, String recognise, String read) throws IOException {
        return new PluginMaker(folder.resolve("plugins"), "acme", folder.resolve("compiled"))
                .descriptor(descriptor("acme", "acme"))
                .jar("acme.jar", Map.of("acme.Source", source("acme", members, recognise, read)), List.of());
    }

    private void trusted(PluginMaker made) {
        assertThat(made.folder()).exists();
        assertThat(cli.run("plugins", "--trust", "acme", "--plugins", "plugins").exit())
                .isZero();
    }

    private record Ended(int exit, String said) {}

    /** In a process of its own, since it is ended. */
    private Ended process(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "truce.cli.Main"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), said);
    }
}
