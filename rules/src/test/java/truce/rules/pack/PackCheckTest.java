package truce.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a check says of packs with slips of the pen: place, cause, and what was probably meant. */
class PackCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            $case : Cse( zoned )                                 | 7:13 | there is no view 'Cse'. Did you mean 'Case'?
            $case : Case( plce.possible )                        | 7:19 | Case has no property 'plce'. Did you mean 'place'?
            $case : Case( place.posible )                        | 7:19 | Graded has no property 'posible'. Did you mean 'possible'?
            $case : Case( acts.useOfForse.possible )             | 7:19 | Acts has no property 'useOfForse'. Did you mean 'useOfForce'?
            $case : Case( kind == Kind.CEASE_HOSTILITES )        | 7:27 | Kind has no constant 'CEASE_HOSTILITES'. Did you mean 'CEASE_HOSTILITIES'?
            $case : Case( kind == Knd.NO_FLY )                   | 7:27 | there are no constants 'Knd'. Did you mean 'Kind'?
            $case : Case( kind == NO_FLY )                       | 7:27 | 'NO_FLY' stands alone. Write Kind.NO_FLY.
            $case : Case( kind == "no-fly" )                     | 7:27 | kind is compared with constants, not texts. Write Kind.NO_FLY.
            $case : Case( kind == Weapon.TANK )                  | 7:27 | Weapon.TANK is not of the kind of kind. Write a constant of Kind.
            $case : Case( place )                                | 7:19 | place is neither yes nor no by itself. Ask place.possible, place.likely or place.established.
            $case : Case( kind )                                 | 7:19 | kind is neither yes nor no by itself. Compare it with '=='.
            $case : Case( distance == 3 )                        | 7:19 | distance is uncertain and cannot be compared.
            $case : Case( kind > Kind.NO_FLY )                   | 7:19 | '>' does not fit: kind is no number
            $case : Case( weapon memberOf Weapon.HEAVI )         | 7:35 | there is no set 'Weapon.HEAVI'. Did you mean 'Weapon.HEAVY'?
            $case : Case( acts.candidates == Act.RAID )          | 7:19 | '==' does not fit: acts.candidates is a set: use 'contains'.
            $case : Case( zoned == 1 )                           | 7:28 | 1 is not of the kind of zoned.
            $case : Case() not Claim( of == $cas )               | 7:37 | nothing is named $cas before this. Did you mean '$case'?
            $case : Case( zoned, )                               | 7:26 | expected a property such as place.possible, found ')'.
            $case : Case( zoned                                  | 7:24 | ')' is missing: the bracket after 'Case' is not closed. Add ')' here.
            $other : Case( zoned )                               | 9:18 | nothing is named $case. Did you mean '$other'?
            $c : Duty() $case : Case()                           | 7:25 | a rule is about one view, and this is a second one.
            $case : Claim( supported )                           | 7:13 | a rule is not about a Claim. Put 'not' or 'exists' before it.
            $case : Sequence( pattern == "firts" )               | 7:34 | patterns.yaml declares no pattern 'firts'.
            $case : Sequence( candidates > params.largestTye )   | 7:36 | pack.yaml has no parameter 'largest-tye'. Did you mean 'largest-tie'?
            """)
    void slipsAreToldWithTheirPlaceAndTheNearestName(String condition, String place, String said) {
        assertThat(sentences(TestPacks.rule("test-1", condition)))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("rules/a.drl:" + place + ": " + said));
    }

    @Test
    void allProblemsOfAllRulesAndFilesAreToldAtOnce() {
        String two = TestPacks.rule("test-1", "$case : Case( plce.possible, kind == Kind.NOFLY )")
                + TestPacks.rule("test-2", "$case : Case( eval( true ) )")
                + TestPacks.rule("test-3", "$case : Case( zonde )");
        PackFiles files = PackFiles.of(
                new SourceText("pack.yaml", TestPacks.HEAD.replace("title:", "titel:")),
                new SourceText("rules/a.drl", two),
                new SourceText("rules/b.drl", TestPacks.rule("test-1", "$case : Case()")));
        assertThat(PackCheck.check(files).problems().stream().map(Problem::sentence))
                .anyMatch(text -> text.contains("unknown key 'titel'. Did you mean 'title'?"))
                .anyMatch(text -> text.startsWith("rules/a.drl:7:19:"))
                .anyMatch(text -> text.startsWith("rules/a.drl:7:42: Kind has no constant 'NOFLY'"))
                .anyMatch(text -> text.startsWith("rules/a.drl:17:19: 'eval'"))
                .anyMatch(text -> text.contains("no property 'zonde'"))
                .anyMatch(text ->
                        text.startsWith("rules/b.drl:2:1: the id 'test-1' stands twice, first at rules/a.drl:2"));
    }

    @Test
    void metadataIsRequiredAndItsCodesAreKnown() {
        String bare = """
                rule "Bare"
                when
                    $case : Case()
                then
                    flags.raise( $case );
                end
                /** A rule. */
                rule "Odd"
                    @id( "no number" )
                    @clauses( "cease-hostility" )
                    @acts( "use-of-farce, mortar-fire" )
                    @status( "stabel" )
                    @severity-floor( "S9" )
                    @autor( "me" )
                when
                    $case : Case()
                then
                    flags.raise( $case );
                end
                """;
        assertThat(sentences(bare))
                .contains(
                        "rules/a.drl:1:1: the rule has no @acts. Write @acts( \"...\" ) below its name.",
                        "rules/a.drl:1:1: the rule has no @clauses. Write @clauses( \"...\" ) below its name.",
                        "rules/a.drl:1:1: the rule has no @id. Write @id( \"...\" ) below its name.",
                        "rules/a.drl:1:1: the rule has no comment. Write /** ... */ before 'rule'; its first sentence is"
                                + " the summary.",
                        "rules/a.drl:9:6: 'no number' is no id. Write pack and number, such as my-010.",
                        "rules/a.drl:10:6: @clauses names 'cease-hostility'. Did you mean 'cease-hostilities'?",
                        "rules/a.drl:11:6: @acts names 'use-of-farce'. Did you mean 'use-of-force'?",
                        "rules/a.drl:12:6: @status is 'stabel'. Did you mean 'stable'?",
                        "rules/a.drl:14:6: unknown metadata '@autor'. Did you mean 'authors'?")
                .anyMatch(text -> text.startsWith("rules/a.drl:13:6: @severity-floor is 'S9'"));
    }

    @Test
    void metadataHoldsTheTextWithoutItsQuotes() {
        CheckedPack pack = TestPacks.pack("test", TestPacks.rule("test-1", "$case : Case()"));
        assertThat(pack.infos()).singleElement().satisfies(info -> {
            assertThat(info.id()).isEqualTo("test-1");
            assertThat(info.title()).isEqualTo("Rule test-1");
            assertThat(info.summary()).isEqualTo("A rule for tests.");
            assertThat(info.clauses()).containsExactly("any");
            assertThat(info.file()).isEqualTo("rules/a.drl");
            assertThat(info.line()).isEqualTo(2);
        });
    }

    @Test
    void aProblemShowsItsLineWithACaret() {
        Problem problem = PackCheck.check(TestPacks.files(TestPacks.rule("test-1", "$case : Case( plce.possible )")))
                .problems()
                .get(0);
        assertThat(problem.caret()).isEqualTo("    $case : Case( plce.possible )\n" + " ".repeat(18) + "^");
    }

    @Test
    void linesThatEndAsOnWindowsAreCountedAlike() {
        String drl = TestPacks.rule("test-1", "$case : Case( plce.possible )");
        assertThat(sentences(drl.replace("\n", "\r\n"))).isEqualTo(sentences(drl));
    }

    private static List<String> sentences(String drl) {
        return PackCheck.check(TestPacks.files(drl)).problems().stream()
                .map(Problem::sentence)
                .toList();
    }
}
