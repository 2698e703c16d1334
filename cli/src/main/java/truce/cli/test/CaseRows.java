package truce.cli.test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.rules.testing.DraftColumns;
import truce.rules.testing.Drafted;

/**
 * Reads a table of cases: a line of columns, then one line a case; cells are parted by two or more blanks, and a single
 * {@code .} leaves a cell unsaid.
 */
final class CaseRows {

    /** Columns besides those that draft the case. */
    static final List<String> OWN = List.of("expect", "stops");

    private final String file;
    private final int firstLine;
    private final List<Fault> faults;

    /** @param firstLine line of the file in which the table begins */
    CaseRows(String file, int firstLine, List<Fault> faults) {
        this.file = file;
        this.firstLine = firstLine;
        this.faults = faults;
    }

    List<PackTest.Row> read(String table) {
        List<String> lines = table.lines().toList();
        List<PackTest.Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = firstLine + i;
            List<String> cells = cells(lines.get(i));
            if (cells.isEmpty()) {
                continue;
            }
            if (columns.isEmpty()) {
                columns = cells;
                checkColumns(columns, line);
            } else if (cells.size() != columns.size()) {
                fault(
                        line,
                        cells.size() + " cells under " + columns.size() + " columns",
                        "Cells are parted by two or more blanks; a single . leaves one unsaid.");
            } else {
                row(columns, cells, line, ids, rows);
            }
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            fault(firstLine, "the table has no rows", "");
        }
        return rows;
    }

    private void row(List<String> columns, List<String> cells, int line, Set<String> ids, List<PackTest.Row> rows) {
        Map<String, String> row = new LinkedHashMap<>();
        boolean good = true;
        for (int i = 0; i < columns.size(); i++) {
            if (cells.get(i).equals(".")) {
                continue;
            }
            String column = columns.get(i);
            row.put(column, cells.get(i));
            if (!OWN.contains(column)) {
                good &= DraftColumns.problem(column, cells.get(i))
                        .map(problem -> !faults.add(Fault.told(file, line, column, problem)))
                        .orElse(true);
            }
        }
        String expect = row.getOrDefault("expect", "");
        if (!Expected.WORDS.contains(expect)) {
            fault(line, "'" + expect + "' is no expectation", NearestName.hint(expect, Expected.WORDS));
            good = false;
        }
        if (!ids.add(row.getOrDefault("id", ""))) {
            fault(line, "the id '" + row.getOrDefault("id", "") + "' stands twice in this table", "");
        }
        if (good) {
            Map<String, String> drafted = new LinkedHashMap<>(row);
            OWN.forEach(drafted::remove);
            rows.add(new PackTest.Row(line, row, Drafted.of(drafted), expect, row.getOrDefault("stops", "")));
        }
    }

    private void checkColumns(List<String> columns, int line) {
        Set<String> known = new LinkedHashSet<>(DraftColumns.names());
        known.addAll(OWN);
        for (String column : columns) {
            if (!known.contains(column)) {
                fault(line, "unknown column '" + column + "'", NearestName.hint(column, known));
            }
        }
        for (String needed : List.of("id", "expect")) {
            if (!columns.contains(needed)) {
                fault(line, "the table has no column '" + needed + "'", "");
            }
        }
    }

    /** Cells of a line; none for a blank line or a comment. */
    static List<String> cells(String line) {
        String text = line.strip();
        return text.isEmpty() || text.startsWith("#") ? List.of() : Arrays.asList(text.split(" {2,}", -1));
    }

    private void fault(int line, String problem, String help) {
        faults.add(new Fault(file, line, "", "", problem, help));
    }
}
