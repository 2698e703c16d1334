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
    private final Map<String, Map<String, String>> byName = new LinkedHashMap<>();

    /** @param before the table as it is; without rows when there is none yet */
    FilledTable(List<String> columns, AnalystTable before) {
        Set<String> all = new LinkedHashSet<>(before.columns());
        all.addAll(columns);
        this.columns = List.copyOf(all);
        before.rows().forEach(row -> {
            Map<String, String> copy = new LinkedHashMap<>(row);
            rows.add(copy);
            byName.putIfAbsent(key(row.getOrDefault("name", "")), copy);
        });
    }

    /** Adds a row of that name, or fills the empty cells of the one that is there. */
    void fill(String name, Map<String, String> cells) {
        Map<String, String> row = byName.computeIfAbsent(key(name), k -> {
            Map<String, String> fresh = new LinkedHashMap<>();
            fresh.put("name", name);
            rows.add(fresh);
            return fresh;
        });
        cells.forEach((column, cell) -> {
            if (row.getOrDefault(column, "").isEmpty()) {
                row.put(column, cell);
            }
        });
    }

    /** Whether an analyst has touched the row of that name. */
    boolean isTouched(String name, List<String> cells) {
        Map<String, String> row = byName.getOrDefault(key(name), Map.of());
        return cells.stream().anyMatch(column -> !row.getOrDefault(column, "").isEmpty());
    }

    long rowsWith(String column) {
        return rows.stream()
                .filter(row -> !row.getOrDefault(column, "").isEmpty())
                .count();
    }

    int size() {
        return rows.size();
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
