package truce.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCheck;
import truce.rules.pack.PackLoader;
import truce.rules.pack.SourceText;
import truce.rules.pack.TestPacks;

/** What lints find in packs, and that they find nothing in those that are shipped. */
class PackLintsTest {

    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources/truce/packs/base", "../examples/ferry-road/pack"})
    void noLintFiresOnAShippedPack(String pack) {
        Path folder = Path.of(pack);
        CheckedPack checked = PackCheck.check(PackLoader.folder(folder)).orRefuse();
        assertThat(PackLints.of(LintedPack.in(folder, checked), LintLevels.usual()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            kind == Kind.NO_FLY, kind != Kind.NO_FLY                        # true
            place.possible, place.excluded                                  # true
            place.likely, place.open                                        # true
            ( zoned || !zoned ), kind == Kind.NO_FLY                        # false
            place.possible, act.excluded                                    # false
            !( kind == Kind.NO_FLY || kind != Kind.NO_FLY )                 # true
            weapon memberOf Weapon.HEAVY, weapon == Weapon.UNKNOWN          # true
            weapon not memberOf Weapon.HEAVY, weapon == Weapon.UNKNOWN      # false
            acts.candidates contains Act.RAID, acts.candidates not contains Act.RAID # true
            bore.asked, !bore.asked                                         # true
            bore.established, !bore.asked                                   # false
            bore.established, !bore.asked, bore.excluded                    # true
            """)
    void contradictionsAreFound(String conditions, boolean contradict) {
        boolean found = lints("$case : Case( " + conditions + " )").contains(Lint.NEVER_TRUE);
        assertThat(found).isEqualTo(contradict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            candidates > 1, candidates < 2                      | true
            candidates > 1, candidates < 3                      | false
            candidates >= params.largestTie, candidates <= 1    | true
            candidates >= params.largestTie, candidates <= 2    | false
            alone, tied                                         | false
            """)
    void numbersContradictEachOtherByTheirValues(String conditions, boolean contradict) {
        boolean found = lints("$case : Sequence( " + conditions + " )").contains(Lint.NEVER_TRUE);
        assertThat(found).isEqualTo(contradict);
    }

    @Test
    void ofTwoConditionsThatSayTheSameTheLaterIsIdle() {
        List<Finding> idle = findings("$case : Case( zoned, place.possible, !place.excluded, zoned )").stream()
                .filter(finding -> finding.lint() == Lint.IDLE_CONDITION)
                .toList();
        assertThat(idle)
                .extracting(Finding::message)
                .containsExactly(
                        "test-1: the condition changes nothing: !place.excluded",
                        "test-1: the condition changes nothing: zoned");
    }

    @Test
    void aProjectSetsTheLevelOfALintAndOfAFamily() {
        LintLevels levels = LintLevels.usual()
                .over(Map.of("meta/*", "off", "meta/no-references", "error"))
                .over(Map.of("perf/no-kind", "warning"));
        assertThat(levels.of(Lint.NO_LICENCE)).isEqualTo(Level.OFF);
        assertThat(levels.of(Lint.NO_REFERENCES)).isEqualTo(Level.ERROR);
        assertThat(levels.of(Lint.NO_KIND)).isEqualTo(Level.WARNING);
        assertThat(levels.of(Lint.NEVER_TRUE)).isEqualTo(Level.ERROR);
        assertThat(LintLevels.wrong(Map.of("meta/no-refrences", "of")))
                .extracting(LintLevels.Wrong::help)
                .containsExactly("Did you mean 'meta/no-references'?", "Did you mean 'off'?");
    }

    @Test
    void aRuleThatATestNamesBothWaysIsTested() {
        assertBothWays("""
                tests:
                  - name: From rows
                    expect:
                      - one test-1 c1 probable
                    why-not:
                      - {rule: test-1, action: two, stops: place}
                """);
    }

    @Test
    void aTableThatNamesNoRuleIsAboutTheRuleOfItsFile() {
        assertBothWays("""
                rule: test-1
                tests:
                  - name: A row that fires, and one that does not
                    cases: |
                      id   kind    expect
                      one  no-fly  confirmed
                      two  no-fly  silent
                """);
    }

    @Test
    void aSceneOfOneRuleIsAboutThatRule() {
        assertBothWays("""
                tests:
                  - name: One comes out
                    rule: test-1
                    expect: one c1 note
                  - name: Nothing comes out
                    rule: test-1
                    expect: nothing
                """);
    }

    /** One rule, and a test that shows it fire and stay silent. */
    private static void assertBothWays(String test) {
        SourceText file = new SourceText("tests/a.test.yaml", test);
        CheckedPack pack = TestPacks.pack("test", TestPacks.rule("test-1", "$case : Case( zoned )"));
        assertThat(PackLints.of(new LintedPack(pack, List.of(file)), LintLevels.usual()))
                .extracting(Finding::lint)
                .doesNotContain(Lint.NO_FIRING_TEST, Lint.NO_SILENT_TEST);
    }

    private static List<Lint> lints(String condition) {
        return findings(condition).stream().map(Finding::lint).toList();
    }

    private static List<Finding> findings(String condition) {
        CheckedPack pack = TestPacks.pack("test", TestPacks.rule("test-1", condition));
        return PackLints.of(new LintedPack(pack, List.of()), LintLevels.usual());
    }
}
