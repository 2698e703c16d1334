package truce.cli.test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.cli.dossier.AnalystTable;
import truce.cli.test.PackTest.Head;
import truce.core.fault.Fault;

/**
 * Reads {@code tests/NAME.expect.csv}: actions as analysts hold them, with a column {@code expect} that says of each row
 * what comes out ({@code base-010 c1 probable; base-011 c1}), or nothing. What they are held against stands in {@code
 * NAME.given.yaml} beside it.
 */
final class ExpectTable {

    /** Begins a reference to a row. */
    static final String ROW = "row ";

    static final String ENDING = ".expect.csv";

    private ExpectTable() {}

    /** The table as a scene. */
    static PackTest.Scene read(String file, Path path, Given fixtures, Set<String> rules, List<Fault> faults) {
        AnalystTable table = AnalystTable.read(file, path, List.of("expect"));
        List<Expected> expected = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            expected.addAll(row(file, i + 1, table.rows().get(i), rules, faults));
        }
        String name = file.substring(file.lastIndexOf('/') + 1).replace(ENDING, "");
        Head head = new Head(file, path, 0, name, "");
        String beside = name + ".given.yaml";
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        Given given = GivenFile.read(folder + beside, path.resolveSibling(beside), faults)
                .over(fixtures);
        PackTest.Acts acts = new PackTest.Acts(List.of(), List.of(), Optional.of(path.toAbsolutePath()));
        return new PackTest.Scene(head, "", given, acts, expected, List.of(), Answers.NONE);
    }

    private static List<Expected> row(
            String file, int row, Map<String, String> cells, Set<String> rules, List<Fault> faults) {
        List<Expected> expected = new ArrayList<>();
        for (String part : cells.getOrDefault("expect", "").split(";", -1)) {
            List<String> words = Arrays.asList(part.strip().split("\\s+"));
            if (part.isBlank() || words.equals(List.of("nothing"))) {
                continue;
            }
            List<String> problems = new ArrayList<>();
            expected.add(Expected.parse(row, ROW + row, words, rules, problems));
            problems.forEach(problem -> faults.add(Fault.told(file, row, "expect", problem)));
        }
        return expected;
    }
}
