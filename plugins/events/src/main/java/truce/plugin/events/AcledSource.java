package truce.plugin.events;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.origin.Dataset;
import truce.core.spi.FactSink;
import truce.core.spi.FactSource;
import truce.core.spi.FileHead;
import truce.core.spi.ReadRequest;
import truce.core.spi.Recognition;
import truce.plugin.events.table.Header;
import truce.plugin.events.table.Row;
import truce.plugin.events.table.Table;
import truce.plugin.events.when.DateOrder;

/** Reads exports of ACLED, both column layouts, event-based and actor-based. */
@Dependent
public final class AcledSource implements FactSource {

    private static final Dataset DATASET = new Dataset(
            AcledActions.DATASET,
            "Armed Conflict Location & Event Data",
            "ACLED terms of use: rows may not be republished",
            "Raleigh, C., Kishi, R. and Linke, A. (2023), Political instability patterns are obscured by conflict dataset"
                    + " scope conditions, sources, and coding choices, Humanities and Social Sciences Communications 10",
            false,
            "events that no source reported; who attacked whom in battles; events other than political violence");

    @Override
    public String id() {
        return "acled";
    }

    @Override
    public String summary() {
        return "exports of ACLED, both column layouts";
    }

    @Override
    public Set<String> options() {
        return Set.of("dates", "delimiter", "encoding", "zone");
    }

    @Override
    public Recognition recognise(FileHead head) {
        Header header = Table.headerOf(head.start());
        if (WeeklyAggregate.is(header)) {
            return WeeklyAggregate.REFUSED;
        }
        return AcledColumn.areIn(header) ? new Recognition.Yes("it has the columns of ACLED") : new Recognition.No();
    }

    @Override
    public void read(ReadRequest request, FactSink sink) throws IOException {
        String file = request.input().name();
        try (Table table = Table.open(request.input(), request.options())) {
            WeeklyAggregate.refuse(file, table.header());
            AcledColumn.check(file, table.header());
            sink.dataset(DATASET);
            sayWhatIsMissing(file, table.header(), sink);
            Row row = table.select(AcledColumn.positions(table.header()), AcledColumn.headers());
            read(request, sink, table, row);
        }
    }

    private static void read(ReadRequest request, FactSink sink, Table table, Row row) throws IOException {
        String file = request.input().name();
        DateOrders orders =
                new DateOrders(request, List.of(AcledColumn.EVENT_DATE.header()), Optional.of(DateOrder.DMY));
        Optional<ActorBook> book = ActorBook.of(request);
        Tally tally = new Tally();
        AcledActions actions = new AcledActions(
                file,
                sink,
                new AcledTimes(new Zones(request), orders, table.header().has(AcledColumn.TIME_PRECISION.header())),
                new AcledPlaces(request.atlas()),
                new AcledActors(book),
                tally);
        new Pass(file, sink, false).over(table, row, actions);
        tally.tell(file, sink::notice);
        if (book.isPresent()) {
            sink.notice(file + ": this is an actor-based export; each event counts once, and where its rows name"
                    + " different first actors it has no direction.");
        }
        if (!orders.assumption().isEmpty()) {
            sink.notice(orders.assumption());
        }
    }

    private static void sayWhatIsMissing(String file, Header header, FactSink sink) {
        if (!header.has(AcledColumn.TIME_PRECISION.header())) {
            sink.notice(file + ": there is no column time_precision; each date was taken as the day.");
        }
        if (!header.has(AcledColumn.GEO_PRECISION.header())) {
            sink.notice(file + ": there is no column geo_precision; each place was taken as good to 15 km.");
        }
    }
}
