package truce.plugin.places;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import truce.core.fault.Fault;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Position;
import truce.core.spi.FactSink;
import truce.core.spi.KnownPlace;
import truce.core.spi.ReadRequest;

/** Reads a gazetteer's table. A place without a radius gets the option {@code radius-km}, else 2 km. */
final class PlaceTable {

    private static final int SETTLEMENT = 9;

    private final ReadRequest request;
    private final FactSink sink;
    private final String file;

    PlaceTable(ReadRequest request, FactSink sink) {
        this.request = request;
        this.sink = sink;
        this.file = request.input().name();
    }

    void read() throws IOException {
        String text;
        try (var in = request.input().open()) {
            text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .reduce(new StringBuilder(), (all, line) -> all.append(line).append('\n'), StringBuilder::append)
                    .toString();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        rows(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private void rows(String text) {
        // A row that is cut off is a fault of its own, not of those behind it.
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                sink.refused(Fault.of(
                        file, "the file is empty", "Columns: name, aliases, lat, lon, radius_km, country, pcode."));
                return;
            }
            PlaceColumns columns = new PlaceColumns(records.next().getFields());
            if (!columns.missing().isEmpty()) {
                sink.refused(Fault.of(
                        file,
                        "columns are missing: " + String.join(", ", columns.missing()),
                        "Columns: name, aliases, lat, lon, radius_km, country, pcode."));
                return;
            }
            for (long row = 1; records.hasNext(); row++) {
                place(columns, records.next().getFields(), row);
            }
        } catch (CsvParseException e) {
            sink.refused(Fault.of(file, "no table from here on: a quoted cell does not end", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        if (header.contains("\t")) {
            return '\t';
        }
        return header.contains(";") && !header.contains(",") ? ';' : ',';
    }

    private void place(PlaceColumns columns, List<String> row, long number) {
        Optional<String> name = columns.cell(row, "name");
        if (name.isEmpty()) {
            sink.refused(new Fault(file, number, "name", "", "the place has no name", ""));
            return;
        }
        try {
            Position centre = new Position(
                    number(columns, row, "lat").orElseThrow(() -> new IllegalArgumentException("lat is empty")),
                    number(columns, row, "lon").orElseThrow(() -> new IllegalArgumentException("lon is empty")));
            double radius = number(columns, row, "radius_km")
                    .orElse(Double.parseDouble(request.options().getOrDefault("radius-km", "2")));
            Disc disc = new Disc(name.get(), centre, Distance.ofKilometres(radius));
            String country = columns.cell(row, "country").orElse("");
            sink.place(new KnownPlace(names(columns, row, name.get()), SETTLEMENT, country, disc));
        } catch (IllegalArgumentException e) {
            sink.refused(Fault.told(file, number, "", String.valueOf(e.getMessage())));
        }
    }

    private static List<String> names(PlaceColumns columns, List<String> row, String name) {
        List<String> names = new ArrayList<>(List.of(name));
        columns.cell(row, "aliases")
                .ifPresent(cell -> Arrays.stream(cell.split("[;|]"))
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .forEach(names::add));
        columns.cell(row, "pcode").ifPresent(names::add);
        return names.stream().distinct().toList();
    }

    private static Optional<Double> number(PlaceColumns columns, List<String> row, String column) {
        return columns.cell(row, column).map(cell -> {
            try {
                return Double.valueOf(cell.replace(',', '.'));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(column + " '" + cell + "' is no number", e);
            }
        });
    }
}
