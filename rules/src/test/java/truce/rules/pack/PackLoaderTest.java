package truce.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that hold a pack, and folders that hold something else. */
class PackLoaderTest {

    @TempDir
    Path folder;

    @Test
    void aFolderWithHeadAndRulesIsAPack() throws IOException {
        write("pack.yaml", TestPacks.HEAD);
        write("rules/b.drl", TestPacks.rule("test-2", "$case : Case( zoned )"));
        write("rules/a.drl", "\uFEFF" + TestPacks.rule("test-1", "$case : Case( zoned )"));
        write("rules/notes.txt", "not read");
        CheckedPack pack = PackCheck.check(PackLoader.folder(folder)).orRefuse();
        assertThat(pack.rules().stream().map(RuleText::id)).containsExactly("test-1", "test-2");
        assertThat(pack.head().params().get("largest-tie").value()).isEqualTo(2);
    }

    @Test
    void anEmptyFolderSaysWhatIsMissing() {
        assertThat(sentences())
                .containsExactly(
                        "pack.yaml:1:1: there is no such file.",
                        "rules:1:1: the pack has no rules: no file ends in .drl, and there is no tables/*.csv.");
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        write("pack.yaml", TestPacks.HEAD);
        write("rules/a.drl", "/*" + " ".repeat(300 * 1024) + "*/");
        assertThat(sentences()).contains("rules/a.drl:1:1: the file is larger than 256 KiB. Split it.");
    }

    @Test
    void binaryFilesAndLinksAreRefused() throws IOException {
        write("pack.yaml", TestPacks.HEAD);
        Files.createDirectories(folder.resolve("rules"));
        Files.write(folder.resolve("rules/a.drl"), new byte[] {(byte) 0xC3, (byte) 0x28, 0});
        Path secret = Files.writeString(folder.resolve("secret.txt"), "rule");
        Files.createSymbolicLink(folder.resolve("rules/b.drl"), secret);
        assertThat(sentences())
                .contains(
                        "rules/a.drl:1:1: the file is not UTF-8 text. Save it as UTF-8.",
                        "rules/b.drl:1:1: this is a link, and links are not followed.");
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        write("pack.yaml", TestPacks.HEAD);
        for (int i = 0; i <= Fence.MOST_FILES; i++) {
            write("rules/r" + i + ".drl", "");
        }
        assertThat(sentences()).anyMatch(text -> text.contains("more than 200 rule files"));
    }

    @Test
    void anchorsTypesDepthAndSecondDocumentsAreRefusedInYaml() throws IOException {
        assertThat(head("id: &a test\nversion: *a\n")).anyMatch(text -> text.contains("anchors and aliases"));
        assertThat(head("id: !!java.net.URL test\n")).anyMatch(text -> text.contains("types (!) are not read"));
        assertThat(head("a: [[[[[[[[[[[[1]]]]]]]]]]]]\n")).anyMatch(text -> text.contains("nested more than 8 deep"));
        assertThat(head(TestPacks.HEAD + "---\nid: x\n")).anyMatch(text -> text.contains("second document"));
        assertThat(head("id: [unclosed\n")).anyMatch(text -> text.contains("no YAML from here on"));
        assertThat(head("- a\n- b\n")).anyMatch(text -> text.contains("does not hold keys with values"));
        assertThat(head("")).anyMatch(text -> text.contains("the file is empty"));
        assertThat(head("a: " + "[".repeat(20_000))).isNotEmpty();
    }

    @Test
    void unknownKeysAndWrongValuesAreToldWithTheirLine() throws IOException {
        assertThat(head(TestPacks.HEAD.replace("version:", "verson:")))
                .contains("pack.yaml:2:1: unknown key 'verson'. Did you mean 'version'?")
                .noneMatch(text -> text.contains("missing"));
        assertThat(head(TestPacks.HEAD.replace("version: 1.0.0\n", "")))
                .contains("pack.yaml:1:1: the key 'version' is missing.");
        assertThat(head(TestPacks.HEAD.replace("facts: 1", "facts: 9")))
                .contains("pack.yaml:5:10: the pack is written for facts version 9. This program has version 1.");
        assertThat(head(TestPacks.HEAD.replace("value: 2", "value: many")))
                .contains("pack.yaml:8:12: 'value' is 'many', not a whole number.");
        assertThat(head(TestPacks.HEAD.replace("    reason: a reason\n", "")))
                .anyMatch(text -> text.contains("the key 'reason' is missing"));
    }

    private Stream<String> head(String yaml) throws IOException {
        write("pack.yaml", yaml);
        write("rules/a.drl", TestPacks.rule("test-1", "$case : Case()"));
        return sentences();
    }

    private Stream<String> sentences() {
        return PackCheck.check(PackLoader.folder(folder)).problems().stream().map(Problem::sentence);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
