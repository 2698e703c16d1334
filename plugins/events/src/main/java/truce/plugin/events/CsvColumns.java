package truce.plugin.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.plugin.events.table.Header;

/**
 * Which column of a plain table holds what: as the options {@code columns.FIELD} state, else by the default headers.
 *
 * @param names how messages name each slot: by its column, or by its field where there is no column
 * @param positions the column of each slot, -1 for none
 * @param values what the options {@code values.FIELD} state for rows whose cell is blank, by slot
 * @param attributes slots of the columns {@code x.name}
 * @param others slots of the columns that are not read, but belong to the content of a row
 */
@SuppressWarnings("ArrayRecordComponent") // positions are read in every row
record CsvColumns(
        List<String> names,
        int[] positions,
        Map<Integer, String> values,
        Map<String, Integer> attributes,
        List<Integer> others) {

    private static final List<String> FIELDS = Stream.concat(CsvField.fields().stream(), PlaceField.fields().stream())
            .toList();

    static List<String> fields() {
        return FIELDS;
    }

    static CsvColumns of(String file, Header header, Map<String, String> options) {
        Map<String, String> stated = section("columns.", options, file);
        List<String> names = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        Map<Integer, String> values = new TreeMap<>();
        Map<String, String> constants = section("values.", options, file);
        for (String field : FIELDS) {
            int position = stated.containsKey(field)
                    ? statedPosition(file, header, field, stated.getOrDefault(field, ""))
                    : defaultPosition(header, field);
            if (constants.containsKey(field)) {
                values.put(names.size(), constants.getOrDefault(field, ""));
            }
            names.add(position < 0 ? field : header.names().get(position));
            positions.add(position);
        }
        Map<String, Integer> attributes = new TreeMap<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!positions.contains(i)) {
                String name = header.names().get(i);
                if (name.startsWith("x.")) {
                    attributes.put(name, names.size());
                }
                others.add(names.size());
                names.add(name);
                positions.add(i);
            }
        }
        return new CsvColumns(
                names, positions.stream().mapToInt(i -> i).toArray(), values, attributes, List.copyOf(others));
    }

    /** Whether a field has a column or a stated value. */
    boolean has(CsvField field) {
        return positions[field.slot()] >= 0 || values.containsKey(field.slot());
    }

    /** Headers of the columns that hold dates. */
    List<String> dated() {
        return Stream.of(CsvField.DATE, CsvField.END_DATE, CsvField.KNOWN_AT)
                .filter(field -> positions[field.slot()] >= 0)
                .map(field -> names.get(field.slot()))
                .toList();
    }

    /** The map as a sentence: which column is read as what, and which are not read. */
    String told() {
        List<String> read = new ArrayList<>();
        for (int slot = 0; slot < FIELDS.size(); slot++) {
            if (positions[slot] >= 0) {
                String field = FIELDS.get(slot);
                read.add(field.equals(names.get(slot)) ? field : field + " = " + names.get(slot));
            }
        }
        List<String> left = others.stream()
                .filter(slot -> !attributes.containsValue(slot))
                .map(names::get)
                .toList();
        return "columns read: " + String.join(", ", read)
                + (left.isEmpty() ? "." : "; not read: " + String.join(", ", left) + ".");
    }

    private static Map<String, String> section(String prefix, Map<String, String> options, String file) {
        Map<String, String> section = new TreeMap<>();
        for (Map.Entry<String, String> option : new TreeMap<>(options).entrySet()) {
            if (option.getKey().startsWith(prefix)) {
                String field = option.getKey().substring(prefix.length());
                if (!FIELDS.contains(field)) {
                    throw Refusal.of(
                            Refusal.Because.DEFINITION,
                            file,
                            "'" + option.getKey() + "': Truce knows no field '" + field + "'",
                            NearestName.hint(field, FIELDS));
                }
                section.put(field, option.getValue());
            }
        }
        return section;
    }

    private static int statedPosition(String file, Header header, String field, String column) {
        int position = column.isEmpty() ? -1 : header.indexOf(column);
        if (position < 0 && !column.isEmpty()) {
            throw new Refusal(
                    Refusal.Because.INPUT,
                    List.of(new Fault(
                            file,
                            0,
                            column,
                            column,
                            "there is no column '" + column + "' for the field " + field,
                            NearestName.hint(column, header.names()))));
        }
        return position;
    }

    private static int defaultPosition(Header header, String field) {
        List<String> names = new ArrayList<>(List.of(field));
        names.addAll(CsvField.othersFor(field));
        return header.indexOf(names.toArray(String[]::new));
    }
}
