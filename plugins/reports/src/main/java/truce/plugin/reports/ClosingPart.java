package truce.plugin.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import truce.core.action.Action;
import truce.core.action.Harm;
import truce.core.match.Degree;
import truce.core.match.Element;
import truce.core.match.Gate;
import truce.core.match.Reason;
import truce.core.report.BlindSpot;
import truce.core.report.ClaimRow;
import truce.core.report.FlagRow;
import truce.core.report.NotFlagged;
import truce.core.report.OriginCount;
import truce.core.report.PatternRow;
import truce.core.report.RefusedRow;
import truce.core.report.ReportHead;
import truce.core.report.ReportTotals;
import truce.core.report.RuleCount;
import truce.core.report.Standing;
import truce.core.report.Wording;
import truce.core.report.Words;
import truce.core.run.NormFunnel;
import truce.core.run.Setting;

/** What follows the incidents: weapons, duties, coverage, harm, patterns, what was not flagged and why, the method. */
final class ClosingPart {

    private static final int MOST_ORIGINS = 12;

    private final ReportHead head;
    private final ReportTotals totals;
    private final Page page;
    private final Wording wording;
    private final Words words;

    ClosingPart(ReportHead head, Page page, Wording wording) {
        this.head = head;
        this.totals = head.totals();
        this.page = page;
        this.wording = wording;
        this.words = wording.words();
    }

    Page.Rows weapons() throws IOException {
        return page.rows(List.of(
                Column.text("weapon", 18),
                Column.text("when", 12),
                Column.text("where", 18),
                Column.text("who", 12),
                Column.text("clause and distance", 18),
                Column.text("answer", 12)));
    }

    List<String> weapon(FlagRow row) {
        String weapon = wording.weapon(row.weapon());
        String distance = row.flag()
                .subject()
                .element(Gate.DISTANCE)
                .map(element -> element.detail())
                .orElse("");
        return List.of(
                weapon.isEmpty() ? words.of("weapon.unknown") : weapon,
                wording.when(row.when()),
                wording.place(row.place()),
                wording.who(row.who()),
                row.clause().agreement() + " " + row.clause().clause() + (distance.isEmpty() ? "" : "; " + distance),
                wording.determination(row));
    }

