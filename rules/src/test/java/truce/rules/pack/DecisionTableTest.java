package truce.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table is another way to write the same rules: same tree, same text for the engine, same checks. */
class DecisionTableTest {

    private static final String HEADER = "id,summary,clauses,acts,consequence";
    private static final String ROW = "test-1,A rule.,any,any,raise";

    @Test
    void aRowGivesTheTextThatTheSameRuleGivesByHand() {
        PackFiles table = PackLoader.resource(DecisionTableTest.class, "/truce/packs/tabular");
        String byHand = """
                /** A side uses force where it undertook to cease. */
                rule "Any force in the zone"
                    @id( "tab-001" ) @clauses( "cease-hostilities" ) @acts( "use-of-force" )
                when
                    $case : Case( kind == Kind.CEASE_HOSTILITIES, act.possible )
                then flags.raise( $case ); end
                /** An attack from the air. */
                rule "Air attack"
                    @id( "tab-002" ) @clauses( "cease-hostilities, no-fly" ) @acts( "air-strike" )
                when
                    $case : Case( kind in ( Kind.CEASE_HOSTILITIES, Kind.NO_FLY ), acts.airStrike.likely, !( place.excluded ) )
                then flags.raise( $case ); end
                /** A heavy weapon is near. */
                rule "Heavy weapon"
                    @id( "tab-003" ) @clauses( "weapon-withdrawal" ) @acts( "any" )
                when
                    $case : Case( kind == Kind.WEAPON_WITHDRAWAL, act.possible, weapon memberOf Weapon.HEAVY )
                then flags.raise( $case ); end
                /** Force, and nobody shows self-defence. */
                rule "No self-defence shown"
                    @id( "tab-004" ) @clauses( "cease-hostilities" ) @acts( "use-of-force" )
                when
                    $case : Case( kind == Kind.CEASE_HOSTILITIES, act.possible )
                    not Claim( of == $case, kind == Exception.SELF_DEFENCE, supported )
                then flags.note( $case ); end
                """;
        CheckedPack hand = TestPacks.pack("tab", byHand);
        CheckedPack fromTable = PackCheck.check(table).orRefuse();
        assertThat(new DrlPrinter(fromTable).text()).isEqualTo(new DrlPrinter(hand).text());
        assertThat(RuleListing.lines(fromTable.rules().get(3)))
                .contains("    not Claim( of == $case, kind == Exception.SELF_DEFENCE, supported )")
                .startsWith("/** Force, and nobody shows self-defence. */", "rule \"No self-defence shown\"");
        assertThat(fromTable.infos().get(1).file()).isEqualTo("tables/force.csv");
        assertThat(fromTable.infos().get(1).line()).isEqualTo(3);
        assertThat(fromTable.infos().get(1).clauses()).containsExactly("cease-hostilities", "no-fly");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            kind               | cease-hostility | 2:30: row 1, column 'kind': Kind has no constant 'cease-hostility'. Did you mean 'cease-hostilities'?
            kind               | a; b            | 2:30: row 1, column 'kind': Kind has no constant 'a; b'.
            knd                | no-fly          | 1:37: column 'knd': Case has no property 'knd'. Did you mean 'kind'?
            place.posible      | yes             | 1:37: column 'place.posible': Graded has no property 'posible'. Did you mean 'possible'?
            place              | posible         | 2:30: row 1, column 'place': 'posible' is not how far something holds. Did you mean 'possible'?
            place >=           | possible        | 1:37: column 'place >=': place is not compared. Leave '>=' out; cells say possible, likely or established.
            zoned              | maybe           | 2:30: row 1, column 'zoned': 'maybe' is neither yes nor no. Leave the cell empty where it does not matter.
            weapon memberOf    | heavi           | 2:30: row 1, column 'weapon memberOf': there is no set 'heavi'. Did you mean 'heavy'?
            Sequence.candidates > | few          | 2:30: row 1, column 'Sequence.candidates >': 'few' is no whole number. Write one, or a parameter of pack.yaml such as params.mass-casualty.
            Sequence.candidates > | params.largest-tye | 2:30: row 1, column 'Sequence.candidates >': pack.yaml has no parameter 'largest-tye'. Did you mean 'largest-tie'?
            Sequence.pattern   | firts           | 2:30: row 1, column 'Sequence.pattern': patterns.yaml declares no pattern 'firts'.
            Csae.kind          | no-fly          | 1:37: column 'Csae.kind': there is no view 'Csae'. Did you mean 'Case'?
            status             | stabel          | 2:30: row 1, column 'status': @status is 'stabel'. Did you mean 'stable'?
            kind >             | no-fly          | 2:30: row 1, column 'kind >': '>' does not fit: kind is no number, and cannot be more or less.
            acts               | any             | 1:37: the header 'acts' stands twice.
            satus              | stable          | 1:37: column 'satus': Case has no property 'satus'. Did you mean 'status'?
            """)
    void slipsAreToldWithRowColumnAndNearestName(String header, String cell, String said) {
        assertThat(sentences(HEADER + "," + header + "\n" + ROW + "," + cell))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("tables/a.csv:" + said));
    }

    @Test
    void everyRowAndColumnIsToldAtOnce() {
        String table = """
                id,summary,clauses,acts,kind,consequence
                test-1,A rule.,cease-hostility,any,no-fli,raise
                test-2,Another.,any,,no-fly,flag
                test-1,A third.,any,any,no-fly,raise,x
                """;
        assertThat(sentences(table))
                .hasSize(5)
                .anyMatch(s -> s.contains("2:16: row 1, column 'clauses': @clauses names 'cease-hostility'"))
                .anyMatch(s -> s.contains("2:36: row 1, column 'kind': Kind has no constant 'no-fli'"))
                .anyMatch(s -> s.contains("3:21: row 2, column 'acts': the cell is empty"))
                .anyMatch(s -> s.contains("row 2, column 'consequence': flags can raise, permit or note, not 'flag'"))
                .anyMatch(s -> s.contains("4:38: row 3: there is no header above 'x'"))
                .noneMatch(s -> s.contains("Exception") || s.contains("line=-1"));
    }

    @Test
    void aMissingColumnIsToldOnceAndNotForEveryRow() {
        assertThat(sentences("id,summary,clauses,consequence\ntest-1,A.,any,raise\ntest-2,B.,any,raise"))
                .containsExactly(
                        "tables/a.csv:1:1: there is no column 'acts'. Every table has the columns id, summary, clauses,"
                                + " acts, consequence.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFid;summary;clauses;acts;consequence;kind\r\ntest-1;A rule, plain.;any;any;raise;no-fly\r\n",
                "sep=;\nid;summary;clauses;acts;consequence;kind\ntest-1;A rule, plain.;any;any;raise;no-fly\n",
                "id\tsummary\tclauses\tacts\tconsequence\tkind\ntest-1\tA rule, plain.\tany\tany\traise\tno-fly",
                "id,summary,clauses,acts,consequence,kind\n\ntest-1,\"A rule, plain.\", any ,any,raise,NO_FLY,,\n,,,,,\n"
            })
    void dialectsOfSpreadsheetsGiveTheSameRules(String table) {
        CheckedPack pack = PackCheck.check(files(table)).orRefuse();
        assertThat(pack.rules()).hasSize(1);
        assertThat(pack.rules().get(0).title()).isEqualTo("A rule, plain");
        assertThat(RuleListing.lines(pack.rules().get(0))).contains("    $case : Case( kind == Kind.NO_FLY )");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(1)",
                "+1+1",
                "-2",
                "@SUM(A1)",
                "a\\u0041b",
                "a\u202Eb",
                "a\u200Bb",
                "\"=1+1\"",
                "\"a\nb\"",
            })
    void whatASpreadsheetWouldRunOrNobodySeesIsRefused(String cell) {
        List<String> told = sentences(HEADER + ",name\n" + ROW + "," + cell + "\n");
        assertThat(told).isNotEmpty().allMatch(sentence -> sentence.startsWith("tables/a.csv:2:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\" ); end", "$fake", "eval( true )", "System.exit", "a || b"})
    void noCellReachesTheCompiler(String cell) {
        String table = HEADER + ",name,kind\n" + ROW + ",\"" + cell.replace("\"", "\"\"") + "\",no-fly\n";
        String drl = PackCheck.check(files(table))
                .pack()
                .map(pack -> new DrlPrinter(pack).text())
                .orElse("");
        assertThat(drl).doesNotContain(cell).contains("kind == ClauseKind.NO_FLY");
        assertThat(sentences(HEADER + ",kind\n" + ROW + ",\"" + cell.replace("\"", "\"\"") + "\""))
                .isNotEmpty();
    }

    private static PackFiles files(String table) {
        return PackFiles.of(new SourceText("pack.yaml", TestPacks.HEAD), new SourceText("tables/a.csv", table));
    }

    private static List<String> sentences(String table) {
        return PackCheck.check(files(table)).problems().stream()
                .map(Problem::sentence)
                .collect(Collectors.toList());
    }
}
