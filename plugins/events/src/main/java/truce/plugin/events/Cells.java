package truce.plugin.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import truce.core.origin.Fingerprint;
import truce.plugin.events.table.Row;
import truce.plugin.events.table.UnreadableCell;

/** The cells of a row of a plain table, by field; blank ones stand for the values that the options state. */
final class Cells {

    private static final List<String> YES = List.of("yes", "true", "1", "y");
    private static final List<String> NO = List.of("", "no", "false", "0", "n");
    private static final int ID_DIGITS = 16;

    private final Row row;
    private final CsvColumns columns;

    Cells(Row row, CsvColumns columns) {
        this.row = row;
        this.columns = columns;
    }

    Row row() {
        return row;
    }

    String text(CsvField field) {
        return text(field.slot());
    }

    String text(int slot) {
        return row.isBlank(slot) ? columns.values().getOrDefault(slot, "") : row.text(slot);
    }

    boolean isBlank(CsvField field) {
        return text(field).isEmpty();
    }

    boolean isYes(CsvField field) {
        String cell = text(field).toLowerCase(Locale.ROOT);
        if (!YES.contains(cell) && !NO.contains(cell)) {
            throw unreadable(field, "'" + text(field) + "' is neither yes nor no", "Write yes or no.");
        }
        return YES.contains(cell);
    }

    /** The names of a list with semicolons. */
    List<String> list(CsvField field) {
        return Lists.names(text(field), ";");
    }

    UnreadableCell unreadable(CsvField field, String problem, String help) {
        return unreadable(field.slot(), problem, help);
    }

    UnreadableCell unreadable(int slot, String problem, String help) {
        return new UnreadableCell(row.name(slot), text(slot), row.name(slot) + " " + problem, help);
    }

    Map<String, String> attributes() {
        Map<String, String> attributes = new TreeMap<>();
        columns.attributes().forEach((name, slot) -> {
            if (!row.isBlank(slot)) {
                attributes.put(name, row.text(slot));
            }
        });
        return attributes;
    }

    /** A name for the row that rests on all its cells, in whatever order the columns stand. */
    String fingerprint() {
        TreeMap<String, String> cells = new TreeMap<>();
        for (int slot = 0; slot < columns.positions().length; slot++) {
            if (columns.positions()[slot] >= 0 && !row.isBlank(slot)) {
                cells.put(row.name(slot), row.uniqueText(slot));
            }
        }
        String content = cells.toString();
        return Fingerprint.sha256(content.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .substring(0, ID_DIGITS);
    }
}
