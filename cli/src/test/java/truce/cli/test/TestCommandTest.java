package truce.cli.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import truce.cli.Cli;

/** {@code truce test} on a small pack of one rule. */
class TestCommandTest {

    private static final String GIVEN = """
            given:
              zones: {BAY: disc 35 36 10}
              agreement: {parties: [RED, BLUE], clauses: {c1: {kind: cease-hostilities, zone: BAY}}}
              action: {date: 2020-02-20, act: mortar-fire, actor: RED, target: BLUE, latitude: 35, longitude: 36, radius_km: 1}
              sources: {Radio: monitor}
            """;

    /** Compiled packs, kept from one test to the next. */
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path cache;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Cli cli;

    @BeforeEach
    void aPackOfOneRule() throws IOException {
        cli = new Cli(folder).with("XDG_CACHE_HOME", cache.toString());
        cli.file("pack/pack.yaml", """
                id: bay
                version: 0.1.0
                title: Rules of the bay
                authors: [nobody]
                licence: Apache-2.0
                requires: {engine: drools, facts: 1}
                """);
        cli.file("pack/rules/fire.drl", """
                /** Fire in the bay. */
                rule "Fire in the bay"
                    @id( "bay-001" )
                    @clauses( "cease-hostilities" )
                    @acts( "any-fire" )
                    @status( "experimental" )
                when
                    $case : Case( kind == Kind.CEASE_HOSTILITIES, acts.anyFire.possible, place.possible )
                then
                    flags.raise( $case );
                end
                """);
    }

    private Cli.Outcome test(String tests, String... more) throws IOException {
        cli.file("pack/tests/fire.test.yaml", tests);
        String[] args = new String[more.length + 2];
        args[0] = "test";
        args[1] = "pack";
        System.arraycopy(more, 0, args, 2, more.length);
        return cli.run(args);
    }

