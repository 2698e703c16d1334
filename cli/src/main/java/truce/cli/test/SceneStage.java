package truce.cli.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import truce.cli.Surroundings;
import truce.cli.assess.Preparation;
import truce.cli.assess.Prepared;
import truce.cli.input.Readers;
import truce.cli.input.Reading;
import truce.cli.test.PackTest.Scene;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.rules.engine.DroolsAssessor;

/** Sets scenes, each in a folder of its own that is gone afterwards, and reads their rows; rules are not asked. */
final class SceneStage {

    private final Surroundings surroundings;
    private final Readers readers;
    private final DroolsAssessor assessor;

    /** @param assessor the rules that are to be asked; none where scenes are only read */
    SceneStage(Surroundings surroundings, Readers readers, DroolsAssessor assessor) {
        this.surroundings = surroundings;
        this.readers = readers;
        this.assessor = assessor;
    }

    /**
     * What follows from a scene, as it is set.
     *
     * @throws Refusal when it cannot be set
     */
    <T> T on(Scene scene, BiFunction<Prepared, SceneFacts, T> then) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("truce-test-");
            Prepared prepared =
                    new Preparation(surroundings, readers, new SceneSet(scene, folder).order()).prepare(assessor);
            SceneFacts facts = new SceneFacts();
            facts.faults.addAll(prepared.refused());
            facts.circumstances.addAll(prepared.circumstances());
            for (Reading.Planned planned : prepared.inputs()) {
                prepared.reading().read(planned, facts);
            }
            return then.apply(prepared, facts);
        } catch (IOException e) {
            throw new UncheckedIOException("no room for the files of a test", e);
        } finally {
            if (folder != null) {
                delete(folder);
            }
        }
    }

    /** Everything that is wrong with what a scene holds, each where the test's file says it. */
    List<Fault> faults(Scene scene) {
        List<Fault> faults;
        try {
            faults = on(scene, (prepared, facts) -> List.copyOf(facts.faults));
        } catch (Refusal e) {
            faults = e.faults();
        }
        String own = scene.head().file();
        return faults.stream()
                .map(fault -> placed(scene, fault))
                .map(fault -> fault.file().startsWith(folder(own))
                        ? fault
                        : at(fault, own, scene.head().line()))
                .toList();
    }

    /** What the files of a stage are blamed for, where the test's file says it: an action at its line, a table by its name. */
    static Fault placed(Scene scene, Fault fault) {
        String own = scene.head().file();
        Optional<Integer> line = SceneSet.line(scene, fault.file(), fault.row());
        if (line.isPresent()) {
            return at(fault, own, line.get());
        }
        if (fault.file().equals(SceneSet.inFolder(own)) && fault.row() > 0) {
            return at(fault, own, fault.row());
        }
        boolean table = scene.actions()
                .table()
                .filter(path -> !fault.file().isEmpty() && path.endsWith(fault.file()))
                .isPresent();
        return table ? at(fault, folder(own) + fault.file(), fault.row()) : fault;
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private static Fault at(Fault fault, String file, long line) {
        return new Fault(file, line, fault.column(), fault.value(), fault.problem(), fault.help());
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