    void duties(List<FlagRow> duties) throws IOException {
        page.section(5, "Deadlines and deliverables");
        if (duties.isEmpty()) {
            page.paragraph("No duty that fell due is flagged.");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (FlagRow row : duties) {
            rows.add(List.of(
                    wording.cite(row.clause()),
                    row.who().isUnknown() ? words.of("who.duty-nobody") : wording.who(row.who()),
                    wording.when(row.when()) + (row.instalment().isEmpty() ? "" : "; " + row.instalment()),
                    wording.determination(row),
                    known(row),
                    row.id()));
        }
        page.table(
                List.of(
                        Column.text("clause", 24),
                        Column.text("whose duty", 16),
                        Column.text("due", 20),
                        Column.text("answer", 24),
                        Column.text("what is known, and would settle it", 24),
                        Column.text("flag", 12)),
                rows);
        for (FlagRow row : duties) {
            for (String aside : Cells.setAside(row)) {
                page.item(0, row.id() + " is set aside by the dossier: " + aside);
            }
        }
    }

    /** What is known of whether it was done, and what would settle it: silence first, for it leaves all else open. */
    private String known(FlagRow row) {
        List<String> details = Stream.of(Gate.AMOUNT, Gate.CONDITION, Gate.DEADLINE)
                .flatMap(gate -> row.flag().subject().element(gate).stream())
                .map(Element::detail)
                .filter(detail -> !detail.isBlank())
                .toList();
        boolean silent = row.flag().reasons().contains(Reason.COVERAGE_GAP);
        String settle = silent
                ? words.settle(Reason.COVERAGE_GAP)
                : row.weakest().map(wording::settle).orElse("");
        return String.join("; ", details) + (settle.isEmpty() ? "" : ". Would settle it: " + settle);
    }

    void coverage() throws IOException {
        page.section(6, "Coverage: what the sources cannot see");
        page.paragraph("Zero means: none reported in these sources. It never means that nothing happened.");
        for (BlindSpot spot : totals.blindSpots()) {
            page.item(
                    0,
                    spot.title() + ": " + (spot.sentence().isBlank() ? words.of("blind.unstated") : spot.sentence()));
        }
        List<RuleCount> idle =
                totals.rules().stream().filter(rule -> rule.cases() == 0).toList();
        if (!idle.isEmpty()) {
            page.item(
                    0,
                    "Rules that " + words.of("rule.no-case") + ", which is not the same as finding nothing: "
                            + idle.stream()
                                    .map(rule -> rule.rule() + " (" + rule.title() + ")")
                                    .collect(Collectors.joining("; ")));
        }
        origins();
    }

    /** Who tells the flagged incidents: many names of one family are one voice. */
    private void origins() throws IOException {
        if (totals.origins().isEmpty()) {
            return;
        }
        page.heading("Who tells the flagged acts, by family of origin. A name that sources.csv does not describe is"
                + " a family of its own; rows must not be added.");
        List<List<String>> rows = new ArrayList<>();
        for (OriginCount origin : totals.origins()
                .subList(0, Math.min(MOST_ORIGINS, totals.origins().size()))) {
            rows.add(List.of(family(origin), Wording.number(origin.acts()), Wording.number(origin.alone())));
        }
        page.table(
                List.of(
                        Column.text("family of origin", 50),
                        Column.number("acts", 9),
                        Column.number("by it alone", 11)),
                rows);
        if (totals.origins().size() > MOST_ORIGINS) {
            page.paragraph("And " + Wording.number(totals.origins().size() - MOST_ORIGINS)
                    + " further families; the JSON report lists them.");
        }
    }

    private String family(OriginCount origin) {
        return origin.family().isEmpty() ? words.of("origins.unnamed") : origin.family();
    }

    void harm() throws IOException {
        page.section(7, "People killed");
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<Standing, Harm> entry : totals.headline().killed().entrySet()) {
            Harm harm = entry.getValue();
            rows.add(List.of(
                    words.of(entry.getKey()),
                    Wording.number(totals.headline().at(entry.getKey())),
                    harm.known() ? Wording.number(harm.low()) : words.of("harm.unknown"),
                    harm.known() ? Wording.number(harm.best()) : "",
                    harm.known() ? Wording.number(harm.high()) : ""));
        }
        if (rows.isEmpty()) {
            page.paragraph("No incident met a clause.");
            return;
        }
        page.paragraph("As the sources count them, in the incidents that met a clause, by where these stand. A range of"
                + " several sources on one event is never summed; rows must not be added to speak of one side.");
        page.table(
                List.of(
                        Column.text("incidents that stand at", 34),
                        Column.number("incidents", 9),
                        Column.number("low", 10),
                        Column.number("best", 10),
                        Column.number("high", 10)),
                rows);
    }