    @Test
    void whatComesOutAsExpectedPasses() throws IOException {
        Cli.Outcome outcome = test(GIVEN + """
                tests:
                  - name: fire in the bay
                    actions: [{id: a1, sources: Radio}, {id: a2, act: threat}]
                    expect: a1 bay-001 c1 confirmed
                    why-not: [{rule: bay-001, action: a2, stops: acts.anyFire.possible}]
                """);
        assertThat(outcome.out()).startsWith("pack: 1 of 1 tests passed (2 expectations)");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void aMissingFlagShowsTheFunnel() throws IOException {
        Cli.Outcome outcome = test(GIVEN + """
                tests:
                  - name: fire beside the bay
                    actions: [{id: a1, latitude: 36}]
                    expect: a1 bay-001 c1
                """);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("missing: pack/tests/fire.test.yaml:9: a1 bay-001 c1 did not come out")
                .contains("rules/fire.drl:8  FAILS        place.possible")
                .contains("outside the text at place: excluded out-of-area");
    }

    @Test
    void aSceneOfOneRuleLooksAtNoOther() throws IOException {
        cli.file(
                "pack/rules/any.drl",
                Files.readString(folder.resolve("pack/rules/fire.drl"))
                        .replace("bay-001", "bay-002")
                        .replace("Fire in", "Any fire in"));
        String scene = GIVEN + """
                tests:
                  - name: fire in the bay
                    rule: %s
                    actions: [{id: a1, sources: Radio}, {id: a2, act: threat}]
                    expect: a1 %s confirmed
                    why-not: [{action: a2, stops: acts.anyFire.possible}]
                """;
        Cli.Outcome outcome = test(scene.formatted("bay-002", "c1"));
        assertThat(outcome.out()).startsWith("pack: 1 of 1 tests passed (2 expectations)");
        assertThat(test(scene.formatted("bay-002", "c1"), "--only", "bay-001").out())
                .startsWith("pack: 0 of 0 tests");
        Cli.Outcome other = test(scene.formatted("bay-002", "bay-001"));
        assertThat(other.err()).contains("fire.test.yaml:10: the test looks at bay-002 alone and names bay-001.");
        assertThat(other.exit()).isEqualTo(4);
    }

    @Test
    void aMissingNoteOnAPatternShowsWhatWasCountedAndHowNearItCame() throws IOException {
        cli.run("new", "rule", "many", "-d", "pack", "--on", "tally");
        String scene = GIVEN + """
                tests:
                  - name: fire in the bay
                    rule: bay-002
                    actions: [{id: a1, sources: Radio}, {id: a2, date: 2020-02-22, sources: Radio}]
                    expect: a1 note
                  - name: not enough
                    rule: bay-002
                    actions: [{id: a1, sources: Radio}]
                    expect: nothing
                    why-not: [{action: a1, stops: "surely >="}]
                """;
        Cli.Outcome outcome = test(scene);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains("2 of 3 incidents in any 7 days (agreement TEST, party RED)")
                .doesNotContain("this is a Case", "not enough");
    }

    @Test
    void aFlagThatNobodyExpectsIsNoisy() throws IOException {
        Cli.Outcome outcome = test(GIVEN + """
                tests:
                  - name: silence
                    actions: [{id: a1}]
                    expect: nothing
                """);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("noisy: ").contains("a1 bay-001 c1 possible came out and is not expected");
    }

    @Test
    void anotherDeterminationIsWrong() throws IOException {
        Cli.Outcome outcome = test(GIVEN + """
                tests:
                  - name: fire
                    actions: [{id: a1, sources: Radio}]
                    expect: a1 possible S1
                """);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("determination: expected possible, got confirmed");
    }

    @Test
    void whatAClauseAnswersIsComparedWithoutAnyRule() throws IOException {
        Cli.Outcome outcome = test(GIVEN + """
                tests:
                  - name: words and fire
                    given: {known-by: 2020-02-22, circumstances: [{fact: control, who: RED, from: 2020-02-20, zone: BAY}]}
                    actions: [{id: a1, sources: Radio}, {id: a2, act: threat, known_at: 2020-02-22}, {id: late, known_at: 2020-02-23}]
                    answers:
                      - a1 c1 confirmed
                      - {action: a2, clause: TEST/c1, determination: not-covered, reasons: act-not-regulated, attribution: named-by-source}
                    incidents: [{of: a1, killed: "?"}]
                """);
        assertThat(outcome.out()).startsWith("pack: 1 of 1 tests passed (3 expectations)");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void anotherAnswerOrIncidentIsWrong() throws IOException {
        Cli.Outcome outcome = test(GIVEN + """
                tests:
                  - name: fire
                    actions: [{id: a1, sources: Radio, killed: 3}, {id: a2}]
                    answers:
                      - a1 c1 possible sources-conflict
                      - a2 c7 possible
                      - a3 c1 possible
                    incidents: [{of: a1, killed: 2-2-2}]
                """);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("a1 under TEST/c1: determination: expected possible, got confirmed; reasons: expected")
                .contains("no norm of a named agreement is 'c7'")
                .contains("there is no action 'a3'")
                .contains("killed: expected 2-2-2, got 3-3-3")
                .contains("an incident that is not listed, of test:a2");
    }

    @Test
    void aWordThatIsNoReasonIsRefused() throws IOException {
        Cli.Outcome outcome = test(GIVEN + """
                tests:
                  - name: fire
                    actions: [{id: a1}]
                    answers: a1 c1 possible sources-conflicts
                """);
        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err())
                .contains("'sources-conflicts' is no determination and no reason")
                .contains("sources-conflict");
    }

    @Test
    void aTestThatMayFailIsTodo() throws IOException {
        Cli.Outcome outcome = test(GIVEN + """
                tests:
                  - name: silence
                    todo: the rule is to be narrowed
                    actions: [{id: a1}]
                    expect: nothing
                """);
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("todo (the rule is to be narrowed): silence")
                .contains("0 of 1 tests passed");
    }

    @Test
    void aRowOfATableSaysWhichConditionStopsTheRule() throws IOException {
        Cli.Outcome outcome = test("""
                rule: bay-001
                tests:
                  - name: fire
                    cases: |
                      id      acts         place        expect     stops
                      in      mortar-fire  established  confirmed  .
                      beside  mortar-fire  excluded     silent     acts.anyFire
                      loud    threat       established  flag       .
                """);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("fire.test.yaml:7: beside: expected to be stopped by acts.anyFire, stopped by place.possible")
                .contains("missing: pack/tests/fire.test.yaml:8: loud: expected flag, got silent");
    }

    @Test
    void everyMistakeOfAFileIsToldWithItsLineAndTheNearestName() throws IOException {
        Cli.Outcome outcome = test("""
                tests:
                  - name: fire
                    rule: bay-01
                    cases: |
                      id  acts        plase        expect
                      a   mortarfire  established  confirmd
                  - nme: x
                    actions: [{latitud: 3}]
                    expect: nothing
                """);
        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err())
                .contains("pack/tests/fire.test.yaml:3: the pack has no rule 'bay-01'. Did you mean 'bay-001'?")
                .contains("fire.test.yaml:5: unknown column 'plase'. Did you mean 'place'?")
                .contains("fire.test.yaml:6: there is no act 'mortarfire'. Did you mean 'mortar-fire'?")
                .contains("fire.test.yaml:6: 'confirmd' is no expectation. Did you mean 'confirmed'?")
                .contains("fire.test.yaml:7: unknown key 'nme'. Did you mean 'name'?")
                .contains("fire.test.yaml:8: unknown key 'latitud'. Did you mean 'latitude'?");
    }

