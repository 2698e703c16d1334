package truce.plugin.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import truce.core.report.Report;
import truce.core.run.Run;
import truce.core.spi.ReportWriter;

/** Writes reports of runs into memory. */
final class Written {

    private Written() {}

    static String by(ReportWriter writer, Run run) {
        return by(writer, Report.of(run));
    }

    static String by(ReportWriter writer, Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static List<ReportWriter> writers() {
        return List.of(
                new TextReportWriter(),
                new MarkdownReportWriter(),
                new JsonReportWriter(),
                new JsonLinesReportWriter(),
                new CsvReportWriter(),
                new GeoJsonReportWriter());
    }
}
