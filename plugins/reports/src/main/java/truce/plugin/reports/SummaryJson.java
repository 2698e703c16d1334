package truce.plugin.reports;

import java.util.List;
import java.util.Map;
import truce.core.action.Harm;
import truce.core.report.ClauseCount;
import truce.core.report.Headline;
import truce.core.report.ReportTotals;
import truce.core.report.SpanCount;
import truce.core.report.Standing;
import truce.core.run.Determination;
import truce.core.run.NormFunnel;
import truce.core.run.ZoneCount;

/** The totals of a report as JSON. */
final class SummaryJson {

    private final Json json;

    SummaryJson(Json json) {
        this.json = json;
    }

    void summary(ReportTotals totals) {
        json.object("summary", () -> {
            incidents(totals.headline());
            json.number("flags", totals.flags());
            clauses("by_clause_and_party", "incidents", totals.clauses());
            clauses("guarantor_duties", "incidents", totals.guarantorDuties());
            clauses("duties", "duties", totals.duties());
            json.list("by_zone", totals.zones(), this::zone);
            json.list("by_day", totals.days(), span -> span("day", span));
            json.list("by_week", totals.weeks(), span -> span("week", span));
            json.list(
                    "by_actor",
                    totals.actors(),
                    actor -> json.object(() -> {
                        json.text("actor", actor.actor());
                        determinations("incidents", actor.determinations());
                    }));
            json.list(
                    "by_origin_family",
                    totals.origins(),
                    origin -> json.object(() -> {
                        json.text("family", origin.family());
                        json.number("acts", origin.acts());
                        json.number("alone", origin.alone());
                    }));
            json.list("funnels", totals.funnels(), this::funnel);
            json.list(
                    "not_flagged",
                    totals.notFlagged(),
                    count -> json.object(() -> {
                        json.text("norm", count.norm());
                        json.text("code", count.code());
                        json.number("cases", count.cases());
                    }));
            json.list(
                    "rules",
                    totals.rules(),
                    rule -> json.object(() -> {
                        json.text("rule", rule.rule());
                        json.text("title", rule.title());
                        json.number("flags", rule.flags());
                        json.number("cases", rule.cases());
                    }));
            json.list(
                    "questions",
                    totals.questions(),
                    question -> json.object(() -> {
                        json.text("question", question.text());
                        json.number("cases", question.cases());
                        json.text("command", question.command());
                    }));
            json.list(
                    "blind_spots",
                    totals.blindSpots(),
                    spot -> json.object(() -> {
                        json.text("dataset", spot.dataset());
                        json.text("title", spot.title());
                        json.text("cannot_see", spot.sentence());
                    }));
        });
    }

    private void incidents(Headline headline) {
        json.object("incidents", () -> {
            json.number("total", headline.incidents());
            json.number("flagged", headline.flagged());
            standings("by_determination", headline.standings());
            json.list(
                    "by_side",
                    headline.sides(),
                    side -> json.object(() -> {
                        json.text("side", side.side());
                        json.number("total", side.incidents());
                        standings("by_determination", side.standings());
                    }));
            json.object(
                    "killed",
                    () -> headline.killed()
                            .forEach((standing, harm) -> json.object(standing.code(), () -> killed(harm))));
        });
        json.number("duties_due", headline.duties());
    }

    private void clauses(String name, String unit, List<ClauseCount> counts) {
        json.list(
                name,
                counts,
                count -> json.object(() -> {
                    json.text("agreement", count.clause().agreement());
                    json.text("clause", count.clause().clause());
                    json.text("kind", count.clause().kind().code());
                    json.text("party", count.party());
                    determinations(unit, count.determinations());
                }));
    }

    private void zone(ZoneCount zone) {
        json.object(() -> {
            json.text("zone", zone.zone());
            json.text("name", zone.name());
            json.text("status", zone.status());
            json.number("accuracy_km", zone.accuracyMetres() / 1000);
            json.object("surely", () -> inside(zone.surely(), zone.killedSurely()));
            json.object("possibly", () -> inside(zone.possibly(), zone.killedPossibly()));
            json.number("by_line", zone.byLine());
            json.number("unlocated", zone.unlocated());
            determinations("incidents", zone.incidents());
        });
    }

    private void inside(long acts, Harm killed) {
        json.number("actions", acts);
        json.object("killed", () -> killed(killed));
    }

    private void killed(Harm harm) {
        json.truth("stated", harm.known());
        json.number("low", harm.low());
        json.number("best", harm.best());
        json.number("high", harm.high());
    }

    private void span(String unit, SpanCount span) {
        json.object(() -> {
            json.text(unit, span.name());
            json.text("first", span.first().toString());
            json.text("last", span.last().toString());
            standings("incidents", span.standings());
        });
    }

    private void funnel(NormFunnel funnel) {
        json.object(() -> {
            json.text("norm", funnel.norm());
            json.number("seen", funnel.seen());
            json.object("lost", () -> funnel.lost().forEach((gate, count) -> json.number(gate.code(), count)));
            json.number("no_rule", funnel.noRule());
            json.number("cases", funnel.cases());
        });
    }

    private void standings(String name, Map<Standing, Long> counts) {
        json.object(name, () -> counts.forEach((standing, count) -> json.number(standing.code(), count)));
    }

    private void determinations(String name, Map<Determination, Long> counts) {
        json.object(
                name,
                () -> Determination.STRONGEST_FIRST.forEach(determination -> {
                    Long count = counts.get(determination);
                    if (count != null) {
                        json.number(determination.name(), count);
                    }
                }));
    }
}
