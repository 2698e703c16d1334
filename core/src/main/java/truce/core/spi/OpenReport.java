package truce.core.spi;

import java.io.IOException;
import java.util.function.Supplier;
import truce.core.report.ReportRow;
import truce.core.report.ReportTotals;

/**
 * A report being written: rows in stable order, then the totals. No report needs to fit in memory: a row is made when it
 * is its turn, and let go when it is written.
 */
public interface OpenReport {

    /** Whether it tells rows of that kind; rows of other kinds need not be made, nor handed over. */
    default boolean tells(Class<? extends ReportRow> kind) {
        return true;
    }

    void row(ReportRow row) throws IOException;

    void close(ReportTotals totals) throws IOException;

    /** The same; a report that tells no totals does not ask for them, and they are never counted. */
    default void close(Supplier<ReportTotals> totals) throws IOException {
        close(totals.get());
    }
}
