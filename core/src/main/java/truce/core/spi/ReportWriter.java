package truce.core.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import truce.core.report.Report;
import truce.core.report.ReportHead;
import truce.core.report.ReportRow;

/** Writes a report in one format. Implementations are CDI beans of a plugin and hold no state between reports. */
public interface ReportWriter {

    /** Short id that people write before a path: {@code json} in {@code json:report.data}. */
    String format();

    /** File endings it is chosen by, without the dot. */
    List<String> extensions();

    /** Begins a report. The caller closes the stream, and puts the file in place only when all is written. */
    OpenReport open(ReportHead head, OutputStream out) throws IOException;

    /** Writes a whole report: head, rows as they come, totals. */
    default void write(Report report, OutputStream out) throws IOException {
        OpenReport open = open(report.head(), out);
        for (Iterator<ReportRow> rows = report.rows(open::tells).iterator(); rows.hasNext(); ) {
            open.row(rows.next());
        }
        open.close(report::totals);
    }
}
