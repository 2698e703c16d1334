package truce.plugin.events.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;

/**
 * What stands between the cells of a table.
 *
 * @param separator the character between two cells
 */
record Dialect(char separator) {

    /** In characters; a record may be twice as long. */
    static final int LONGEST_CELL = 4 << 20;

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int RECORDS_LOOKED_AT = 30;
    private static final Map<String, Character> NAMES =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|', ",", ',', ";", ';', "|", '|', "\t", '\t');

    /** The dialect whose separator cuts most of the first records into as many cells as the header has. */
    static Dialect sniffed(String start) {
        char best = ',';
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(cellCounts(start, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new Dialect(best);
    }

    /** The dialect that an option states. */
    static Optional<Dialect> stated(Map<String, String> options, String file) {
        return Optional.ofNullable(options.get("delimiter")).map(name -> {
            Character separator = NAMES.get(name.toLowerCase(Locale.ROOT));
            if (separator == null) {
                throw Refusal.of(
                        Refusal.Because.DEFINITION,
                        file,
                        "delimiter '" + name + "' is not one of comma, semicolon, tab, pipe",
                        NearestName.hint(name, List.of("comma", "semicolon", "tab", "pipe")));
            }
            return new Dialect(separator);
        });
    }

    /** A parser of this dialect. What follows a closing quote is part of the cell: one stray quote harms one record. */
    @SuppressWarnings("removal") // nothing takes the place of allowExtraCharsAfterClosingQuote yet
    CsvReader.CsvReaderBuilder parser() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_CELL)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(true);
    }

    /** The separator's name for people. */
    String separatorName() {
        return switch (separator) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            case '|' -> "vertical bars";
            default -> "commas";
        };
    }

    private static long score(List<Integer> counts) {
        if (counts.isEmpty() || counts.get(0) < 2) {
            return 0;
        }
        int cells = counts.get(0);
        long alike = counts.stream().filter(count -> count == cells).count();
        return alike * 1000 / counts.size() * 100 + Math.min(cells, 99);
    }

    /** How many cells each of the first whole records has. */
    private static List<Integer> cellCounts(String start, char separator) {
        List<Integer> counts = new ArrayList<>();
        int cells = 1;
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < start.length() && counts.size() < RECORDS_LOOKED_AT; i++) {
            char c = start.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                if (!blank) {
                    counts.add(cells);
                }
                cells = 1;
                blank = true;
            } else {
                cells += !quoted && c == separator ? 1 : 0;
                blank = false;
            }
        }
        if (counts.isEmpty() && !blank) {
            counts.add(cells);
        }
        return counts;
    }
}
