package truce.plugin.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import truce.core.action.Harm;
import truce.core.report.ActorCount;
import truce.core.report.ClauseCount;
import truce.core.report.ReportTotals;
import truce.core.report.SpanCount;
import truce.core.report.Standing;
import truce.core.report.Wording;
import truce.core.report.Words;
import truce.core.run.Determination;
import truce.core.run.ZoneCount;

/** The tables of counts: by clause and party, by zone, by day or week, by actor. */
final class CountsPart {

    private static final int MOST_SPANS = 45;
    private static final List<Determination> SHOWN = List.of(
            Determination.CONFIRMED,
            Determination.PROBABLE,
            Determination.POSSIBLE,
            Determination.INDETERMINATE,
            Determination.EXCEPTED);

    private final ReportTotals totals;
    private final Page page;
    private final Wording wording;
    private final Words words;

    CountsPart(ReportTotals totals, Page page, Wording wording) {
        this.totals = totals;
        this.page = page;
        this.wording = wording;
        this.words = wording.words();
    }

    void tell() throws IOException {
        page.section(2, "Counts of incidents");
        clauses(
                "By clause and party. One incident may stand in many rows: rows of different clauses must not be added.",
                totals.clauses());
        if (!totals.guarantorDuties().isEmpty()) {
            clauses(
                    "Duties of guarantors to ensure or prevent, by incidents that raise them. Never added to the above.",
                    totals.guarantorDuties());
        }
        zones();
        spans();
        actors();
    }

    private void clauses(String caption, List<ClauseCount> counts) throws IOException {
        page.heading(caption);
        if (counts.isEmpty()) {
            page.paragraph("No flag.");
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text("clause", 24), Column.text("party", 20)));
        addDeterminations(columns);
        List<List<String>> rows = new ArrayList<>();
        for (ClauseCount count : counts) {
            List<String> row = new ArrayList<>(List.of(
                    count.clause().agreement() + " " + count.clause().clause() + ", "
                            + wording.kind(count.clause().kind()),
                    count.party()));
            addNumbers(row, count.determinations());
            rows.add(row);
        }
        page.table(columns, rows);
    }

    private void zones() throws IOException {
        page.heading(
                "By zone. \"Surely\" and \"possibly inside\" must not be added; killed as low - best - high. Incidents"
                        + " stand at their strongest answer on any clause that holds in the zone, guarantors' duties left out.");
        if (totals.zones().isEmpty()) {
            page.paragraph("No loaded clause holds in a zone.");
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("zone", 16),
                Column.text("line", 14),
                Column.text("surely inside", 15),
                Column.text("possibly inside", 15),
                Column.text("may be anywhere", 13),
                Column.text("incidents flagged", 24)));
        List<List<String>> rows = new ArrayList<>();
        for (ZoneCount zone : totals.zones()) {
            rows.add(List.of(
                    zone.name().isBlank() || zone.name().equals(zone.zone())
                            ? zone.zone()
                            : zone.zone() + ", " + zone.name(),
                    line(zone),
                    acts(zone.surely(), zone.killedSurely()),
                    acts(zone.possibly(), zone.killedPossibly()) + byLine(zone),
                    acts(zone.unlocated()),
                    incidents(zone)));
        }
        page.table(columns, rows);
    }

    private String line(ZoneCount zone) {
        String status = words.find("zone." + zone.status()).orElse(zone.status());
        return zone.accuracyMetres() == 0
                ? status
                : words.of("zone.accuracy", status, Wording.kilometres(zone.accuracyMetres() / 1000));
    }

    private String byLine(ZoneCount zone) {
        return zone.byLine() == 0 ? "" : "; " + words.of("zone.by-line", Wording.number(zone.byLine()));
    }

    private String acts(long number) {
        return number == 0 ? words.of("none.reported") : Wording.counted(number, "act", "acts");
    }

    private String acts(long number, Harm harm) {
        return acts(number) + (number == 0 ? "" : ", killed " + killed(harm));
    }

    private String killed(Harm harm) {
        return harm.known()
                ? Wording.number(harm.low()) + " - " + Wording.number(harm.best()) + " - " + Wording.number(harm.high())
                : words.of("harm.unknown");
    }

    private String incidents(ZoneCount zone) {
        List<String> parts = new ArrayList<>();
        for (Determination determination : Determination.STRONGEST_FIRST) {
            long number = zone.incidents().getOrDefault(determination, 0L);
            if (number > 0) {
                parts.add(Wording.number(number) + " " + words.of(determination));
            }
        }
        return parts.isEmpty() ? words.of("zone.none-flagged") : String.join("; ", parts);
    }

    private void spans() throws IOException {
        boolean byDay = totals.days().size() <= MOST_SPANS;
        List<SpanCount> spans = byDay ? totals.days() : totals.weeks();
        if (spans.isEmpty()) {
            return;
        }
        page.heading((byDay ? "By day" : "By week") + " (" + wording.times().zoneName()
                + "). An incident counts at its earliest possible instant, whatever it was held against.");
        List<Column> columns =
                new ArrayList<>(List.of(Column.text(byDay ? "day" : "week", 24), Column.text("incidents", 13)));
        addDeterminations(columns);
        columns.add(Column.number("not flagged", 7));
        page.table(columns, spanRows(spans));
    }

    /** One row a span; spans in a row with nothing are told together. */
    private List<List<String>> spanRows(List<SpanCount> spans) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            SpanCount first = spans.get(i);
            SpanCount last = first;
            while (first.incidents() == 0
                    && i + 1 < spans.size()
                    && spans.get(i + 1).incidents() == 0) {
                last = spans.get(++i);
            }
            List<String> row = new ArrayList<>();
            row.add(first.equals(last) ? first.name() : first.name() + " to " + last.name());
            row.add(first.incidents() == 0 ? words.of("none.reported") : Wording.number(first.incidents()));
            long flagged = 0;
            for (Standing standing : Standing.values()) {
                if (standing.isFlagged()) {
                    row.add(first.incidents() == 0 ? "" : number(first.standings(), standing));
                    flagged += first.standings().getOrDefault(standing, 0L);
                }
            }
            row.add(first.incidents() == 0 ? "" : Wording.number(first.incidents() - flagged));
            rows.add(row);
        }
        return rows;
    }

    private void actors() throws IOException {
        if (totals.actors().isEmpty()) {
            return;
        }
        page.heading("By actor. An incident with several actors stands in several rows: rows must not be added.");
        List<Column> columns = new ArrayList<>(List.of(Column.text("actor", 36)));
        addDeterminations(columns);
        List<List<String>> rows = new ArrayList<>();
        for (ActorCount actor : totals.actors()) {
            List<String> row = new ArrayList<>(List.of(actor.actor()));
            addNumbers(row, actor.determinations());
            rows.add(row);
        }
        page.table(columns, rows);
    }

    private void addDeterminations(List<Column> columns) {
        SHOWN.forEach(determination -> columns.add(Column.number(words.of(determination), 9)));
    }

    private static void addNumbers(List<String> row, Map<Determination, Long> counts) {
        SHOWN.forEach(determination -> row.add(number(counts, determination)));
    }

    private static <K> String number(Map<K, Long> counts, K key) {
        return Wording.number(counts.getOrDefault(key, 0L));
    }
}
