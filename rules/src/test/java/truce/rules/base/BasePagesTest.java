package truce.rules.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import truce.core.run.RuleInfo;
import truce.rules.engine.ShippedPack;

/** Every rule has a page, and every page a rule or an element. */
class BasePagesTest {

    private static final Path PAGES = Path.of(System.getProperty("truce.root", ".."), "docs", "rules");

    /** Graded by the program before any rule is asked. */
    private static final Set<String> ELEMENTS = Set.of(
            "base-001",
            "base-002",
            "base-003",
            "base-004",
            "base-006",
            "base-007",
            "base-008",
            "base-070",
            "base-071",
            "base-072",
            "base-075",
            "base-076",
            "base-077",
            "base-078");

    private static final List<RuleInfo> RULES = ShippedPack.base().infos();

    @Test
    void pagesAreThoseOfTheRulesAndElements() throws IOException {
        Set<String> expected = new TreeSet<>(ELEMENTS);
        RULES.forEach(rule -> expected.add(rule.id()));
        try (Stream<Path> files = Files.list(PAGES)) {
            List<String> pages = files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .filter(name -> name.startsWith("base-"))
                    .sorted()
                    .toList();
            assertThat(pages).containsExactlyElementsOf(expected);
        }
    }

    @TestFactory
    Stream<DynamicTest> aPageSaysWhatTheRuleSays() {
        return RULES.stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> saysTheSame(rule)));
    }

    private static void saysTheSame(RuleInfo rule) throws IOException {
        String page = page(rule.id());
        assertThat(page).startsWith("# " + rule.id() + ": " + rule.title() + "\n");
        String kinds = line(page, "| clause kinds |");
        String acts = line(page, "| acts |");
        assertThat(rule.clauses()).allMatch(kinds::contains);
        assertThat(rule.acts()).allMatch(acts::contains);
        String verb = ShippedPack.base().findRule(rule.id()).orElseThrow().verb();
        assertThat(line(page, "| what follows |")).contains("`" + verb + "`");
        assertThat(line(page, "| source |")).matches(".*handbook R\\d\\d \\|");
        assertThat(page).contains("## Example", "## Near misses", "## What it never says");
    }

    @Test
    void aPageOfAnElementSaysThatItIsOne() throws IOException {
        for (String element : ELEMENTS) {
            assertThat(page(element)).contains(element + " is an element, not a rule");
        }
    }

    private static String page(String id) throws IOException {
        return Files.readString(PAGES.resolve(id + ".md"), StandardCharsets.UTF_8);
    }

    private static String line(String page, String start) {
        return page.lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with " + start));
    }
}
