package truce.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs as one file: what went in comes out, and nothing else does. */
class PackArchiveTest {

    @TempDir
    Path folder;

    @Test
    void whatWentInComesOutWithTheSameHashAsTheFolder() throws IOException {
        PackFiles files = PackLoader.archive(archived(files()));
        CheckedPack pack = PackCheck.check(files).orRefuse();
        assertThat(pack.rules().stream().map(RuleText::id)).containsExactly("test-1");
        assertThat(pack.sha256()).isEqualTo(PackCheck.check(plain()).orRefuse().sha256());
    }

    @Test
    void theSamePackGivesTheSameBytes() throws IOException {
        assertThat(bytes(files())).isEqualTo(bytes(files()));
    }

    @Test
    void theManifestStatesEveryHashAndWhatThePackNeeds() {
        String text = PackManifest.of(head(), files()).text();
        assertThat(text)
                .contains("manifest: 1\n", "pack: \"test\"\n", "  facts: 1\n")
                .contains("  \"rules/a.drl\": \"" + PackArchive.hash(files().get("rules/a.drl")) + "\"\n");
    }

    @Test
    void aChangedAnAddedAndAMissingFileAreTold() throws IOException {
        List<Entry> entries = entries();
        entries.replaceAll(entry -> entry.name.equals("rules/a.drl") ? new Entry(entry.name, "rule") : entry);
        entries.add(new Entry("rules/z.drl", "rule"));
        entries.removeIf(entry -> entry.name.equals("README.md"));
        assertThat(problems(entries))
                .containsExactly(
                        "'README.md' is in the manifest and not in the archive",
                        "'rules/a.drl' was changed after the archive was made",
                        "'rules/z.drl' is in the archive and not in its manifest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../pack.yaml",
                "rules/../../x.drl",
                "/etc/x",
                "C:/x",
                "rules\\x.drl",
                "rules/.hidden",
                "rules//x.drl",
                "a/b/c/d/e/f",
                "rules/\u202Elrd.drl",
                "rules/x.drl/"
            })
    void anEntryWithATrickInItsNameIsRefused(String name) throws IOException {
        List<Entry> entries = entries();
        entries.add(new Entry(name, "x"));
        assertThat(problems(entries)).hasSize(1).allMatch(problem -> problem.endsWith("that no file of a pack has"));
    }

    @Test
    void whatIsTooLargeOrTooMuchIsRefused() throws IOException {
        List<Entry> large = entries();
        large.add(new Entry("tests/large.test.yaml", "0".repeat(PackArchive.LARGEST_ENTRY + 1)));
        assertThat(problems(large)).containsExactly("the entry 'tests/large.test.yaml' unpacks to too much");
        List<Entry> many = entries();
        for (int i = 0; i < PackArchive.MOST_ENTRIES; i++) {
            many.add(new Entry("tests/" + i, ""));
        }
        assertThat(problems(many)).containsExactly("the archive holds more than 1000 entries");
    }

    @Test
    void whatIsNoArchiveOfAPackIsRefused() throws IOException {
        List<Entry> bare = entries();
        bare.remove(0);
        assertThat(problems(bare)).containsExactly("the archive has no manifest.yaml");
        Path rubbish = Files.writeString(folder.resolve("rubbish.zip"), "no zip at all");
        assertThat(PackLoader.archive(rubbish).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("the archive has no manifest.yaml"));
        Path cut = folder.resolve("cut.zip");
        byte[] whole = bytes(files());
        Files.write(cut, java.util.Arrays.copyOf(whole, 300));
        assertThat(PackLoader.archive(cut).problems()).isNotEmpty();
        assertThat(PackLoader.archive(cut).files()).isEmpty();
    }

    @Test
    void anArchiveOfALaterFormatSaysSo() throws IOException {
        List<Entry> later = entries();
        later.set(0, new Entry(later.get(0).name, later.get(0).text.replace("manifest: 1", "manifest: 2")));
        assertThat(problems(later)).containsExactly("the archive is of format 2");
    }

    @ParameterizedTest
    @CsvSource({"1.0,1.0,true", "1.10,1.9,true", "1,1.0,true", "1.0,1.0.1,false", "0.9,1,false", "2.0-beta,2,true"})
    void versionsAreComparedNumberByNumber(String version, String least, boolean reaches) {
        assertThat(PackNeeds.reaches(version, least)).isEqualTo(reaches);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "engine: drools 9 | the pack is written for the engine 'drools 9'. This program has drools 10.",
                "engine: prolog | the pack is written for the engine 'prolog'. This program has drools 10.",
                "plugins: {bay-log: new} | the plugin 'bay-log' has no least version. Write it in figures, such as bay-log: 1.0",
            })
    void whatThePackNeedsAndTheProgramLacksIsOneLine(String needs, String sentence) {
        String head = TestPacks.HEAD
                .replaceFirst("(?m)^ *engine: .*\n", "")
                .replaceFirst("requires:\n", "requires:\n  " + needs + "\n");
        assertThat(PackCheck.check(
                                PackFiles.of(new SourceText("pack.yaml", head), new SourceText("rules/a.drl", rule())))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains(sentence));
    }

    private record Entry(String name, String text) {}

    private List<String> problems(List<Entry> entries) throws IOException {
        Path file = folder.resolve("made.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Entry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name));
                zip.write(entry.text.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        PackFiles read = PackLoader.archive(file);
        assertThat(read.files()).isEmpty();
        return read.problems().stream().map(Problem::message).sorted().toList();
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(
                new Entry(PackArchive.MANIFEST, PackManifest.of(head(), files()).text()));
        files().forEach((name, text) -> entries.add(new Entry(name, new String(text, StandardCharsets.UTF_8))));
        return entries;
    }

    private Path archived(SortedMap<String, byte[]> files) throws IOException {
        return Files.write(folder.resolve("pack.zip"), bytes(files));
    }

    private static byte[] bytes(SortedMap<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackArchive.write(head(), files, out);
        return out.toByteArray();
    }

    private static PackHead head() {
        return PackCheck.check(plain()).orRefuse().head();
    }

    private static PackFiles plain() {
        return PackFiles.of(new SourceText("pack.yaml", TestPacks.HEAD), new SourceText("rules/a.drl", rule()));
    }

    private static String rule() {
        return TestPacks.rule("test-1", "$case : Case( zoned )");
    }

    private static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("pack.yaml", TestPacks.HEAD.getBytes(StandardCharsets.UTF_8));
        files.put("rules/a.drl", rule().getBytes(StandardCharsets.UTF_8));
        files.put("README.md", "Read me.".getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
