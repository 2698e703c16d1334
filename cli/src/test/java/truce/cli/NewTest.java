package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code truce new} makes runs, passes its own tests, breaks no lint and fits the schemas beside it. */
class NewTest {

    private static final Pattern SCHEMA = Pattern.compile("# yaml-language-server: \\$schema=(\\S+)\n");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private Cli cli;

    @BeforeEach
    void beThere() {
        cli = new Cli(folder);
    }

    @Test
    void aPackIsFreeOfLintsAndPassesItsTestsAndShowsEveryCondition() {
        assertThat(cli.run("new", "pack", "x").err()).contains("x/rules/force.drl", "truce check x && truce test x");
        assertClean(cli.run("check", "x"));
        Cli.Outcome tested = cli.run("test", "x", "--coverage=100");
        assertThat(tested.out()).contains("3 of 3 tests passed", "100 % of rules and conditions");
        assertThat(tested.exit()).isZero();
    }

    @Test
    void aRuleTakesTheNextFreeIdOfItsPack() throws IOException {
        cli.run("new", "pack", "x");
        assertThat(cli.run("new", "rule", "night-raids", "-d", "x").exit()).isZero();
        assertThat(Files.readString(folder.resolve("x/rules/night-raids.drl")))
                .contains("\"x-003\"", "\"Night raids\"");
        assertClean(cli.run("check", "x"));
        assertThat(cli.run("test", "x", "--coverage=100").exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "duty", "tally", "sequence", "coverage", "table"})
    void aRuleOfEveryKindIsFreeOfLintsAndPassesItsTestsAndShowsEveryCondition(String on) {
        cli.run("new", "pack", "x");
        assertThat(cli.run("new", "rule", "night-raids", "-d", "x", "--on", on).exit())
                .isZero();
        assertThat(cli.run("new", "rule", "road", "-d", "x", "--on", on.equals("tally") ? on : "tally")
                        .exit())
                .isZero();
        assertClean(cli.run("check", "x"));
        Cli.Outcome tested = cli.run("test", "x", "--coverage=100");
        assertThat(tested.exit()).as(tested.out()).isZero();
        assertThat(cli.run("test", "x", "--only", "x-003").out()).doesNotContain("0 of 0");
    }

    @Test
    void aPatternIsAddedBesideThoseThatAreThereAndOverNone() throws IOException {
        cli.run("new", "pack", "x");
        cli.file("x/patterns.yaml", "tallies: # ours\n    old:\n        counts: incidents\n        window: whole\n");
        assertThat(cli.run("new", "rule", "raids", "-d", "x", "--on", "tally").err())
                .contains("Added to x/pack.yaml.", "Added to x/patterns.yaml.");
        assertThat(Files.readString(folder.resolve("x/patterns.yaml")))
                .startsWith("tallies: # ours\n    raids:")
                .endsWith("    old:\n        counts: incidents\n        window: whole\n");
        assertThat(cli.run("check", "x").exit()).isZero();
        Cli.Outcome taken = cli.run("new", "rule", "old", "-d", "x", "--on", "tally");
        assertThat(taken.err()).contains("x/patterns.yaml:7: 'old' is there already. Nothing was written.");
        assertThat(taken.exit()).isEqualTo(3);
        assertThat(folder.resolve("x/rules/old.drl")).doesNotExist();
        cli.file("x/patterns.yaml", "tallies: {raids: {counts: incidents, window: whole}}\n");
        assertThat(cli.run("new", "rule", "new", "-d", "x", "--on", "tally").err())
                .contains("x/patterns.yaml:1: 'tallies' is written on one line.");
    }

    @Test
    void aRuleNeedsAPackThatIsSound() throws IOException {
        Cli.Outcome outcome = cli.run("new", "rule", "night-raids");
        assertThat(outcome.err()).contains("there is no pack here", "truce new pack NAME");
        assertThat(outcome.exit()).isEqualTo(3);
        cli.run("new", "pack", "x");
        cli.file("x/rules/bad.drl", "rule \"Half\"");
        assertThat(cli.run("new", "rule", "night-raids", "-d", "x").exit()).isEqualTo(4);
        assertThat(folder.resolve("x/rules/night-raids.drl")).doesNotExist();
    }