    /** What no rule tells: an analyst who looks for a pattern finds here how near it came. */
    void patternNotes(List<String> notes) throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        page.heading("Declared patterns that are not told, or leave something out");
        for (String note : notes) {
            page.item(0, note);
        }
    }

    void pattern(PatternRow row) throws IOException {
        String norm = row.pattern().norm().isEmpty() ? "" : row.pattern().norm() + ", ";
        page.item(
                0, row.pattern().title() + " (" + norm + "rule " + row.pattern().rule() + ")");
        if (!row.pattern().incidents().isEmpty()) {
            page.item(1, "incidents: " + String.join(", ", row.pattern().incidents()));
        }
        for (String note : row.pattern().notes()) {
            page.item(1, note);
        }
    }

    void notFlagged() throws IOException {
        page.section(9, "Not flagged, and why");
        if (!totals.notFlagged().isEmpty()) {
            page.heading("Cases that a rule could address, and that are no flags");
            List<List<String>> rows = new ArrayList<>();
            for (NotFlagged count : totals.notFlagged()) {
                rows.add(List.of(count.norm(), wording.notFlagged(count.code()), Wording.number(count.cases())));
            }
            page.table(List.of(Column.text("norm", 30), Column.text("why", 50), Column.number("cases", 8)), rows);
        }
        if (totals.funnels().isEmpty()) {
            page.paragraph("No norm was held against the acts.");
            return;
        }
        page.heading("Where each norm lost the acts it was held against, at the first gate that excluded them");
        List<List<String>> rows = new ArrayList<>();
        for (NormFunnel funnel : totals.funnels()) {
            rows.add(List.of(
                    funnel.norm(),
                    Wording.number(funnel.seen()),
                    lost(funnel),
                    Wording.number(funnel.noRule()),
                    Wording.number(funnel.cases())));
        }
        page.table(
                List.of(
                        Column.text("norm", 26),
                        Column.number("acts", 8),
                        Column.text("lost at", 40),
                        Column.number("no rule", 8),
                        Column.number("cases", 8)),
                rows);
    }

    private String lost(NormFunnel funnel) {
        String lost = funnel.lost().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> words.of("funnel." + entry.getKey().code()) + " " + Wording.number(entry.getValue()))
                .collect(Collectors.joining("; "));
        return lost.isEmpty() ? "at no gate" : lost;
    }

    void claim(ClaimRow row) throws IOException {
        Action action = row.action();
        String acts = wording.acts(action.acts().stream().sorted().toList());
        String what = action.labels().type().isBlank() ? acts : action.labels().type();
        page.item(
                0,
                words.of("statement." + action.statement().code()) + (what.isEmpty() ? "" : ": " + what) + "; "
                        + wording.when(action.when()) + "; " + wording.participants(action.participants()) + "; "
                        + action.origin() + " (" + action.id() + "): "
                        + wording.disposition(row.told().disposition()));
    }

    void refusedHeading() throws IOException {
        page.heading("Rows that were not understood");
    }

    void refused(RefusedRow row) throws IOException {
        page.item(0, row.fault().message());
    }

    void method() throws IOException {
        page.section(11, "Method");
        page.item(
                0, "Counting unit: the incident, at its strongest determination. Flags are never summed over clauses.");
        page.item(
                0,
                String.format(
                        Locale.ROOT,
                        "Grading: a share of at least %.2f of an uncertain set establishes, at least %.2f makes likely,"
                                + " at most %.2f is unlikely; only disjoint sets exclude. The weakest element decides.",
                        Degree.ESTABLISHED_FROM,
                        Degree.LIKELY_FROM,
                        Degree.UNLIKELY_TO));
        page.item(0, "Positions within an uncertain place count as equally likely: a convention, not knowledge.");
        page.item(
                0,
                "A name that nobody mapped stays open. An exception needs the same certainty to excuse as a flag to"
                        + " stand.");
        page.item(0, words.of("notice.map"));
        page.section(12, "To make this report again");
        Setting setting = head.setting();
        page.field(0, "program", setting.program());
        page.field(0, "time zones", "tzdata " + setting.tzdata());
        for (Setting.Pin pack : setting.packs()) {
            page.field(0, "rule pack", pack.id() + " " + pack.version() + ", sha256 " + pack.sha256());
        }
        for (Setting.Parameter parameter : setting.parameters()) {
            page.field(0, "parameter", parameter.name() + " = " + parameter.value() + " (" + parameter.from() + ")");
        }
        page.field(0, "lock", HeadJson.lock(head) + " (one hash over all that decides the result)");
        page.field(0, "grounds", "the formats json and jsonl hold every element, rule and row of every flag");
    }
}
