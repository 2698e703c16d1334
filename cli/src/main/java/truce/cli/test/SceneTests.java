package truce.cli.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import truce.cli.Surroundings;
import truce.cli.assess.Prepared;
import truce.cli.input.Readers;
import truce.cli.test.PackTest.Scene;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.match.Case;
import truce.rules.engine.DroolsAssessor;

/** Plays scenes from end to end: the files are read, rows are joined to incidents, rules are asked, as in a run. */
final class SceneTests {

    private final Surroundings surroundings;
    private final Readers readers;
    private final Function<Map<String, String>, DroolsAssessor> assessors;
    private final Coverage coverage;

    /** @param assessors the rules for certain values of parameters */
    SceneTests(
            Surroundings surroundings,
            Readers readers,
            Function<Map<String, String>, DroolsAssessor> assessors,
            Coverage coverage) {
        this.surroundings = surroundings;
        this.readers = readers;
        this.assessors = assessors;
        this.coverage = coverage;
    }

    /** What came of a scene. A scene that cannot be set is a finding, not an exception. */
    Result play(Scene scene) {
        long start = System.nanoTime();
        try {
            DroolsAssessor assessor = assessors.apply(scene.given().table("parameters"));
            return new SceneStage(surroundings, readers, assessor)
                    .on(scene, (prepared, facts) -> played(scene, prepared, facts, start));
        } catch (Refusal e) {
            return broken(scene, e.faults(), start);
        }
    }

    private Result played(Scene scene, Prepared prepared, SceneFacts facts, long start) {
        if (!facts.faults.isEmpty()) {
            return broken(scene, facts.faults, start);
        }
        DroolsAssessor assessor = prepared.assessor();
        Play play = Play.of(prepared, facts.actions, facts.circumstances);
        cover(play, assessor);
        SceneVerdict verdict = new SceneVerdict(scene, prepared, play, facts.actions);
        List<Finding> findings = new ArrayList<>(verdict.findings());
        for (long seed : Shuffles.SEEDS) {
            Play again = Play.shuffled(prepared, facts.actions, facts.circumstances, seed);
            if (findings.stream().noneMatch(one -> one.kind() == Finding.Kind.ORDER_DEPENDENT)) {
                verdict.compare(again).ifPresent(findings::add);
            }
        }
        int checks = scene.expected().size()
                + scene.whyNot().size()
                + scene.answers().acts().size()
                + scene.answers().incidents().size();
        return new Result(scene, Math.max(1, checks), findings, verdict.changes(), seconds(start));
    }

    private void cover(Play play, DroolsAssessor assessor) {
        for (ListeningAssessor.Heard<Case> heard : play.heard().cases()) {
            assessor.rules().forEach(rule -> {
                boolean fired = heard.hits().stream().anyMatch(hit -> hit.rule().equals(rule.id()));
                coverage.take(rule.id(), fired, assessor.conditions(heard.subject(), rule.id()));
            });
        }
        play.heard()
                .found()
                .forEach(heard -> heard.hits()
                        .forEach(hit ->
                                coverage.take(hit.rule(), true, assessor.conditions(heard.subject(), hit.rule()))));
    }

    private static Result broken(Scene scene, List<Fault> faults, long start) {
        List<Finding> findings =
                faults.stream().map(fault -> broken(scene, fault)).toList();
        return new Result(scene, 1, findings, List.of(), seconds(start));
    }

    private static Finding broken(Scene scene, Fault fault) {
        Fault placed = SceneStage.placed(scene, fault);
        boolean own = placed.file().equals(scene.head().file()) && placed.row() > 0;
        Fault told = own ? new Fault("", 0, "", "", placed.problem(), placed.help()) : placed;
        int line = own ? (int) placed.row() : scene.head().line();
        return new Finding(Finding.Kind.BROKEN, line, stripped(told.message()), List.of());
    }

    private static String stripped(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
