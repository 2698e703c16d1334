package truce.plugin.events;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import truce.core.origin.Dataset;
import truce.core.spi.FactSink;
import truce.core.spi.FactSource;
import truce.core.spi.FileHead;
import truce.core.spi.ReadRequest;
import truce.core.spi.Recognition;
import truce.plugin.events.table.Row;
import truce.plugin.events.table.Table;

/** Reads the Georeferenced Event Dataset of UCDP, in all its vintages, and its monthly candidate events. */
@Dependent
public final class UcdpSource implements FactSource {

    private static final Dataset DATASET = new Dataset(
            UcdpActions.DATASET,
            "UCDP Georeferenced Event Dataset",
            "CC BY 4.0",
            "Sundberg, R. and Melander, E. (2013), Introducing the UCDP Georeferenced Event Dataset, Journal of Peace"
                    + " Research 50(4), 523-532",
            true,
            "lethal events only: fire without deaths, flights and movements are not in it; weapons; who attacked whom");

    @Override
    public String id() {
        return "ucdp";
    }

    @Override
    public String summary() {
        return "the Georeferenced Event Dataset of UCDP, all vintages";
    }

    @Override
    public Set<String> options() {
        return Set.of("dates", "delimiter", "encoding", "zone");
    }

    @Override
    public Recognition recognise(FileHead head) {
        return UcdpColumn.areIn(Table.headerOf(head.start()))
                ? new Recognition.Yes("it has the columns of UCDP GED")
                : new Recognition.No();
    }

    @Override
    public void read(ReadRequest request, FactSink sink) throws IOException {
        String file = request.input().name();
        try (Table table = Table.open(request.input(), request.options())) {
            UcdpColumn.check(file, table.header());
            sink.dataset(DATASET);
            Row row = table.select(UcdpColumn.positions(table.header()), UcdpColumn.headers());
            DateOrders orders = new DateOrders(request, UcdpActions.datedColumns(), Optional.empty());
            Tally tally = new Tally();
            UcdpTimes times = new UcdpTimes(new Zones(request), orders, tally);
            UcdpPlaces places = new UcdpPlaces(request.atlas());
            new Pass(file, sink, false).over(table, row, new UcdpActions(file, sink, times, places, tally));
            tally.tell(file, sink::notice);
            if (!orders.assumption().isEmpty()) {
                sink.notice(orders.assumption());
            }
        }
    }
}
