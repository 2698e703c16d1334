package truce.plugin.events;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.fault.NearestName;
import truce.core.origin.Dataset;
import truce.core.spi.FactSink;
import truce.core.spi.FactSource;
import truce.core.spi.FileHead;
import truce.core.spi.ReadRequest;
import truce.core.spi.Recognition;
import truce.plugin.events.table.Header;
import truce.plugin.events.table.Row;
import truce.plugin.events.table.Table;

/** Reads any table whose columns are mapped to what Truce can say of an action ({@code docs/formats/csv.md}). */
@Dependent
public final class CsvSource implements FactSource {

    /** Names of all fields that a row can have, but for attributes of plugins. */
    public static List<String> fields() {
        return CsvColumns.fields();
    }

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String summary() {
        return "any table of events, by a map of its columns";
    }

    @Override
    public Set<String> options() {
        return Set.of(
                "blind_to",
                "citation",
                "columns.*",
                "dataset",
                "licence",
                "share",
                "title",
                "values.*",
                "dates",
                "delimiter",
                "encoding",
                "zone");
    }

    @Override
    public Recognition recognise(FileHead head) {
        Header header = Table.headerOf(head.start());
        if (header.size() < 2
                || header.names().get(0).startsWith("{")
                || header.names().get(0).startsWith("<")) {
            return new Recognition.No();
        }
        if (WeeklyAggregate.is(header)) {
            return WeeklyAggregate.REFUSED;
        }
        boolean plain = header.has(CsvField.DATE.field()) && header.has(CsvField.ACT.field());
        return plain
                ? new Recognition.Yes("it has the columns of Truce's own layout")
                : new Recognition.Perhaps("it is a table of " + header.size() + " columns");
    }

    @Override
    public void read(ReadRequest request, FactSink sink) throws IOException {
        String file = request.input().name();
        try (Table table = Table.open(request.input(), request.options())) {
            WeeklyAggregate.refuse(file, table.header());
            CsvColumns columns = CsvColumns.of(file, table.header(), request.options());
            if (!columns.has(CsvField.DATE)) {
                throw Pass.lacks(file, CsvField.DATE.field(), dateHelp(table.header()));
            }
            Dataset dataset = dataset(file, request.options());
            sink.dataset(dataset);
            sink.notice(file + ": " + columns.told());
            read(request, sink, table, columns, dataset);
        }
    }

    private static void read(ReadRequest request, FactSink sink, Table table, CsvColumns columns, Dataset dataset)
            throws IOException {
        String file = request.input().name();
        Row row = table.select(columns.positions(), columns.names());
        DateOrders orders = new DateOrders(request, columns.dated(), Optional.empty());
        Tally tally = new Tally();
        CsvTimes times = new CsvTimes(new Zones(request), orders);
        CsvPlaces places = new CsvPlaces(request.atlas());
        new Pass(file, sink, true)
                .over(
                        table,
                        row,
                        new CsvActions(file, dataset.id(), sink, new Cells(row, columns), times, places, tally));
        if (!columns.has(CsvField.ACT)) {
            sink.notice(file + ": no column says what was done; no row has an act that could be held against a clause."
                    + " State columns.act or values.act.");
        }
        tally.tell(file, sink::notice);
        if (!orders.assumption().isEmpty()) {
            sink.notice(orders.assumption());
        }
    }

    private static String dateHelp(Header header) {
        return "State columns.date. " + NearestName.hint(CsvField.DATE.field(), header.names());
    }

    /** What the options {@code dataset}, {@code title}, {@code licence}, {@code citation}, {@code share} and {@code blind_to} state; the id is else the file's name. */
    private static Dataset dataset(String file, Map<String, String> options) {
        String id = options.getOrDefault("dataset", baseName(file));
        return new Dataset(
                id,
                options.getOrDefault("title", id),
                options.getOrDefault("licence", "not stated"),
                options.getOrDefault("citation", ""),
                List.of("yes", "true").contains(options.getOrDefault("share", "no")),
                options.getOrDefault("blind_to", ""));
    }

    private static String baseName(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
