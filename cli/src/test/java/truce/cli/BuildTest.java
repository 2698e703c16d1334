package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code truce build}, and packs used as one file. */
class BuildTest {

    private static final Path SCHEMA =
            Path.of(System.getProperty("truce.root", ".."), "docs", "schema", "truce-pack-manifest-1.schema.json");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private Cli cli;

    @BeforeEach
    void makeAPack() {
        cli = new Cli(folder);
        cli.run("new", "pack", "x");
    }

    @Test
    void aSoundPackIsBuiltTwiceToTheSameBytes() throws IOException {
        cli.file("x/notes.txt", "not of the pack");
        Cli.Outcome built = cli.run("build", "x");
        assertThat(built.out()).startsWith("x-0.1.0.zip: x 0.1.0, 6 files, sha256 ");
        assertThat(built.err()).contains("Left out: notes.txt");
        assertThat(built.exit()).isZero();
        byte[] first = Files.readAllBytes(folder.resolve("x-0.1.0.zip"));
        assertThat(cli.run("build", "x", "-o", "again.zip").exit()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("again.zip"))).isEqualTo(first);
        assertThat(cli.run("build", "x").exit()).as("the same once more").isZero();
    }

    @Test
    void theManifestFitsItsSchema() throws IOException {
        cli.run("build", "x");
        try (ZipFile zip = new ZipFile(folder.resolve("x-0.1.0.zip").toFile())) {
            ZipEntry entry = zip.getEntry("manifest.yaml");
            String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                            .validate(text, InputFormat.YAML))
                    .isEmpty();
        }
    }

    @Test
    void aBuiltPackRunsAsTheFolderDoes() throws IOException {
        cli.run("build", "x");
        cli.run("new", "dossier", "case");
        // The lock holds what the user named.
        String folderRun = withoutLock(cli.run("assess", "case", "-p", "x").out());
        assertThat(withoutLock(cli.run("assess", "case", "-p", "x-0.1.0.zip").out()))
                .contains("rule pack       x 0.1.0, sha256 ", "x-001")
                .isEqualTo(folderRun);
        Path dossier = folder.resolve("case/truce.yaml");
        Files.writeString(dossier, Files.readString(dossier) + "packs: [../x-0.1.0.zip]\n");
        assertThat(withoutLock(cli.run("assess", "case").out())).isEqualTo(folderRun);
    }

    private static String withoutLock(String report) {
        return report.replaceAll("[0-9a-f]{64}", "");
    }

    @Test
    void aBuiltPackIsCheckedTestedAndShownAsTheFolderIs() throws IOException {
        cli.run("build", "x");
        Cli.Outcome checked = cli.run("check", "x-0.1.0.zip");
        assertThat(checked.err()).contains("1 checked, 0 errors.");
        assertThat(checked.exit()).isZero();
        assertThat(cli.run("test", "x-0.1.0.zip").out()).startsWith("x-0.1.0.zip: 3 of 3 tests passed");
        assertThat(cli.run("docs", "x-0.1.0.zip", "-o", "site").exit()).isZero();
        assertThat(folder.resolve("site/rule/x-001.html")).exists();
        assertThat(cli.run("rules", "--no-base", "-p", "x-0.1.0.zip").out()).contains("x-001", "x-002");
        assertThat(cli.run("test", "x-0.1.0.zip", "--accept").exit()).isEqualTo(2);
        assertThat(cli.run("build", "x-0.1.0.zip").err()).contains("x-0.1.0.zip: this is built already.");
    }

    @Test
    void aBuiltPackThatSomebodyChangedIsTold() throws IOException {
        cli.run("build", "x");
        byte[] bytes = Files.readAllBytes(folder.resolve("x-0.1.0.zip"));
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("Kind.NO_FLY", "Kind.NO_FLI");
        text = text.replace("no-fly,possible", "no-fli,possible");
        Files.write(folder.resolve("other.zip"), text.getBytes(StandardCharsets.ISO_8859_1));
        Cli.Outcome checked = cli.run("check", "other.zip");
        assertThat(checked.out()).contains("other.zip:1:1: error: ");
        assertThat(checked.exit()).isEqualTo(1);
        assertThat(cli.run("test", "other.zip").exit()).isEqualTo(4);
    }

    @Test
    void nothingIsBuiltFromAPackThatFailsItsTests() throws IOException {
        replace("x/tests/force.test.yaml", "confirmed      .", "silent         .");
        Cli.Outcome outcome = cli.run("build", "x");
        assertThat(outcome.out()).contains("Force is flagged as surely as its weakest element");
        assertThat(outcome.err()).contains("Nothing was built.");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(folder.resolve("x-0.1.0.zip")).doesNotExist();
    }

    @Test
    void nothingIsBuiltFromAPackWithErrors() throws IOException {
        replace("x/rules/force.drl", "acts.useOfForce", "acts.useOfForse");
        Cli.Outcome outcome = cli.run("build", "x");
        assertThat(outcome.out()).contains("x/rules/force.drl:11:", "useOfForse");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(folder.resolve("x-0.1.0.zip")).doesNotExist();
    }

    @Test
    void oneVersionIsOneThing() throws IOException {
        cli.run("build", "x");
        replace("x/CHANGELOG.md", "banned", "forbidden");
        Cli.Outcome outcome = cli.run("build", "x");
        assertThat(outcome.err())
                .contains("x-0.1.0.zip: this is there already and holds something else. Raise the version");
        assertThat(outcome.exit()).isEqualTo(3);
    }

    @Test
    void aChangedArchiveIsNotUsed() throws IOException {
        cli.run("build", "x");
        Path file = folder.resolve("x-0.1.0.zip");
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(file, text.replace("x-001\" )", "x-009\" )"), StandardCharsets.ISO_8859_1);
        cli.run("new", "dossier", "case");
        Cli.Outcome outcome = cli.run("assess", "case", "-p", "x-0.1.0.zip");
        assertThat(outcome.err()).contains("x-0.1.0.zip/manifest.yaml:1:1: ").doesNotContain("\tat ");
        assertThat(outcome.exit()).isEqualTo(4);
    }

    @Test
    void aPluginThatThePackNeedsAndThatIsNotThereIsOneLine() throws IOException {
        replace("x/pack.yaml", "facts: 1 ", "plugins: {bay-log: 1.2}\n  facts: 1 ");
        cli.run("new", "dossier", "case");
        Cli.Outcome outcome = cli.run("assess", "case", "-p", "x");
        assertThat(outcome.err())
                .isEqualTo("pack x 0.1.0: it needs the plugin bay-log 1.2 or later, and it is not there."
                        + " Which are: truce plugins.\n");
        assertThat(outcome.exit()).isEqualTo(5);
    }

    private void replace(String file, String old, String with) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, with));
    }
}
