package truce.rules.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import truce.core.fault.NearestName;

/** A table as text: a line of column names, then one line a row; cells are parted by two or more blanks. */
final class TableText {

    private TableText() {}

    /** The rows, each from column to cell. */
    static List<Map<String, String>> rows(String table, Set<String> known) {
        List<String> lines =
                table.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> columns = cells(lines.get(0));
        for (String column : columns) {
            if (!known.contains(column)) {
                throw new IllegalArgumentException(
                        "unknown column '" + column + "'. " + NearestName.hint(column, known));
            }
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(row(columns, cells(line), line));
        }
        return rows;
    }

    private static Map<String, String> row(List<String> columns, List<String> cells, String line) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    cells.size() + " cells under " + columns.size() + " columns " + columns + ": " + line);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(" {2,}"));
    }
}
