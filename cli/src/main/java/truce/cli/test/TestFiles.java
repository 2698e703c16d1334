package truce.cli.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;

/**
 * The files of tests of a pack, as read; nothing is played.
 *
 * @param tests those that can be read, in the order of files and lines
 * @param faults everything that is wrong with any of the files
 */
public record TestFiles(List<PackTest> tests, List<Fault> faults) {

    private static final int MOST_FILES = 1_000;

    public TestFiles {
        tests = List.copyOf(tests);
        faults = List.copyOf(faults);
    }

    /**
     * Those in a pack's folder.
     *
     * @param name the folder as messages name it; empty for the working folder itself
     * @param rules ids of the pack's rules
     */
    public static TestFiles in(Path folder, String name, Set<String> rules) {
        String prefix = name.isEmpty() ? "" : name + "/";
        List<Fault> faults = new ArrayList<>();
        List<PackTest> tests = new ArrayList<>();
        Path shared = folder.resolve("fixtures").resolve("given.yaml");
        Given fixtures = given(prefix + "fixtures/given.yaml", shared, faults);
        for (Path file : files(folder, prefix, faults)) {
            String shown = prefix + folder.relativize(file).toString().replace('\\', '/');
            try {
                if (shown.endsWith(ExpectTable.ENDING)) {
                    tests.add(ExpectTable.read(shown, file, fixtures, rules, faults));
                } else {
                    String text = GivenFile.text(shown, file);
                    tests.addAll(new TestReader(shown, file, rules, faults).read(text, fixtures));
                }
            } catch (Refusal e) {
                faults.addAll(e.faults());
            }
        }
        return new TestFiles(tests, faults);
    }

    private static Given given(String shown, Path file, List<Fault> faults) {
        try {
            return GivenFile.read(shown, file, faults);
        } catch (Refusal e) {
            faults.addAll(e.faults());
            return Given.NOTHING;
        }
    }

    private static List<Path> files(Path folder, String prefix, List<Fault> faults) {
        Path tests = folder.resolve("tests");
        if (!Files.isDirectory(tests)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(tests, 3)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".test.yaml")
                            || file.toString().endsWith(ExpectTable.ENDING))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException e) {
            faults.add(Fault.of(prefix + "tests", "the folder cannot be read", ""));
            return List.of();
        }
    }
}
