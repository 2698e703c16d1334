package truce.cli.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import truce.cli.dossier.AnalystTable;

/** A table of the analyst with the program's rows added: filled cells stay as they are, rows stay where they are. */
final class FilledTable {

    private final List<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Map<String, List<Map<String, String>>> byName = new LinkedHashMap<>();

    /** @param before the table as it is; without rows when there is none yet */
    FilledTable(List<String> columns, AnalystTable before) {
        Set<String> all = new LinkedHashSet<>(before.columns());
        all.addAll(columns);
        this.columns = List.copyOf(all);
        before.rows().forEach(row -> {
            Map<String, String> copy = new LinkedHashMap<>(row);
            rows.add(copy);
            byName.computeIfAbsent(key(row.getOrDefault("name", "")), k -> new ArrayList<>())
                    .add(copy);
        });
    }

    /**
     * Fills the empty cells of the rows of that name, each with the cells of its turn; rows that are missing come after
     * the last of that name.
     */
    void fill(String name, List<Map<String, String>> wanted) {
        List<Map<String, String>> own = byName.computeIfAbsent(key(name), k -> new ArrayList<>());
        for (int i = 0; i < wanted.size(); i++) {
            if (i == own.size()) {
                Map<String, String> fresh = new LinkedHashMap<>();
                fresh.put("name", name);
                rows.add(i == 0 ? rows.size() : placeAfter(own.get(i - 1)), fresh);
                own.add(fresh);
            }
            fillEmpty(own.get(i), wanted.get(i));
        }
    }

    /** Whether an analyst has touched a row of that name. */
    boolean isTouched(String name, List<String> cells) {
        return byName.getOrDefault(key(name), List.of()).stream()
                .anyMatch(row -> cells.stream()
                        .anyMatch(column -> !row.getOrDefault(column, "").isEmpty()));
    }

    private int placeAfter(Map<String, String> row) {
        for (int i = rows.size() - 1; i > 0; i--) {
            if (rows.get(i) == row) {
                return i + 1;
            }
        }
        return 1;
    }

    private static void fillEmpty(Map<String, String> row, Map<String, String> cells) {
        cells.forEach((column, cell) -> {
            if (row.getOrDefault(column, "").isEmpty()) {
                row.put(column, cell);
            }
        });
    }

    int names() {
        return byName.size();
    }

    long namesWith(String column) {
        return byName.values().stream()
                .filter(own -> own.stream()
                        .anyMatch(row -> !row.getOrDefault(column, "").isEmpty()))
                .count();
    }

    /** The table as Excel opens it: UTF-8 with a mark, commas, and no cell that a spreadsheet would run. */
    String text() {
        StringBuilder text = new StringBuilder("\uFEFF").append(line(columns));
        rows.forEach(row -> text.append(
                line(columns.stream().map(c -> row.getOrDefault(c, "")).toList())));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return String.join(",", cells.stream().map(FilledTable::quoted).toList()) + "\r\n";
    }

    private static String quoted(String cell) {
        String safe = AnalystTable.defused(cell);
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
