package truce.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.Test;
import org.kie.internal.builder.conf.LanguageLevelOption;
import truce.core.fault.Refusal;
import truce.core.origin.Fingerprint;
import truce.core.run.RuleHit;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.Condition;
import truce.rules.pack.Constraint;
import truce.rules.pack.PackCache;
import truce.rules.pack.Path;
import truce.rules.pack.RuleText;
import truce.rules.pack.SourceText;
import truce.rules.pack.TestPacks;
import truce.rules.testing.RandomCases;

/** From a checked pack to classes, and what those classes may see. */
class DroolsCompilerTest {

    @Test
    void samePackGivesSameBytes() {
        CheckedPack pack = TestPacks.pack(
                "test",
                TestPacks.rule("test-1", "$case : Case( zoned, !( act.open || place.open ) ) not Claim( of == $case )")
                        + TestPacks.rule("test-2", "$case : Case( $w : weapon, kind in ( Kind.NO_FLY ) )"));
        assertThat(Fingerprint.sha256(new DroolsCompiler().compile(pack)))
                .isEqualTo(Fingerprint.sha256(new DroolsCompiler().compile(pack)));
    }

    @Test
    void packsOfOneNameCompiledSideBySideNeverSeeEachOthersRules() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<RuleHit>>> found = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String condition = i % 2 == 0 ? "$case : Case( zoned )" : "$case : Case( !zoned )";
                CheckedPack pack = TestPacks.pack("same", TestPacks.rule("same-" + i, condition));
                found.add(threads.submit(() -> DroolsAssessor.of(List.of(pack), PackCache.none())
                        .assess(List.copyOf(RandomCases.of(1, 200)))));
            }
            for (int i = 0; i < found.size(); i++) {
                String own = "same-" + i;
                assertThat(found.get(i).get())
                        .isNotEmpty()
                        .allMatch(hit -> hit.rule().equals(own));
            }
            assertThat(indexes(found.get(0).get()))
                    .doesNotContainAnyElementsOf(indexes(found.get(1).get()));
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Integer> indexes(List<RuleHit> hits) {
        return hits.stream().map(RuleHit::caseIndex).toList();
    }

    @Test
    void aRuleThatDoesNotCompileIsNamedByFileAndLine() {
        CheckedPack sound = TestPacks.pack(
                "test", TestPacks.rule("test-1", "$case : Case()") + TestPacks.rule("test-2", "$case : Case( zoned )"));
        RuleText broken = withUnknownProperty(sound.findRule("test-2").orElseThrow());
        CheckedPack pack = new CheckedPack(
                sound.head(), List.of(sound.findRule("test-1").orElseThrow(), broken), List.of(), sound.files());
        assertThatThrownBy(() -> new DroolsCompiler().compile(pack))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("rules/a.drl:12: the rule \"Rule test-2\" (test-2) does not compile.")
                .hasMessageNotContaining("Lambda")
                .hasMessageNotContaining("src/main/java");
    }

    /** Something that no check lets pass: made by hand. */
    private static RuleText withUnknownProperty(RuleText rule) {
        Condition was = rule.conditions().get(0);
        Constraint unknown = new Constraint.Holds(was.at(), new Path(was.at(), "", List.of("nosuch")));
        Condition condition = new Condition(
                was.at(),
                was.quantifier(),
                was.variable(),
                was.type(),
                List.of(new Condition.Asked(unknown, "nosuch")),
                was.head());
        return new RuleText(
                rule.file(),
                rule.at(),
                rule.title(),
                rule.comment(),
                rule.tags(),
                List.of(condition),
                rule.verb(),
                rule.subject(),
                rule.subjectAt());
    }

    @Test
    void theFencedGrammarIsASubsetOfDrl() throws Exception {
        for (SourceText file : ShippedPack.base().files()) {
            if (file.name().endsWith(".drl")) {
                DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
                PackageDescr read = parser.parse(null, file.text());
                assertThat(parser.getErrors()).as(file.name()).isEmpty();
                assertThat(read.getRules().stream().map(rule -> rule.getName() + " " + rule.getLine()))
                        .containsExactlyElementsOf(ShippedPack.base().rules().stream()
                                .filter(rule -> rule.file().equals(file.name()))
                                .sorted(Comparator.comparing(rule -> rule.at().line()))
                                .map(rule -> rule.title() + " " + rule.at().line())
                                .toList());
            }
        }
    }

    @Test
    void compiledRulesSeeOnlyWhatTheyNeed() throws ClassNotFoundException {
        FencedLoader loader = new FencedLoader(getClass().getClassLoader(), Map.of());
        for (String refused : List.of(
                "java.lang.Runtime",
                "java.lang.System",
                "java.lang.ProcessBuilder",
                "java.lang.Thread",
                "java.lang.ClassLoader",
                "java.lang.Module",
                "java.lang.reflect.Method",
                "java.io.File",
                "java.nio.file.Files",
                "java.net.URL",
                "java.util.concurrent.Executors",
                "java.util.jar.JarFile",
                "java.util.ServiceLoader",
                "sun.misc.Unsafe",
                "truce.rules.pack.Canary",
                "truce.core.origin.Fingerprint")) {
            assertThatThrownBy(() -> loader.loadClass(refused)).isInstanceOf(ClassNotFoundException.class);
        }
        assertThat(loader.loadClass("truce.rules.fact.Case").getSimpleName()).isEqualTo("Case");
        assertThat(loader.getResource("META-INF/MANIFEST.MF")).isNull();
    }
}
