package truce.core.spi;

import java.io.IOException;
import truce.core.report.ReportRow;
import truce.core.report.ReportTotals;

/** A report being written: rows in stable order, then the totals. No report needs to fit in memory. */
public interface OpenReport {

    void row(ReportRow row) throws IOException;

    void close(ReportTotals totals) throws IOException;
}
