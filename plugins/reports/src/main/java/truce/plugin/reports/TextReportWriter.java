package truce.plugin.reports;

import jakarta.enterprise.context.Dependent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import truce.core.report.ReportHead;
import truce.core.spi.OpenReport;
import truce.core.spi.ReportWriter;

/** Writes a report as plain text, 100 columns wide. */
@Dependent
public final class TextReportWriter implements ReportWriter {

    @Override
    public String format() {
        return "text";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt");
    }

    @Override
    public OpenReport open(ReportHead head, OutputStream out) throws IOException {
        return new Narrative(
                head, new TextPage(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))));
    }
}
