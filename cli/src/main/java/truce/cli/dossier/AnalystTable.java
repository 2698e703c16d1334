package truce.cli.dossier;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;

/**
 * A small table that analysts fill in with Excel: separators and encodings as Excel writes them; unknown columns are
 * kept.
 *
 * @param file name for messages
 * @param columns names of the columns, in the order of the file
 * @param rows cells by column, in the order of the file; every column of every row is there, perhaps empty
 */
public record AnalystTable(String file, List<String> columns, List<Map<String, String>> rows) {

    private static final Charset EXCEL = Charset.forName("windows-1252");
    private static final long LARGEST_BYTES = 64L << 20;

    public AnalystTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param required columns that must be there
     * @throws Refusal when the file is missing, no table, or lacks a column
     */
    public static AnalystTable read(String file, Path path, List<String> required) {
        return parse(file, text(file, path), required);
    }

    static AnalystTable parse(String file, String text, List<String> required) {
        List<List<String>> records = records(file, text);
        if (records.isEmpty()) {
            throw refusal(
                    Refusal.Because.DEFINITION,
                    file,
                    "the table is empty",
                    "Its columns: " + String.join(",", required));
        }
        List<String> columns = records.get(0).stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<Fault> missing = required.stream()
                .filter(column -> !columns.contains(column))
                .map(column ->
                        Fault.of(file, "the column '" + column + "' is missing", NearestName.hint(column, columns)))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(Refusal.Because.DEFINITION, missing);
        }
        return new AnalystTable(file, columns, rows(columns, records));
    }

    /** The cell with an apostrophe before it where a spreadsheet would take it for a formula. */
    public static String defused(String cell) {
        return startsFormula(cell) ? "'" + cell : cell;
    }

    private static String armed(String cell) {
        return cell.startsWith("'") && startsFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean startsFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }

    private static List<Map<String, String>> rows(List<String> columns, List<List<String>> records) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> fields : records.subList(1, records.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), i < fields.size() ? armed(fields.get(i).strip()) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> records(String file, String text) {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            csv.forEach(row -> records.add(row.getFields()));
        } catch (IOException | RuntimeException e) {
            throw refusal(Refusal.Because.DEFINITION, file, "this is not a table in CSV", "Are quotes closed?");
        }
        return records;
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String text(String file, Path path) {
        try {
            if (Files.size(path) > LARGEST_BYTES) {
                throw refusal(
                        Refusal.Because.DEFINITION, file, "the table is larger than 64 MiB", "Is this the right file?");
            }
            String text = decoded(Files.readAllBytes(path));
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            String problem = Files.exists(path) ? "the table cannot be read" : "there is no such table";
            throw refusal(Refusal.Because.INPUT, file, problem, "To make one: truce start FILE... -d DOSSIER");
        }
    }

    /** UTF-8 where it is; else what Excel saves in western Europe; with a mark, UTF-16. */
    private static String decoded(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, EXCEL);
        }
    }

    private static Refusal refusal(Refusal.Because because, String file, String problem, String help) {
        return Refusal.of(because, file, problem, help);
    }
}
