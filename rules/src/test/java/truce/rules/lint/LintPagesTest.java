package truce.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCheck;
import truce.rules.pack.PackLoader;

/** Each lint has a page; its bad example is found, its good one is not. */
class LintPagesTest {

    private static final Path PAGES = Path.of("../docs/lints");
    private static final Pattern BLOCK = Pattern.compile("```(drl|yaml \\S+)\n(.*?)```", Pattern.DOTALL);
    private static final String HEAD = """
            id: mine
            version: 1.0.0
            title: Rules of our group
            licence: CC-BY-4.0
            requires:
              facts: 1
            """;
    private static final String RULE = """
            /** An aircraft flies where the text closes the air. Who sent it is another question. */
            rule "Flight inside a closed band"
                @id( "mine-010" )
                @clauses( "no-fly" )
                @acts( "flight" )
                @references( "Accord of 2024, article 3" )
            when
                $case : Case( kind == Kind.NO_FLY, acts.flight.possible, act.possible )
            then
                flags.raise( $case );
            end
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Lint.class)
    void thePageSaysWhatTheLintIs(Lint lint) throws IOException {
        assertThat(page(lint))
                .startsWith("# " + lint.id() + "\n")
                .containsIgnoringCase(
                        lint.title() + ". Usual level: `" + lint.level().code() + "`.")
                .contains("## Why\n", "## Bad\n", "## Good\n", "## Mending it\n", "  " + lint.id() + ": off");
        assertThat(Files.readString(PAGES.resolve("index.md")))
                .contains("| [" + lint.id() + "](" + name(lint) + ") | "
                        + lint.level().code() + " | " + lint.title());
    }

    @ParameterizedTest
    @EnumSource(Lint.class)
    void theBadExampleIsFoundAndTheGoodOneIsNot(Lint lint) throws IOException {
        String page = page(lint);
        String bad = page.substring(page.indexOf("## Bad"), page.indexOf("## Good"));
        String good = page.substring(page.indexOf("## Good"), page.indexOf("## Mending"));
        assertThat(lints("bad", bad)).contains(lint);
        Set<Lint> left = lints("good", good);
        left.remove(Lint.NO_TESTS);
        assertThat(left).isEmpty();
    }

    @Test
    void everyPageIsTheOneOfALint() throws IOException {
        Set<String> expected = Stream.of(Lint.values()).map(LintPagesTest::name).collect(Collectors.toSet());
        expected.add("index.md");
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private Set<Lint> lints(String name, String section) throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of("pack.yaml", HEAD, "rules/a.drl", RULE));
        Matcher block = BLOCK.matcher(section);
        while (block.find()) {
            String kind = block.group(1);
            files.put(kind.equals("drl") ? "rules/a.drl" : kind.substring(5), block.group(2));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(name).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        CheckedPack pack =
                PackCheck.check(PackLoader.folder(folder.resolve(name))).orRefuse();
        List<Finding> findings = PackLints.of(LintedPack.in(folder.resolve(name), pack), LintLevels.usual());
        return findings.stream().map(Finding::lint).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String page(Lint lint) throws IOException {
        return Files.readString(PAGES.resolve(name(lint)));
    }

    private static String name(Lint lint) {
        return lint.page().substring("docs/lints/".length());
    }
}
