package truce.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static truce.cli.plugin.PluginMaker.KNOWS_ACME;
import static truce.cli.plugin.PluginMaker.REFUSES_ONE;
import static truce.cli.plugin.PluginMaker.descriptor;
import static truce.cli.plugin.PluginMaker.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import truce.cli.Cli;

/** What people are told of plugins that were not asked, or failed when they were. */
class NotAskedTest {

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void aFileThatNobodyKnows() throws IOException {
        cli = new Cli(folder);
        cli.file("x.acme", "a file of acme\n");
    }

    @Test
    void aPluginThatIsNotLoadedIsNamedWhereNobodyKnowsTheFile() throws IOException {
        acme("my plugins", "acme", KNOWS_ACME);
        Cli.Outcome outcome = assess();
        assertThat(outcome.err())
                .contains(
                        "x.acme: no reader knows this kind of file.",
                        "plugin acme: it may know this kind of file, and is not trusted. Not loaded. It is code with"
                                + " your rights; if you trust it: truce plugins --trust acme --plugins 'my plugins'\n",
                        "not all plugins were asked. Where each stands: truce plugins --plugins 'my plugins'\n");
        assertThat(outcome.exit()).isEqualTo(3);
    }

    @Test
    void aPluginIsNamedTooWhereAGeneralReaderTookItsFileAndFailed() throws IOException {
        acme("my plugins", "acme", KNOWS_ACME);
        cli.file("x.acme", "SECTOR;2;North\n2024-03-12;0640;MTR\n");
        Cli.Outcome outcome = assess();
        assertThat(outcome.err())
                .contains(
                        "x.acme: there is no column 'date'.",
                        "plugin acme: it may know this kind of file, and is not trusted.");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(cli.run("assess", "-a", "csv:x.acme", "-g", "SYR-2017-ASTANA", "--plugins", "my plugins")
                        .err())
                .as("the user said that it is a table")
                .doesNotContain("plugin acme");
    }

    @Test
    void aFormatThatIsNotThereIsHelpedByTheFolderOfItsPlugin() {
        assertThat(cli.run("assess", "-a", "acme:x.acme", "-g", "SYR-2017-ASTANA")
                        .err())
                .contains("there is no format 'acme'.", "Where a plugin reads it, name its folder: --plugins DIR");
    }

    @Test
    void whatStartTellsToRunNextLooksInTheSameFolders() throws IOException {
        acme("my plugins", "acme", KNOWS_ACME);
        cli.run("plugins", "--trust", "acme", "--plugins", "my plugins");
        cli.file("events.csv", "id,date,act,actor,target,latitude,longitude\na1,2020-02-03,raid,A,B,1.0,2.0\n");
        assertThat(cli.run("start", "events.csv", "-d", "d", "--plugins", "my plugins")
                        .err())
                .contains("then run: truce assess d --plugins 'my plugins'");
    }

    @Test
    void theSuggestionRunsAsItStandsAndThenTheFileIsRead() throws IOException {
        acme("my plugins", "acme", KNOWS_ACME);
        Cli.Outcome trusted = cli.run("plugins", "--trust", "acme", "--plugins", "my plugins");
        assertThat(trusted.err()).contains("Trusted acme as it is now in my plugins/acme; pinned in ");
        assertThat(assess().err()).contains("acme read this").doesNotContain("no reader knows");
    }

    @Test
    void aBrokenPluginIsNamedWithWhatIsWrongWithIt() throws IOException {
        acme("my plugins", "acme", KNOWS_ACME)
                .descriptor(descriptor("acme", "acme").replace("spi: 1", "spi: 7"));
        assertThat(assess().err())
                .contains("plugin acme: it may know this kind of file, and is broken. It was made for spi 7");
    }

    @Test
    void aThrowWhileLookingAtAFileIsToldWithPluginAndFile() throws IOException {
        acme("my plugins", "acme", "throw new IllegalStateException(\"no licence\");");
        cli.run("plugins", "--trust", "acme", "--plugins", "my plugins");
        cli.file("events.csv", "id,date,act,actor,target,latitude,longitude\na1,2020-02-03,raid,A,B,1.0,2.0\n");
        Cli.Outcome outcome = cli.run(
                "assess",
                "-a",
                "events.csv",
                "-g",
                "SYR-2017-ASTANA",
                "--from",
                "2020-02-01",
                "--to",
                "2020-02-10",
                "--plugins",
                "my plugins");
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains("plugin acme failed to look at events.csv: IllegalStateException: no licence."
                        + " It was passed over, and other readers were asked.");
        assertThat(outcome.exit()).isZero();
        assertThat(assess().err())
                .contains("plugin acme: it may know this kind of file, and is broken. Failed to look at x.acme:");
    }

    @Test
    void twoFoldersOfOneIdAreBothNamed() throws IOException {
        acme("config/truce/plugins", "acme", KNOWS_ACME);
        acme("work", "acme", KNOWS_ACME);
        assertThat(cli.run("plugins", "--plugins", "work").out())
                .contains("the one in work/acme is not loaded, since " + folder.resolve("config/truce/plugins/acme"));
    }

    private Cli.Outcome assess() {
        return cli.run("assess", "-a", "x.acme", "-g", "SYR-2017-ASTANA", "--plugins", "my plugins");
    }

    private PluginMaker acme(String plugins, String id, String recognise) throws IOException {
        return new PluginMaker(folder.resolve(plugins), id, folder.resolve("compiled"))
                .descriptor(descriptor(id, id))
                .jar("acme.jar", Map.of("acme.Source", source(id, "", recognise, REFUSES_ONE)), List.of());
    }
}
