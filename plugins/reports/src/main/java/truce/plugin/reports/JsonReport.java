package truce.plugin.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import truce.core.report.ClaimRow;
import truce.core.report.FlagRow;
import truce.core.report.IncidentRow;
import truce.core.report.PatternRow;
import truce.core.report.RefusedRow;
import truce.core.report.ReportHead;
import truce.core.report.ReportRow;
import truce.core.report.ReportTotals;
import truce.core.report.Wording;
import truce.core.report.Words;
import truce.core.spi.OpenReport;

/** A JSON report being written: run, actions, incidents, flags, patterns, claims, refused, summary. */
final class JsonReport implements OpenReport {

    private final Json json;
    private final FlagJson flags;
    private final RowJson rows;
    private Part open = Part.BEFORE;

    /** The lists of rows, in order. */
    private enum Part {
        BEFORE(""),
        INCIDENTS("incidents"),
        FLAGS("flags"),
        PATTERNS("patterns"),
        CLAIMS("claims"),
        REFUSED("refused"),
        AFTER("");

        private final String list;

        Part(String list) {
            this.list = list;
        }

        Part next() {
            List<Part> order = List.of(values());
            return order.get(order.indexOf(this) + 1);
        }
    }

    JsonReport(ReportHead head, OutputStream out) throws IOException {
        Wording wording = new Wording(Words.english(), head.setting().period().zone());
        json = new Json(out);
        flags = new FlagJson(json, wording, head.setting().parameters());
        rows = new RowJson(json, flags, wording);
        json.write(() -> {
            json.begin();
            json.text("schema", JsonReportWriter.SCHEMA);
            json.newLine();
            new HeadJson(json, wording).head(head);
        });
    }

    @Override
    public void row(ReportRow row) throws IOException {
        json.write(() -> {
            reach(partOf(row));
            json.newLine();
            if (row instanceof IncidentRow incident) {
                rows.incident(incident);
            } else if (row instanceof FlagRow flag) {
                flags.flag(flag);
            } else if (row instanceof PatternRow pattern) {
                rows.pattern(pattern);
            } else if (row instanceof ClaimRow claim) {
                rows.claim(claim);
            } else if (row instanceof RefusedRow refused) {
                rows.refused(refused);
            }
        });
    }

    @Override
    public void close(ReportTotals totals) throws IOException {
        json.write(() -> {
            reach(Part.AFTER);
            json.newLine();
            new SummaryJson(json).summary(totals);
            json.end();
            json.newLine();
            json.flush();
        });
    }

    /** Ends the open list and begins those up to the wanted one: an empty list is written, not left out. */
    private void reach(Part wanted) {
        if (wanted.compareTo(open) < 0) {
            throw new IllegalStateException("rows of a report come in order: " + wanted + " after " + open);
        }
        while (open != wanted) {
            if (!open.list.isEmpty()) {
                json.endList();
            }
            open = open.next();
            if (!open.list.isEmpty()) {
                json.newLine();
                json.beginList(open.list);
            }
        }
    }

    private static Part partOf(ReportRow row) {
        if (row instanceof IncidentRow) {
            return Part.INCIDENTS;
        } else if (row instanceof FlagRow) {
            return Part.FLAGS;
        } else if (row instanceof PatternRow) {
            return Part.PATTERNS;
        }
        return row instanceof ClaimRow ? Part.CLAIMS : Part.REFUSED;
    }
}