    @Test
    void aDossierIsAssessed() {
        cli.run("new", "dossier", "my-case");
        assertClean(cli.run("check", "my-case"));
        Cli.Outcome report = cli.run("assess", "my-case");
        assertThat(report.exit()).as(report.err()).isZero();
        assertThat(report.out())
                .contains("2 incidents are flagged", "actions.csv:1 (actions:inside)", "Who is \"River men\"?")
                .contains("out of reach of every loaded text: before the clause took effect                     1")
                .contains("out of reach of every loaded text: outside the clause's area                         1");
    }

    @Test
    void anAgreementIsReadAndShown() {
        cli.run("new", "agreement", "bay-accord");
        assertClean(cli.run("check", "bay-accord.yaml"));
        assertThat(cli.run("agreements", "bay-accord.yaml").out())
                .contains("Bay accord (invented)", "no fire in the Bay", "twelve kilometres around the Old Quay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "agreement", "pack", "plugin"})
    void whatIsThereIsNotWrittenOver(String kind) throws IOException {
        assertThat(cli.run("new", kind, "twice").exit()).isZero();
        Map<Path, String> before = texts();
        Cli.Outcome second = cli.run("new", kind, "twice");
        assertThat(second.err()).contains("this is there already. Nothing was written.");
        assertThat(second.exit()).isEqualTo(3);
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void aPluginBuildsWithAJdkAndKeepsItsContract() throws IOException {
        cli.run("new", "plugin", "bay-log");
        Path plugin = folder.resolve("bay-log");
        String truce = System.getProperty("java.class.path");
        Path classes = plugin.resolve("target/classes");
        tool(
                "javac",
                "-proc:none",
                "-Xlint:all,-classfile",
                "-Werror",
                "-cp",
                truce,
                "-d",
                classes.toString(),
                plugin.resolve("src/main/java/example/BayLogSource.java").toString());
        tool(
                "javac",
                "-proc:none",
                "-cp",
                truce + File.pathSeparator + classes,
                "-d",
                plugin.resolve("target/tests").toString(),
                plugin.resolve("src/test/java/example/BayLogSourceTest.java").toString());
        tool("jar", "--create", "--file", plugin.resolve("bay-log.jar").toString(), "-C", classes.toString(), ".");
        Cli.Outcome checked = cli.run("plugins", "--check", "bay-log");
        assertThat(checked.out()).contains("ok").doesNotContain("FAILS");
        assertThat(checked.exit()).as(checked.out() + checked.err()).isZero();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts are for a POSIX shell")
    void theStepsThatAreToldForAPluginRunAsTheyStand() throws Exception {
        Path home = MadeDistribution.in(folder.resolve("unpacked here"));
        List<String> next = cli.home(home)
                .run("new", "plugin", "bay-log", "-d", "my plugins")
                .err()
                .lines()
                .dropWhile(line -> !line.equals("Next:"))
                .skip(1)
                .map(String::strip)
                .toList();
        assertThat(next)
                .containsExactly(
                        "TRUCE_HOME='" + home + "' sh 'my plugins/bay-log/build.sh'",
                        "truce plugins --check 'my plugins/bay-log'",
                        "truce plugins --trust bay-log --plugins 'my plugins'");
        assertThat(shell(next.get(0), Map.of())).contains("Made bay-log.jar");
        assertThat(cli.run("plugins", "--check", "my plugins/bay-log").exit()).isZero();
        assertThat(cli.run("plugins", "--trust", "bay-log", "--plugins", "my plugins")
                        .exit())
                .isZero();
        Cli.Outcome read =
                cli.run("start", "my plugins/bay-log/sample/bay-log.txt", "-d", "case", "--plugins", "my plugins");
        assertThat(read.exit()).as(read.err()).isZero();
        assertThat(read.out()).contains("3 rows");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts are for a POSIX shell")
    void theBuildFindsTheDistributionByTheCommandAndSaysWhenThereIsNone() throws Exception {
        Path home = MadeDistribution.in(folder.resolve("unpacked here"));
        Path bin = Files.createDirectories(home.resolve("bin"));
        Files.writeString(bin.resolve("truce"), "#!/bin/sh\n");
        bin.resolve("truce").toFile().setExecutable(true);
        cli.run("new", "plugin", "bay-log");
        String path = System.getenv("PATH");
        assertThat(shell("sh bay-log/build.sh", Map.of("PATH", bin + ":" + path)))
                .contains("Made bay-log.jar");
        assertThat(shell("TRUCE_HOME=/nowhere sh bay-log/build.sh || true", Map.of()))
                .contains("there is no lib/truce-core-*.jar in '/nowhere'", "TRUCE_HOME=... sh build.sh");
    }

    private String shell(String command, Map<String, String> environment) throws Exception {
        return MadeDistribution.shell(folder, command, environment);
    }

    private static void tool(String name, String... args) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exit = ToolProvider.findFirst(name).orElseThrow().run(out, out, args);
        assertThat(exit).as(said.toString()).isZero();
    }

    @Test
    void everyYamlFileFitsTheSchemaThatItNames() throws IOException {
        for (String kind : List.of("dossier", "agreement", "pack", "plugin")) {
            assertThat(cli.run("new", kind, "my-" + kind).exit()).as(kind).isZero();
        }
        cli.run("new", "rule", "raids", "-d", "my-pack");
        cli.run("new", "rule", "many", "-d", "my-pack", "--on", "tally");
        int files = 0;
        for (Path file : texts().keySet()) {
            if (file.toString().endsWith(".yaml")) {
                assertFits(file);
                files++;
            }
        }
        assertThat(files).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack | Ferry Road | Did you mean 'ferry-road'?",
                "pack | a/b | Write the name alone, and the folder with -d.",
                "pack | 7 | up to 40 small letters",
                "pak | x | Did you mean 'pack'?",
                "rule | x --on taly | Did you mean 'tally'?",
                "pack | x --on tally | --on says what a rule is about",
            })
    void aWrongWordIsHelped(String kind, String name, String help) {
        Cli.Outcome outcome = name.contains(" --on ")
                ? cli.run(("new " + kind + " " + name).split(" ", -1))
                : cli.run("new", kind, name);
        assertThat(outcome.err()).contains(help).doesNotContain("\tat ");
        assertThat(outcome.exit()).isEqualTo(2);
    }

    @Test
    void theShellCompletesTheNewCommandsAndTheKinds() {
        assertThat(cli.run("completion").out())
                .contains("_truce_new()", "_truce_docs()", "_truce_build()")
                .contains("\"dossier\" \"agreement\" \"pack\" \"rule\" \"plugin\"");
    }

    /** No error, no warning, no hint. */
    private static void assertClean(Cli.Outcome checked) {
        assertThat(checked.out()).isEmpty();
        assertThat(checked.err()).contains("1 checked, 0 errors.");
        assertThat(checked.exit()).isZero();
    }

    private static void assertFits(Path file) throws IOException {
        String text = Files.readString(file);
        Matcher named = SCHEMA.matcher(text);
        assertThat(named.lookingAt()).as("%s begins with its schema", file).isTrue();
        String schema = Files.readString(file.resolveSibling(named.group(1)));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(text, InputFormat.YAML))
                .as(file.toString())
                .isEmpty();
    }

    private Map<Path, String> texts() throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(one -> !one.startsWith(folder.resolve("cache")))
                    .toList()) {
                texts.put(file, Files.readString(file));
            }
        }
        return texts;
    }
}
