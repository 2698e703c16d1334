package truce.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.fault.Refusal;
import truce.core.match.Case;
import truce.core.run.RuleHit;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCache;
import truce.rules.pack.PackCompiler;
import truce.rules.pack.PackFiles;
import truce.rules.pack.Problem;
import truce.rules.pack.SourceText;
import truce.rules.pack.TestPacks;
import truce.rules.testing.RandomCases;

/** Packs with full trust: all of DRL runs, and whatever does not end, floods or hoards is stopped. */
@Timeout(120)
class TrustedPackTest {

    private static final PackLimits SHORT =
            new PackLimits(50, 40, Duration.ofMillis(700), Duration.ofSeconds(60), Duration.ofSeconds(90), 64L << 20);

    private static final List<Case> CASES = List.copyOf(RandomCases.of(3, 20));

    @Test
    void allOfTheLanguageRuns() {
        String drl = """
                import java.util.List;
                import java.util.ArrayList;
                declare Weighed
                    subject : Case @key
                    weight : int
                end
                function int weigh(boolean heavy) {
                    int weight = 0;
                    for (int i = 0; i < 3; i++) {
                        weight += heavy ? 2 : 1;
                    }
                    return weight;
                }
                query "weighed" ( Case $c )
                    Weighed( subject == $c )
                end
                """ + rule("test-1", "    salience 10\n", "$case : Case()", """
                        insert( new Weighed( $case, weigh( true ) ) );""") + rule("test-2", "", """
                        $case : Case()
                        ?weighed( $case; )
                        accumulate( Weighed( subject == $case, $w : weight ); $n : sum( $w ); $n == 6 )
                        eval( $n.intValue() > params.largestTie )
                        $list : ArrayList() from collect( Weighed() )""", """
                        modify( $case ) { };
                        if ( $list.size() == 1 ) {
                            flags.raise( $case );
                            flags.raise( $case );
                        }""");
        List<RuleHit> hits = assessor(drl, SHORT).assess(CASES);
        assertThat(hits).hasSize(CASES.size()).allMatch(hit -> hit.rule().equals("test-2"));
    }

    @Test
    void aRuleSeesOneCaseAtATimeSoThatBatchesDoNotMatter() {
        String drl = rule("test-1", "", "$case : Case() Case( this != $case )", "flags.raise( $case );");
        assertThat(assessor(drl, SHORT).assess(CASES)).isEmpty();
    }

