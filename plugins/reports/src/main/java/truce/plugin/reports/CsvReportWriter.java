package truce.plugin.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.Dependent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import truce.core.report.FlagRow;
import truce.core.report.ReportHead;
import truce.core.report.ReportRow;
import truce.core.report.ReportTotals;
import truce.core.report.Wording;
import truce.core.report.Words;
import truce.core.spi.OpenReport;
import truce.core.spi.ReportWriter;

/**
 * Writes one row a flag, for spreadsheets: UTF-8 with a byte order mark (else Excel garbles names), lines ended by CR LF
 * (RFC 4180), commas. Texts that a spreadsheet would run as a formula begin with an apostrophe.
 */
@Dependent
public final class CsvReportWriter implements ReportWriter {

    /**
     * The columns, in the order that the contract fixes; then how the row may be handled, who set it aside, and which part
     * of a duty it is about.
     */
    static final List<String> COLUMNS = List.of(
            "flag",
            "incident",
            "determination",
            "facts",
            "norm",
            "reasons",
            "severity",
            "agreement",
            "clause",
            "kind",
            "rule",
            "start",
            "end",
            "place",
            "latitude",
            "longitude",
            "radius_km",
            "zone",
            "inside_fraction",
            "actor",
            "attribution",
            "affected",
            "action_type",
            "weapon",
            "killed_low",
            "killed_best",
            "killed_high",
            "sources",
            "origins",
            "source_event_ids",
            "origin",
            "handling",
            "set_aside",
            "instalment");

    /** For use inside the house: a row that leaves the file still says so. */
    static final String HANDLING = "INTERNAL";

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv");
    }

    @Override
    public OpenReport open(ReportHead head, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        text.write('\uFEFF');
        return new Open(head, text);
    }

    private static final class Open implements OpenReport {

        private final Writer text;
        private final CsvWriter csv;
        private final Cells cells;

        Open(ReportHead head, Writer text) throws IOException {
            this.text = text;
            cells = new Cells(
                    new Wording(Words.english(), head.setting().period().zone()).times());
            csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            write(COLUMNS);
        }

        @Override
        public boolean tells(Class<? extends ReportRow> kind) {
            return kind == FlagRow.class;
        }

        @Override
        public void row(ReportRow row) throws IOException {
            if (row instanceof FlagRow flag) {
                write(values(flag));
            }
        }

        @Override
        public void close(ReportTotals totals) throws IOException {
            close(() -> totals);
        }

        @Override
        public void close(Supplier<ReportTotals> totals) throws IOException {
            csv.flush();
            text.flush();
        }

        private void write(List<String> values) throws IOException {
            try {
                csv.writeRecord(values);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        private List<String> values(FlagRow row) {
            Optional<truce.core.geo.Position> point = row.place().point();
            boolean counted = row.killed().known();
            return List.of(
                    safe(row.id()),
                    safe(row.incident()),
                    row.flag().determination().name(),
                    row.flag().facts().code(),
                    row.flag().norm().code(),
                    Cells.joined(Cells.reasons(row)),
                    row.flag().severity().name(),
                    safe(row.clause().agreement()),
                    safe(row.clause().clause()),
                    row.clause().kind().code(),
                    safe(Cells.joined(row.flag().rules())),
                    cells.start(row),
                    cells.end(row),
                    row.isDuty() ? "" : safe(row.place().label()),
                    point.map(position -> Cells.number(position.latitude())).orElse(""),
                    point.map(position -> Cells.number(position.longitude())).orElse(""),
                    Cells.number(row.place().radiusKm()),
                    safe(row.clause().zone().orElse("")),
                    Cells.number(row.insideFraction()),
                    safe(Cells.actor(row.who())),
                    row.who().basis(),
                    safe(Cells.joined(Cells.affected(row.who()))),
                    Cells.joined(Cells.acts(row)),
                    safe(Cells.weapon(row.weapon())),
                    counted ? Integer.toString(row.killed().low()) : "",
                    counted ? Integer.toString(row.killed().best()) : "",
                    counted ? Integer.toString(row.killed().high()) : "",
                    safe(Cells.joined(Cells.sources(row))),
                    Integer.toString(row.origins()),
                    safe(Cells.joined(Cells.sourceEventIds(row))),
                    safe(Cells.joined(row.origin())),
                    HANDLING,
                    safe(Cells.joined(Cells.setAside(row))),
                    safe(row.instalment()));
        }
    }

    /** One line of text that no spreadsheet takes for a formula. */
    static String safe(String text) {
        String line = Plain.line(text);
        if (line.isEmpty()) {
            return line;
        }
        boolean formula = "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20".indexOf(line.charAt(0)) >= 0;
        return formula ? "'" + line : line;
    }
}