    @Test
    void aTableOfAnalystsHasItsExpectationsInAColumn() throws IOException {
        cli.file("pack/tests/log.given.yaml", GIVEN.replaceFirst("given:\n", "").replaceAll("(?m)^  ", ""));
        cli.file("pack/tests/log.expect.csv", """
                date,act,actor,target,latitude,longitude,sources,expect
                2020-02-20,mortar-fire,RED,BLUE,35,36,Radio,bay-001 c1
                2020-02-21,threat,RED,BLUE,35,36,Radio,
                2020-02-22,mortar-fire,RED,BLUE,35,36,Radio,nothing
                """);
        Cli.Outcome outcome = cli.run("test", "pack");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("noisy: ").contains("0 of 1 tests passed");
        assertThat(outcome.out()).doesNotContain("missing");
    }

    @Test
    void coverageBelowTheMarkFails() throws IOException {
        String tests = GIVEN + """
                tests:
                  - name: fire
                    actions: [{id: a1, sources: Radio}]
                    expect: a1 bay-001 c1 confirmed
                """;
        Cli.Outcome outcome = test(tests, "--coverage=80");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("20 % of rules and conditions shown")
                .contains("no test in which it alone stops the rule: rules/fire.drl:8  place.possible");
        assertThat(test(tests, "--coverage=20").exit()).isZero();
    }

    @Test
    void aPathFromTheRootWritesOverNothing() throws IOException {
        String tests = GIVEN + """
                tests:
                  - name: fire
                    actions: [{id: a1, sources: Radio}]
                    expect: a1 bay-001 c1 confirmed
                """;
        Path file = cli.file("pack/tests/fire.test.yaml", tests);
        Cli.Outcome outcome =
                cli.run("test", folder.resolve("pack").toAbsolutePath().toString());
        assertThat(outcome.out()).contains("1 of 1 tests passed");
        assertThat(Files.readString(file)).isEqualTo(tests);
    }

    @Test
    void whatCameOutIsAcceptedInPlaceAndTold() throws IOException {
        String tests = GIVEN + """
                rule: bay-001
                tests:
                  # a comment that stays
                  - name: table
                    cases: |
                      id   place        expect  zone
                      in   established  silent  yes
                      out  excluded     flag    yes
                  - name: scene
                    actions: [{id: a1, sources: Radio}]
                    expect:
                      - a1 bay-001 c1 possible
                      - a2 bay-001
                  - name: after
                    actions: [{id: a1, act: threat}]
                    expect: nothing
                """;
        Cli.Outcome outcome = test(tests, "--accept");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("pack/tests/fire.test.yaml:12: changed: silent -> confirmed")
                .contains("pack/tests/fire.test.yaml:13: changed: flag -> silent")
                .contains("changed: a1 bay-001 c1 possible; a2 bay-001 -> a1 bay-001 c1 confirmed");
        String changed = Files.readString(folder.resolve("pack/tests/fire.test.yaml"));
        assertThat(changed)
                .contains("# a comment that stays", "in   established  confirmed  yes", "out  excluded     silent  yes")
                .contains("    expect:\n      - a1 bay-001 c1 confirmed\n  - name: after");
        assertThat(cli.run("test", "pack").exit()).isZero();
    }

    @Test
    void aTableIsAcceptedRowByRow() throws IOException {
        cli.file("pack/tests/log.given.yaml", GIVEN.replaceFirst("given:\n", "").replaceAll("(?m)^  ", ""));
        cli.file("pack/tests/log.expect.csv", """
                date,act,actor,target,latitude,longitude,sources,expect
                2020-02-20,mortar-fire,RED,BLUE,35,36,Radio,
                2020-02-21,threat,RED,BLUE,35,36,Radio,bay-001
                2020-02-22,mortar-fire,RED,BLUE,35,36,Radio,bay-001 c1
                """);
        assertThat(cli.run("test", "pack", "--accept").out())
                .contains("pack/tests/log.expect.csv:1: changed: nothing -> bay-001 c1")
                .contains("pack/tests/log.expect.csv:2: changed: bay-001 -> nothing");
        assertThat(cli.run("test", "pack").exit()).isZero();
    }

    @Test
    void jUnitXmlTellsWhatFailed() throws IOException {
        Cli.Outcome outcome = test(GIVEN + """
                tests:
                  - name: silence & calm
                    actions: [{id: a1}]
                    expect: nothing
                """, "-o", "tests.xml");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("tests.xml")))
                .contains("<testsuite name=\"pack\" tests=\"1\" failures=\"1\"")
                .contains("name=\"silence &amp; calm\"", "<failure type=\"noisy\"");
        assertThat(test("tests: []", "-o", "tests.html").exit()).isEqualTo(2);
    }

    @Test
    void aChangeOfAFileIsNoticedOnce() throws IOException {
        Watch watch = new Watch(List.of(folder.resolve("pack")));
        assertThat(watch.changed()).isFalse();
        cli.file("pack/tests/more.test.yaml", "tests: []");
        assertThat(watch.changed()).isTrue();
        assertThat(watch.changed()).isFalse();
    }

    @Test
    void aFolderWithoutPacksIsNoInput() {
        assertThat(cli.run("test", "config").exit()).isEqualTo(3);
        assertThat(cli.run("test", ".").out()).contains("0 of 0 tests passed");
    }
}
