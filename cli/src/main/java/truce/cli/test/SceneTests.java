package truce.cli.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import truce.cli.Surroundings;
import truce.cli.assess.Preparation;
import truce.cli.assess.Prepared;
import truce.cli.input.Readers;
import truce.cli.input.Reading;
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
        Path folder = null;
        try {
            folder = Files.createTempDirectory("truce-test-");
            return played(scene, folder, start);
        } catch (Refusal e) {
            return broken(scene, e.faults(), start);
        } catch (IOException e) {
            throw new UncheckedIOException("no room for the files of a test", e);
        } finally {
            if (folder != null) {
                delete(folder);
            }
        }
    }

    private Result played(Scene scene, Path folder, long start) throws IOException {
        DroolsAssessor assessor = assessors.apply(scene.given().table("parameters"));
        Prepared prepared =
                new Preparation(surroundings, readers, new SceneSet(scene, folder).order()).prepare(assessor);
        SceneFacts facts = new SceneFacts();
        facts.faults.addAll(prepared.refused());
        facts.circumstances.addAll(prepared.circumstances());
        for (Reading.Planned planned : prepared.inputs()) {
            prepared.reading().read(planned, facts);
        }
        if (!facts.faults.isEmpty()) {
            return broken(scene, facts.faults, start);
        }
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
                faults.stream().map(fault -> broken(scene.head(), fault)).toList();
        return new Result(scene, 1, findings, List.of(), seconds(start));
    }

    /** What the test's own file is blamed for stands at its own line. */
    private static Finding broken(PackTest.Head head, Fault fault) {
        boolean own = fault.file().equals(SceneSet.inFolder(head.file())) && fault.row() > 0;
        Fault told = own ? new Fault("", 0, "", "", fault.problem(), fault.help()) : fault;
        int line = own ? (int) fault.row() : head.line();
        return new Finding(Finding.Kind.BROKEN, line, stripped(told.message()), List.of());
    }

    private static String stripped(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // Left to the system, as other files in its folder for such things.
            folder.toFile().deleteOnExit();
        }
    }
}
