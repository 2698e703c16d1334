package truce.plugin.events;

import java.io.IOException;
import java.util.function.Consumer;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.spi.FactSink;
import truce.plugin.events.table.Row;
import truce.plugin.events.table.Table;
import truce.plugin.events.table.UnreadableCell;

/** One pass over a table of events: each record goes to a reader of single records, each fault to the sink. */
final class Pass {

    private final String file;
    private final FactSink sink;
    private final boolean endsMayBeMissing;
    private long shortRecords;

    /** @param endsMayBeMissing whether records that end early are read, their missing cells as blank */
    Pass(String file, FactSink sink, boolean endsMayBeMissing) {
        this.file = file;
        this.sink = sink;
        this.endsMayBeMissing = endsMayBeMissing;
    }

    void over(Table table, Row row, Consumer<Row> reader) throws IOException {
        long records = 0;
        while (table.next()) {
            records++;
            try {
                checkCells(table, row);
                reader.accept(row);
            } catch (UnreadableCell e) {
                sink.refused(e.fault(file, row.number()));
            }
        }
        table.tell(sink::notice);
        if (records == 0) {
            sink.notice(file + ": there is a header and no data under it.");
        }
        if (shortRecords > 0) {
            sink.notice(file + ": " + shortRecords + " records end early; their missing cells were read as blank.");
        }
    }

    /** Refuses the file for columns that it lacks. */
    static Refusal lacks(String file, String column, String help) {
        return new Refusal(
                Refusal.Because.INPUT,
                java.util.List.of(new Fault(file, 0, column, "", "there is no column '" + column + "'", help)));
    }

    private void checkCells(Table table, Row row) {
        int expected = table.header().size();
        boolean tooMany = row.cells() > expected && table.extraCells() > 0;
        boolean tooFew = row.cells() < expected && !endsMayBeMissing;
        if (tooMany || tooFew) {
            throw new UnreadableCell(
                    "",
                    "",
                    "the record has " + row.cells() + " cells, the header " + expected,
                    "A cell that holds a separator or a line end needs quotes.");
        }
        shortRecords += row.cells() < expected ? 1 : 0;
    }
}
