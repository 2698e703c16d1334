package truce.plugin.reports;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import truce.core.report.FlagRow;
import truce.core.report.ReportHead;
import truce.core.report.ReportRow;
import truce.core.report.ReportTotals;
import truce.core.report.Wording;
import truce.core.report.Words;
import truce.core.spi.OpenReport;
import truce.core.spi.ReportWriter;

/** Writes one JSON object a line, one line a flag: the elements of {@code flags} in the JSON report. */
@Dependent
public final class JsonLinesReportWriter implements ReportWriter {

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public List<String> extensions() {
        return List.of("jsonl", "ndjson");
    }

    @Override
    public OpenReport open(ReportHead head, OutputStream out) {
        Json json = new Json(out);
        Wording wording = new Wording(Words.english(), head.setting().period().zone());
        FlagJson flags = new FlagJson(json, wording, head.setting().parameters());
        return new OpenReport() {
            @Override
            public boolean tells(Class<? extends ReportRow> kind) {
                return kind == FlagRow.class;
            }

            @Override
            public void row(ReportRow row) throws IOException {
                if (row instanceof FlagRow flag) {
                    json.write(() -> {
                        flags.flag(flag);
                        json.newLine();
                    });
                }
            }

            @Override
            public void close(ReportTotals totals) throws IOException {
                json.write(json::flush);
            }
        };
    }
}
