package truce.plugin.reports;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import truce.core.report.FlagRow;
import truce.core.report.ReportHead;
import truce.core.report.ReportRow;
import truce.core.report.ReportTotals;
import truce.core.report.Times;
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

    /** Rows whose text is made at one go, by one thread. */
    private static final int PIECE = 120;

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
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        out.write(CsvLines.of(lines -> lines.accept(COLUMNS)));
        return new Open(new Wording(Words.english(), head.setting().period().zone()).times(), out);
    }

    private static final class Open implements OpenReport {

        private final Times times;
        private final InTurn text;
        private List<FlagRow> piece = new ArrayList<>(PIECE);

        Open(Times times, OutputStream out) {
            this.times = times;
            text = new InTurn(out);
        }

        @Override
        public boolean tells(Class<? extends ReportRow> kind) {
            return kind == FlagRow.class;
        }

        @Override
        public void row(ReportRow row) throws IOException {
            if (row instanceof FlagRow flag) {
                piece.add(flag);
            }
            if (piece.size() == PIECE) {
                handOn();
            }
        }

        private void handOn() throws IOException {
            List<FlagRow> rows = piece;
            piece = new ArrayList<>(PIECE);
            text.add(() -> {
                FlagCells cells = new FlagCells(new Cells(times));
                return CsvLines.of(lines -> rows.forEach(row -> lines.accept(cells.of(row))));
            });
        }

        @Override
        public void close(ReportTotals totals) throws IOException {
            close(() -> totals);
        }

        @Override
        public void close(Supplier<ReportTotals> totals) throws IOException {
            handOn();
            text.finish();
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
