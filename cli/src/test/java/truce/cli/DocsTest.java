package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code truce docs}: a site that says what rules say, the same each time, and that nothing in a pack can turn. */
class DocsTest {

    private static final Path BASE = Path.of(
                    System.getProperty("truce.root", ".."), "rules/src/main/resources/truce/packs/base")
            .toAbsolutePath()
            .normalize();
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

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
    void aRulesPageTellsWhatItAsksAndWhatItsTestsShow() throws IOException {
        assertThat(cli.run("docs", "x", "-o", "site").exit()).isZero();
        assertThat(page("rule/x-001.html"))
                .contains("<h1>Force where hostilities were to cease</h1>")
                .contains("A side uses force in an area where it promised to cease hostilities.")
                .contains("$case : Case( kind == Kind.CEASE_HOSTILITIES, acts.useOfForce.possible, act.possible )")
                .contains("coarse; act established; acts mortar-fire", ">indeterminate</td>")
                .contains("\"given\">action too-early</td>", ">time</td>")
                .contains("None fires.");
        assertThat(page("rule/x-002.html")).contains("tables/flights.csv:2");
    }

    @Test
    void rulesAreListedByKindByAgreementAndByTag() throws IOException {
        replace("@status( \"experimental\" )", "@status( \"experimental\" )\n    @tags( \"fire, first\" )");
        cli.run("docs", "x", "-o", "site");
        assertThat(page("kinds.html")).contains("<h2 id=\"no-fly\">no-fly</h2>").contains("No rule here speaks of: ");
        String agreements = page("agreements.html");
        int idlib = agreements.indexOf("id=\"SYR-2020-MOSCOW\"");
        assertThat(idlib).isPositive();
        assertThat(agreements.substring(idlib, agreements.indexOf("</table>", idlib)))
                .contains(">cease-hostilities</td>", "\"rules\"><a href=\"rule/x-001.html\">x-001</a></td>");
        assertThat(page("tags.html")).contains("<h2>fire</h2>", "<h2>first</h2>");
        assertThat(page("lints.html")).contains("id=\"meta-no-references\"");
    }

    @Test
    void everyLinkLeadsToAPageOfTheSiteAndNothingElse() throws IOException {
        cli.run("docs", "x", BASE.toString(), "-o", "site");
        Map<Path, String> site = site("site");
        assertThat(site).hasSizeGreaterThan(20);
        site.forEach((file, text) -> {
            assertThat(text).doesNotContain("<script", "http:", "https:", "style=\"");
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                String address = link.group(1).replaceAll("#.*", "");
                assertThat(file.resolveSibling(address))
                        .as(file + " " + address)
                        .exists();
            }
        });
    }

    @Test
    void longListsBeginWithTheirContentsAndAPageIsMarkedInTheNavigation() throws IOException {
        cli.run("docs", "x", "-o", "site");
        assertThat(page("agreements.html"))
                .contains("<li><a href=\"#SYR-2020-MOSCOW\">SYR-2020-MOSCOW</a></li>")
                .contains("<a href=\"agreements.html\" aria-current=\"page\">By agreement</a>");
        assertThat(page("kinds.html")).contains("<li><a href=\"#no-fly\">no-fly</a></li>", "<p>no flights</p>");
        assertThat(page("rule/x-001.html")).doesNotContain("aria-current");
    }

    @Test
    void aRuleOnAPatternShowsItAndTheParametersThatItRestsOn() throws IOException {
        cli.run("new", "rule", "raids", "-d", "x", "--on", "tally");
        cli.run("new", "rule", "other", "-d", "x", "--on", "tally");
        cli.run("docs", "x", "-o", "site");
        assertThat(page("rule/x-003.html"))
                .contains("<pre>raids:", "  window: {sliding: 7d}</pre>", "raids-least")
                .contains("told in the report, without a flag", "\"given\">action one</td>")
                .doesNotContain("other-least");
        assertThat(page("rule/x-001.html")).doesNotContain("raids-least", "id=\"pattern\"");
    }

    @Test
    void whatAPackSaysIsTextAndNoMarkup() throws IOException {
        replace("A side uses force", "<script>alert(1)</script> & <b onclick='x'>A side</b> uses force");
        replace("invented example", "</td><img src=x onerror=alert(1)>");
        cli.run("docs", "x", "-o", "site");
        site("site").values().forEach(text -> assertThat(text).doesNotContain("<script", "<img", "<b "));
        assertThat(page("rule/x-001.html"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b onclick=&#39;x&#39;");
    }

    @Test
    void theSamePackGivesTheSameSiteAndOldPagesGo() throws IOException {
        cli.run("docs", "x", "-o", "site");
        cli.run("docs", "x", "-o", "other");
        assertThat(Files.mismatch(folder.resolve("site/index.html"), folder.resolve("other/index.html")))
                .isEqualTo(-1);
        assertThat(site("site").values())
                .containsExactlyElementsOf(site("other").values());
        Files.delete(folder.resolve("x/tables/flights.csv"));
        Files.delete(folder.resolve("x/tests/flights.test.yaml"));
        assertThat(cli.run("docs", "x", "-o", "site").exit()).isZero();
        assertThat(folder.resolve("site/rule/x-002.html")).doesNotExist();
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws IOException {
        cli.file("mine/index.html", "<p>my own</p>");
        Cli.Outcome outcome = cli.run("docs", "x", "-o", "mine");
        assertThat(outcome.err()).contains("mine: there is something else in this folder.");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(folder.resolve("mine/index.html")).hasContent("<p>my own</p>");
    }

    @Test
    void aLintThatFiresIsLinked() throws IOException {
        replace("    @references( \"invented example\" ) // where the norm comes from\n", "");
        cli.run("docs", "x", "-o", "site");
        assertThat(page("rule/x-001.html"))
                .contains("<a href=\"../lints.html#meta-no-references\">meta/no-references</a>");
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve("site").resolve(name));
    }

    private void replace(String old, String with) throws IOException {
        Path path = folder.resolve("x/rules/force.drl");
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, with));
    }

    private Map<Path, String> site(String name) throws IOException {
        Map<Path, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                pages.put(file, Files.readString(file));
            }
        }
        return pages;
    }
}
