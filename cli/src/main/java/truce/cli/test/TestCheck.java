package truce.cli.test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import truce.cli.Surroundings;
import truce.cli.input.Readers;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.core.match.Gate;
import truce.core.pattern.PatternSpec;
import truce.rules.engine.CaseFunnel;
import truce.rules.engine.DroolsAssessor;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCache;
import truce.rules.pack.RuleText;

/**
 * Finds everything that is wrong with the files of tests of a pack: keys, columns, words, rules, patterns, parameters,
 * actions, and what the rows of scenes hold. No rule is asked.
 */
public final class TestCheck {

    private final SceneStage stage;

    public TestCheck(Surroundings surroundings, Readers readers) {
        PackCache cache = PackCache.in(surroundings.cacheFolder().resolve("packs"));
        stage = new SceneStage(surroundings, readers, DroolsAssessor.of(List.of(), cache));
    }

    /**
     * Everything that is wrong.
     *
     * @param folder the pack's folder; files are named from there
     * @param rules ids of its rules, as far as they can be read
     * @param pack the pack, when nothing is wrong with it
     */
    public List<Fault> faults(Path folder, Set<String> rules, Optional<CheckedPack> pack) {
        TestFiles read = TestFiles.in(folder, "", rules);
        List<Fault> faults = new ArrayList<>(read.faults());
        for (PackTest test : read.tests()) {
            if (test instanceof PackTest.Scene scene) {
                pack.ifPresent(one -> parameters(scene, one, faults));
                actions(scene, faults);
                faults.addAll(stage.faults(scene));
            } else {
                pack.ifPresent(one -> rows((PackTest.OfRule) test, one, faults));
            }
        }
        return faults.stream().distinct().toList();
    }

    private static void parameters(PackTest.Scene scene, CheckedPack pack, List<Fault> faults) {
        Set<String> known = pack.head().params().keySet();
        for (String name : scene.given().table("parameters").keySet()) {
            if (!known.contains(name)) {
                fault(scene, scene.head().line(), "the pack has no parameter '" + name + "'", name, known, faults);
            }
        }
    }

    /** What is expected of actions is expected of actions that are there. */
    private static void actions(PackTest.Scene scene, List<Fault> faults) {
        if (scene.actions().table().isPresent()) {
            return;
        }
        Set<String> known = new TreeSet<>();
        List<Map<String, String>> rows = scene.actions().rows();
        for (int i = 0; i < rows.size(); i++) {
            known.add(rows.get(i).getOrDefault("id", "a" + (i + 1)));
        }
        scene.expected().forEach(one -> action(scene, one.line(), one.action(), known, faults));
        scene.whyNot().forEach(one -> action(scene, one.line(), one.action(), known, faults));
        scene.answers().acts().forEach(one -> action(scene, one.line(), one.action(), known, faults));
        scene.answers()
                .incidents()
                .forEach(one -> one.of().forEach(of -> action(scene, one.line(), of, known, faults)));
    }

    private static void action(
            PackTest.Scene scene, int line, String reference, Set<String> known, List<Fault> faults) {
        String id = reference.substring(reference.lastIndexOf(':') + 1);
        // Duties and what patterns found may rest on none; a row may be named by its number.
        boolean named = !reference.isEmpty() && !reference.equals("-") && !reference.startsWith(ExpectTable.ROW);
        if (named && !known.contains(id)) {
            fault(scene, line, "the test has no action '" + reference + "'", reference, known, faults);
        }
    }

    private static void rows(PackTest.OfRule test, CheckedPack pack, List<Fault> faults) {
        Set<String> patterns = new TreeSet<>();
        pack.patterns().stream().map(PatternSpec::id).forEach(patterns::add);
        Optional<RuleText> rule = pack.findRule(test.rule());
        for (PackTest.Row row : test.rows()) {
            String pattern = row.cells().getOrDefault("pattern", "");
            // A near miss may name a pattern that is not the rule's, and says so.
            boolean other = row.stops().contains("pattern");
            if (!pattern.isEmpty() && !patterns.contains(pattern) && !other) {
                fault(test, row.line(), "the pack declares no pattern '" + pattern + "'", pattern, patterns, faults);
            }
            rule.filter(text -> !row.stops().isEmpty() && !stops(text, row.stops()))
                    .ifPresent(text -> fault(
                            test,
                            row.line(),
                            "no condition of " + text.id() + " holds '" + row.stops() + "'",
                            row.stops(),
                            conditions(text).toList(),
                            faults));
        }
    }

    private static boolean stops(RuleText rule, String named) {
        return conditions(rule).anyMatch(condition -> FunnelLines.same(condition, named))
                || Stream.of(Gate.values()).anyMatch(gate -> gate.code().equals(named));
    }

    /** Each as the steps of an explanation show it. */
    private static Stream<String> conditions(RuleText rule) {
        return rule.conditions().stream()
                .flatMap(condition -> Stream.concat(
                        Stream.of(condition.head(), CaseFunnel.text(condition)),
                        condition.constraints().stream().map(asked -> asked.text())));
    }

    private static void fault(
            PackTest test, int line, String problem, String given, Collection<String> known, List<Fault> all) {
        all.add(new Fault(test.head().file(), line, "", given, problem, NearestName.hint(given, known)));
    }
}
