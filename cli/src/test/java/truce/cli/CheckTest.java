package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code truce check} says of packs, dossiers and agreements, in all its forms. */
class CheckTest {

    private static final Path SCHEMA =
            Path.of(System.getProperty("truce.root", ".."), "docs", "schema", "truce-check-1.schema.json");
    private static final String HEAD = """
            id: mine
            version: 1.0.0
            title: Rules of our group
            licence: CC-BY-4.0
            requires:
              facts: 1
            lints:
              test/no-tests: off
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

    private Cli cli;

    @BeforeEach
    void packs() throws IOException {
        cli = new Cli(folder);
        pack("good", HEAD, RULE);
        pack("bad", HEAD, RULE.replace("act.possible", "atc.possible, kind = Kind.NO_FLI"));
    }

    private void pack(String name, String head, String rules) throws IOException {
        cli.file(name + "/pack.yaml", head);
        cli.file(name + "/rules/air.drl", rules);
    }

    private Cli.Outcome check(String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "check";
        words[1] = "--no-compile";
        System.arraycopy(more, 0, words, 2, more.length);
        return cli.run(words);
    }

    @Test
    void everyMistakeIsToldWithItsPlaceItsLineAndACaret() {
        Cli.Outcome outcome = check("bad");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).isEqualToNormalizingNewlines("1 checked, 3 errors.\n");
        String line =
                "        $case : Case( kind == Kind.NO_FLY, acts.flight.possible, atc.possible, kind = Kind.NO_FLI )\n";
        assertThat(outcome.out())
                .isEqualTo("bad/rules/air.drl:8:62: error: Case has no property 'atc'. Did you mean 'act'?"
                        + " [unknown-property]\n" + line + " ".repeat(65) + "^\n"
                        + "bad/rules/air.drl:8:81: error: '=' compares nothing. Write '=='. [syntax]\n" + line
                        + " ".repeat(84) + "^\n"
                        + "bad/rules/air.drl:8:83: error: Kind has no constant 'NO_FLI'. Did you mean 'NO_FLY'?"
                        + " [unknown-constant]\n" + line + " ".repeat(86) + "^\n");
    }

    @Test
    void mistakesInTestsAreToldInTheSameRunAsThoseOfRules() throws IOException {
        cli.file("bad/tests/air.test.yaml", """
                given:
                  agreement: {parties: [RED, BLUE], clauses: {c1: {kind: no-fli}}}
                tests:
                  - name: A table
                    rule: mine-001
                    cases: |
                      id   kind    atc          expect
                      one  no-fly  established  confirmed
                      two  no-fli  established  sielnt
                  - name: A scene
                    actoins: [{id: a}]
                """);
        assertThat(check("bad").out())
                .contains("bad/rules/air.drl:8:62: error: Case has no property 'atc'. Did you mean 'act'?")
                .contains("bad/tests/air.test.yaml:5:11: error: the pack has no rule 'mine-001'."
                        + " Did you mean 'mine-010'? [test]\n        rule: mine-001\n              ^\n")
                .contains("bad/tests/air.test.yaml:7:20: error: unknown column 'atc'. Did you mean 'act'?")
                .contains("bad/tests/air.test.yaml:9:12: error: 'no-fli' is no word for 'kind'. Did you mean 'no-fly'?")
                .contains("bad/tests/air.test.yaml:9:33: error: 'sielnt' is no expectation. Did you mean 'silent'?")
                .contains("bad/tests/air.test.yaml:11:5: error: unknown key 'actoins'. Did you mean 'actions'?");
    }

    @Test
    void whatScenesAndRowsHoldIsLookedUpWithoutAskingARule() throws IOException {
        cli.file("good/fixtures/given.yaml", "agreement: {parties: [RED], clauses: {c1: no-fly}}\n");
        cli.file("good/tests/air.test.yaml", """
                tests:
                  - name: A table
                    rule: mine-010
                    cases: |
                      id   kind    view   pattern  expect     stops
                      one  no-fly  tally  many     note       .
                      two  no-fly  case   .        silent     acts.flihgt.possible
                  - name: A scene
                    given: {parameters: {many: 3}}
                    actions:
                      - {id: a, date: 2024-03-10, act: uav}
                      - {id: b, date: 2024-13-10, act: uav-flight, actor: RED}
                    expect: c mine-010
                """);
        cli.file("good/tests/rows.expect.csv", "date,act,expect\n2024-03-10,uav-flight,mine-010\n10 June,raid,\n");
        assertThat(check("good").out())
                .contains("good/tests/air.test.yaml:6:27: error: the pack declares no pattern 'many'.")
                .contains("good/tests/air.test.yaml:7:47: error: no condition of mine-010 holds 'acts.flihgt.possible'."
                        + " Did you mean 'acts.flight.possible'?")
                .contains("good/tests/air.test.yaml:8:3: error: the pack has no parameter 'many'.")
                .contains("good/tests/air.test.yaml:11:", "'uav-flight' or 'armed-uav-strike'")
                .contains("good/tests/air.test.yaml:12:", "2024-13-10")
                .contains("good/tests/air.test.yaml:13:13: error: the test has no action 'c'. Known: a, b.")
                .contains("good/tests/rows.expect.csv:3:1: error: row 2: ");
        assertThat(check("good/tests/air.test.yaml").out()).doesNotContain("rows.expect.csv");
    }

    @Test
    void aGoodPackIsCompiledAndGetsNoRemark() {
        Cli.Outcome outcome = cli.run("check", "good");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("1 checked, 0 errors.");
        assertThat(outcome.exit()).isZero();
        assertThat(folder.resolve("cache/truce/packs")).isDirectoryContaining("glob:**.jar");
    }

    @Test
    void severalPathsAFolderOfPacksAndAFileOfAPackAreChecked() {
        assertThat(check("good", "bad").err()).contains("2 checked, 3 errors.");
        assertThat(check().err()).contains("2 checked, 3 errors.");
        assertThat(check("bad/rules/air.drl").err()).contains("1 checked, 3 errors.");
        assertThat(check("bad/pack.yaml").err()).contains("1 checked, 0 errors.");
    }

    @Test
    void aMissingPathEndsWithThreeAndAWrongFormatWithTwo() throws IOException {
        assertThat(check("nowhere").exit()).isEqualTo(3);
        cli.file("alone.drl", RULE);
        assertThat(check("alone.drl").exit()).isEqualTo(3);
        assertThat(check("alone.drl").err()).contains("alone.drl: the rule file is in no pack.");
        Cli.Outcome wrong = check("good", "--format", "jsno");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("There is no format 'jsno'. Did you mean 'json'?");
        assertThat(check("good", "-o", "check.pdf").exit()).isEqualTo(2);
        assertThat(check("good", "-o", "no/check.json").exit()).isEqualTo(3);
    }

    @Test
    void theSameIdInTwoPacksOrInTheBasePackIsAnError() throws IOException {
        pack("other", HEAD.replace("id: mine", "id: other"), RULE);
        assertThat(check("good", "other").out())
                .contains("other/rules/air.drl:2:1: error: the id 'mine-010' is taken: good/rules/air.drl:2.");
        pack("base-like", HEAD, RULE.replace("mine-010", "base-010"));
        assertThat(check("base-like").out()).contains("the id 'base-010' is taken: the base pack.");
    }

    @Test
    void theJsonFitsItsSchema() throws IOException {
        String json = check("bad", "--format", "json").out();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        JsonNode root = new JsonMapper().readTree(json);
        assertThat(root.at("/errors").asInt()).isEqualTo(3);
        assertThat(root.at("/remarks/0/line").asInt()).isEqualTo(8);
        assertThat(root.at("/remarks/0/column").asInt()).isEqualTo(62);
    }

    @Test
    void theSarifHasWhatTheStandardAsksFor() throws IOException {
        pack("with blank", HEAD.replace("  test/no-tests: off\n", ""), RULE);
        check("bad", "with blank", "-o", "check.sarif");
        JsonNode root = new JsonMapper().readTree(Files.readString(folder.resolve("check.sarif")));
        assertThat(root.at("/version").asString()).isEqualTo("2.1.0");
        assertThat(root.at("/$schema").asString()).contains("sarif-2.1.0");
        assertThat(root.at("/runs").size()).isEqualTo(1);
        JsonNode driver = root.at("/runs/0/tool/driver");
        assertThat(driver.at("/name").asString()).isEqualTo("truce");
        assertThat(root.at("/runs/0/results")).isNotEmpty().allSatisfy(result -> {
            int index = result.at("/ruleIndex").asInt();
            assertThat(driver.at("/rules/" + index + "/id").asString())
                    .isEqualTo(result.at("/ruleId").asString());
            assertThat(result.at("/level").asString()).isIn("error", "warning", "note");
            assertThat(result.at("/message/text").asString()).isNotBlank();
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uri").asString()).doesNotContain(" ", "\\");
            assertThat(place.at("/region/startLine").asInt()).isPositive();
            assertThat(place.at("/region/startColumn").asInt()).isPositive();
        });
        assertThat(root.at("/runs/0/results").toString()).contains("with%20blank/pack.yaml");
    }

    @Test
    void annotationsAreOneLineEach() {
        assertThat(check("bad", "--format", "github").out().lines())
                .hasSize(3)
                .first()
                .isEqualTo("::error file=bad/rules/air.drl,line=8,col=62,title=unknown-property::"
                        + "Case has no property 'atc'. Did you mean 'act'?");
    }

    @Test
    void fixMakesTheSafeChangesShowsThemAndKeepsLineEnds() throws IOException {
        String slips = RULE.replace("kind == Kind.NO_FLY,", "kind in ( Kind.NO_FLY ),")
                .replace("band\"", "band.\"")
                .replace("act.possible )", "act.possible,\n                  zoned == true )")
                .replace("\"flight\"", "\"flight, flight\"")
                .replace("when\n", "    @caution( \"\" )\nwhen\n");
        pack("slips", HEAD, slips.replace("\n", "\r\n"));
        Cli.Outcome outcome = check("slips", "--fix");
        assertThat(outcome.err())
                .contains("slips/rules/air.drl:2: meta/name-with-stop")
                .contains("  - rule \"Flight inside a closed band.\"")
                .contains("  + rule \"Flight inside a closed band\"")
                .contains("5 mended.", "1 checked, 0 errors.");
        assertThat(outcome.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("slips/rules/air.drl")))
                .isEqualTo(RULE.replace("act.possible )", "act.possible,\n                  zoned )")
                        .replace("\n", "\r\n"));
        assertThat(check("slips", "--fix").err()).contains("Nothing to mend.");
    }

    @Test
    void aProjectSetsLevelsInItsPackAndItsDossier() throws IOException {
        String bare = RULE.replace("    @references( \"Accord of 2024, article 3\" )\n", "");
        pack("bare", HEAD, bare);
        assertThat(check("bare").out()).contains("bare/rules/air.drl:2:1: warning: mine-010: the rule names no source");
        assertThat(check("bare").exit()).isZero();
        pack("bare", HEAD + "  meta/*: error\n", bare);
        assertThat(check("bare").exit()).isEqualTo(1);
        pack("bare", HEAD + "  meta/no-refrences: eror\n", bare);
        assertThat(check("bare").out())
                .contains("bare/pack.yaml:9:3: error: there is no lint 'meta/no-refrences'."
                        + " Did you mean 'meta/no-references'? [yaml]")
                .contains("the level of 'meta/no-refrences' is 'eror'. Did you mean 'error'?");
        pack("bare", HEAD, bare);
        cli.file("case/truce.yaml", "actions: rows.csv\npacks: ../bare\nlints: {meta/no-references: off}\n");
        cli.file("case/rows.csv", "date,act\n2024-01-01,raid\n");
        assertThat(check("case").out()).doesNotContain("no-references");
    }

    @Test
    void aDossierIsToldItsMistakesAndThoseOfItsPacksOnce() throws IOException {
        cli.file("case/truce.yaml", "title: A case\nactions: rows.csv\npacks: ../bad\nagreements: [mine.yaml]\n");
        cli.file("case/rows.csv", "date,act\n2024-01-01,raid\n");
        cli.file("case/mine.yaml", "titel: Mine\n");
        Cli.Outcome outcome = check("case");
        assertThat(outcome.out().split("Case has no property 'atc'", -1)).hasSize(2);
        assertThat(outcome.out()).contains("case/mine.yaml:1:1: error: ", "[dossier]", "titel");
        cli.file("case/truce.yaml", "title: A case\naktions: rows.csv\n");
        assertThat(check("case").out())
                .contains("case/truce.yaml:2:1: error: unknown key 'aktions'. Did you mean 'actions'?")
                .contains("    aktions: rows.csv\n    ^\n");
    }

    @Test
    void aPackThatTheDossierTrustsFullyIsHeldByNoFence() throws IOException {
        pack("full", HEAD, RULE.replace("act.possible )", "act.possible ) eval( true )"));
        assertThat(check("full").out()).contains("8:77: error: 'eval' is outside the fence.");
        cli.file("case/truce.yaml", "actions: rows.csv\npacks: ../full\ntrust: {mine: full}\n");
        cli.file("case/rows.csv", "date,act\n2024-01-01,raid\n");
        assertThat(check("case").out()).doesNotContain("not-in-fence", "duplicate-rule", "never-true");
    }

    @Test
    void nothingSaidHoldsATraceOrAGeneratedName() throws IOException {
        pack("worst", "id: [\n", "rule\n\\u0041 ''' \u201c { ] then flags. \n end end rule \"");
        Cli.Outcome outcome = check("worst");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out() + outcome.err())
                .doesNotContain("Exception", "\tat ", "line=-1", "truce.pack", "Lambda", "java.");
    }
}
