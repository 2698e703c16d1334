package truce.plugin.events;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.spi.FactSink;
import truce.core.spi.FactSource;
import truce.core.spi.FileHead;
import truce.core.spi.ReadRequest;
import truce.core.spi.Recognition;
import truce.plugin.events.table.Header;
import truce.plugin.events.table.Row;
import truce.plugin.events.table.Table;

/**
 * Reads a table of known facts: who watched, who held a place, what was delivered, whether a duty was done
 * ({@code docs/formats/circumstances.md}).
 */
@Dependent
public final class CircumstancesSource implements FactSource {

    /** Names of the columns of the table. */
    public static Set<String> columns() {
        return Set.copyOf(CircumstanceColumn.headers());
    }

    @Override
    public String id() {
        return "circumstances";
    }

    @Override
    public String summary() {
        return "known facts other than acts: coverage, control, notices, counts, deliveries, duties done";
    }

    @Override
    public Set<String> options() {
        return Set.of("dates", "delimiter", "encoding", "zone");
    }

    @Override
    public Recognition recognise(FileHead head) {
        Header header = Table.headerOf(head.start());
        return header.hasAll(Set.of("fact", "value", "from"))
                ? new Recognition.Yes("it has the columns of a table of known facts")
                : new Recognition.No();
    }

    @Override
    public void read(ReadRequest request, FactSink sink) throws IOException {
        String file = request.input().name();
        try (Table table = Table.open(request.input(), request.options())) {
            List<String> headers = CircumstanceColumn.headers();
            int[] positions = headers.stream().mapToInt(table.header()::indexOf).toArray();
            for (CircumstanceColumn needed : List.of(CircumstanceColumn.FACT, CircumstanceColumn.FROM)) {
                if (positions[needed.slot()] < 0) {
                    throw Pass.lacks(file, needed.header(), "The columns are " + String.join(", ", headers) + ".");
                }
            }
            Row row = table.select(positions, headers);
            List<String> dated = List.of("from", "to", "known_at").stream()
                    .filter(table.header()::has)
                    .toList();
            DateOrders orders = new DateOrders(request, dated, Optional.empty());
            CircumstanceCells cells = new CircumstanceCells(row, new Zones(request), orders, request.atlas());
            CircumstanceRows rows = new CircumstanceRows(file, cells, sink::circumstance);
            new Pass(file, sink, true).over(table, row, each -> rows.read());
            if (!orders.assumption().isEmpty()) {
                sink.notice(orders.assumption());
            }
            tellUnread(file, table.header(), sink);
        }
    }

    private static void tellUnread(String file, Header header, FactSink sink) {
        List<String> unread = header.names().stream()
                .filter(name ->
                        !CircumstanceColumn.headers().contains(name.strip().toLowerCase(java.util.Locale.ROOT)))
                .filter(name -> !name.isBlank())
                .toList();
        if (!unread.isEmpty()) {
            sink.notice(file + ": columns not read: " + String.join(", ", unread) + ".");
        }
    }
}
