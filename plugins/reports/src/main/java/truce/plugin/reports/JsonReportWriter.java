package truce.plugin.reports;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import truce.core.report.ReportHead;
import truce.core.spi.OpenReport;
import truce.core.spi.ReportWriter;

/** Writes the whole report as JSON of the schema {@code truce-report/1}, row by row. */
@Dependent
public final class JsonReportWriter implements ReportWriter {

    static final String SCHEMA = "truce-report/1";

    @Override
    public String format() {
        return "json";
    }

    @Override
    public List<String> extensions() {
        return List.of("json");
    }

    @Override
    public OpenReport open(ReportHead head, OutputStream out) throws IOException {
        return new JsonReport(head, out);
    }
}