    @Test
    void aRuleThatIsLeftOutDoesNotFire() {
        CheckedPack pack = pack(rule("test-1", "", "$case : Case()", "flags.raise( $case );")
                + rule("test-2", "", "$case : Case()", "flags.note( $case );"));
        DroolsAssessor assessor =
                DroolsAssessor.of(List.of(pack.without(java.util.Set.of("test-1"))), PackCache.none(), SHORT);
        assertThat(assessor.assess(CASES))
                .isNotEmpty()
                .allMatch(hit -> hit.rule().equals("test-2"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            an endless loop          | for ( long i = 0; i < 9000000000L; i++ ) { if ( i == -1 ) { flags.raise( $case ); } } | in the rule "Rule test-1": it was busy for more than 700 ms
            a loop that catches all  | for ( int i = 0; i < 5000000; i++ ) { try { insert( "fact " + i ); } catch ( Throwable t ) { } } | in the rule "Rule test-1": it
            ping-pong                | update( $case );                                                   | in the rule "Rule test-1": its rules fired more than 50 times for one case
            a flood of facts         | for ( int i = 0; i < 1000000; i++ ) { insert( "fact " + i ); }     | in the rule "Rule test-1": it inserted more than 40 facts for one case
            a hoard of memory        | Object[] kept = new Object[ 10 ]; for ( int i = 0; i < 100000; i++ ) { kept[ i % 10 ] = new byte[ 1000000 ]; } | in the rule "Rule test-1": it asked for more than 64 MiB of memory
            one huge array           | Object kept = new long[ Integer.MAX_VALUE - 8 ];                   | in the rule "Rule test-1": it used up all memory
            a deep call              | deep( 1 );                                                         | in the rule "Rule test-1": it failed with StackOverflowError
            a fault                  | Object gone = null; gone.toString();                               | in the rule "Rule test-1": it failed with NullPointerException
            a flag on no case        | flags.raise( "a text" );                                           | in the rule "Rule test-1": it flags something that is no case of the run
            """)
    void whatDoesNotEndIsStoppedWithAClearMessage(String name, String code, String said) {
        String drl =
                "function int deep(int n) { return deep(n + 1) + 1; }\n" + rule("test-1", "", "$case : Case()", code);
        assertStopped(drl, said);
    }

    @Test
    void aConditionThatDoesNotEndIsStopped() {
        String drl =
                "function boolean spin(Case $c) { long sum = 3; for (long i = 0; i < 9000000000L; i++) { sum ^= i; } return sum != 7; }\n"
                        + rule("test-1", "", "$case : Case() eval( spin( $case ) )", "flags.raise( $case );");
        assertStopped(drl, "while matching r");
    }

    @Test
    void codeThatRunsWhileThePackIsLoadedIsStoppedToo() {
        String drl =
                "function int spin(int from) { long sum = from; for (long i = 0; i < 9000000000L; i++) { sum ^= i; } return (int) sum; }\n"
                        + rule("test-1", "    salience ( spin( 1 ) )\n", "$case : Case()", "flags.raise( $case );");
        PackLimits atOnce = new PackLimits(
                50, 40, Duration.ofMillis(700), Duration.ofSeconds(60), Duration.ofSeconds(1), 64L << 20);
        CheckedPack pack = pack(drl);
        byte[] jar = new DroolsCompiler().compile(pack);
        assertThatThrownBy(() -> LoadedPack.load(pack, already(jar), PackCache.none(), atOnce))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("was stopped while loading: it was busy for more than 1 s");
    }

    @Test
    void slowRulesAreStoppedOverAThousandCases() {
        PackLimits slow = new PackLimits(
                50, 40, Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofMillis(1500), 1L << 40);
        String drl =
                "function int slow(int n) { int sum = 0; for (int i = 0; i < 200000000; i++) { sum += i % (n + i + 1); }"
                        + " return sum; }\n"
                        + rule("test-1", "", "$case : Case()", "if ( slow( 3 ) != 7 ) { flags.note( $case ); }");
        CheckedPack pack = pack(drl);
        LoadedPack loaded = LoadedPack.load(pack, new DroolsCompiler(), PackCache.none());
        List<TrustedRun.Views> views = views();
        assertThatThrownBy(() -> new TrustedRun(loaded, slow).hits(views))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("it was busy for more than 1500 ms with a thousand cases");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            System.exit( 1 );                                              | 'System' is refused even with full trust. A rule sees nothing of the machine.
            java.nio.file.Files.delete( null );                            | 'Files' is refused even with full trust. A rule reads and writes no files.
            Object o = "".getClass();                                      | 'getClass' is refused even with full trust. A rule loads no classes
            new Thread().start();                                          | 'Thread' is refused even with full trust. A rule has no threads.
            drools.halt();                                                 | 'drools' is refused even with full trust. The engine is no business of its rules.
            \\u0053ystem.exit( 1 );                                        | a unicode escape can hide a word.
            java.time.Instant.now();                                       | 'now' is refused even with full trust. One input gives one report
            """)
    void wordsThatLeadOutAreRefusedBeforeAnythingIsCompiled(String code, String said) {
        assertThat(TrustedReader.check(files(rule("test-1", "", "$case : Case()", code))).problems().stream()
                        .map(Problem::sentence))
                .anySatisfy(sentence ->
                        assertThat(sentence).startsWith("rules/a.drl:9:").contains(said));
    }

    @Test
    void whatTheEngineCannotReadIsToldWithItsLine() {
        String broken = rule("test-1", "", "$case : Case( kind == ", "flags.raise( $case );");
        assertThat(TrustedReader.check(files(broken)).problems().stream().map(Problem::sentence))
                .anySatisfy(sentence ->
                        assertThat(sentence).startsWith("rules/a.drl:").contains("cannot read the rules"));
    }

    @Test
    void whatDoesNotCompileNamesTheCauseWithoutGeneratedNames() {
        String drl = rule("test-1", "", "$case : Case()", "java.beans.Beans.isDesignTime();");
        assertThatThrownBy(() -> assessor(drl, SHORT))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("java.beans")
                .doesNotContain("Lambda", "src/main", "\tat ", "line=-1");
    }

    @Test
    void membersThatNoWordShowsAreSeenInTheClasses() throws java.io.IOException {
        byte[] own;
        try (var in = TrustedPackTest.class.getResourceAsStream("TrustedPackTest$Sly.class")) {
            own = java.util.Objects.requireNonNull(in).readAllBytes();
        }
        assertThat(MemberCheck.outside(Map.of("Sly.class", own))).contains("java.io.PrintStream.<init>");
    }

    /** Writes a file through a class that the compiler must see. */
    static final class Sly {
        private Sly() {}

        static Object open() throws java.io.IOException {
            return new java.io.PrintStream("sly.txt", java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static void assertStopped(String drl, String said) {
        assertThatThrownBy(() -> assessor(drl, SHORT).assess(CASES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("pack test: it has full trust and was stopped ")
                .hasMessageContaining(said)
                .extracting(thrown -> ((Refusal) thrown).because())
                .isEqualTo(Refusal.Because.DEFINITION);
    }

    /** A compiler that has done its work. */
    private static PackCompiler already(byte[] jar) {
        return new PackCompiler() {
            @Override
            public byte[] compile(CheckedPack pack) {
                return jar;
            }

            @Override
            public String version() {
                return "done";
            }
        };
    }

    private static List<TrustedRun.Views> views() {
        truce.rules.fact.FactViews facts = new truce.rules.fact.FactViews(truce.rules.fact.Thresholds.USUAL);
        return CASES.stream()
                .map(subject -> new TrustedRun.Views(0, List.of(facts.view(subject))))
                .toList();
    }

    private static DroolsAssessor assessor(String drl, PackLimits limits) {
        return DroolsAssessor.of(List.of(pack(drl)), PackCache.none(), limits);
    }

    private static CheckedPack pack(String drl) {
        return TrustedReader.check(files(drl)).orRefuse();
    }

    private static PackFiles files(String drl) {
        return PackFiles.of(new SourceText("pack.yaml", TestPacks.HEAD), new SourceText("rules/a.drl", drl));
    }

    private static String rule(String id, String attributes, String when, String then) {
        return TestPacks.rule(id, when).replace("when\n", attributes + "when\n").replace("flags.raise( $case );", then);
    }
}
