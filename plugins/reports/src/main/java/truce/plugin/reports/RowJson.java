package truce.plugin.reports;

import java.util.List;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.Participants;
import truce.core.evidence.Evidence;
import truce.core.fault.Fault;
import truce.core.incident.Event;
import truce.core.report.ClaimRow;
import truce.core.report.EventRow;
import truce.core.report.FlagRow;
import truce.core.report.IncidentRow;
import truce.core.report.PatternRow;
import truce.core.report.RefusedRow;
import truce.core.report.Times;
import truce.core.report.Wording;
import truce.core.run.Pattern;
import truce.core.time.When;

/** Incidents, patterns, claims and refused rows as JSON. */
final class RowJson {

    private final Json json;
    private final FlagJson flags;
    private final Times times;
    private final Wording wording;

    RowJson(Json json, FlagJson flags, Wording wording) {
        this.json = json;
        this.flags = flags;
        this.wording = wording;
        times = wording.times();
    }

    void incident(IncidentRow row) {
        json.object(() -> {
            json.text("incident", row.incident().id());
            json.text("standing", row.standing().code());
            json.textOrNull("side", row.side());
            json.text("severity", row.severity().name());
            when(row.incident().when());
            flags.killed(row.incident().killed());
            json.list("events", row.events(), this::event);
            json.list(
                    "effects",
                    row.incident().effects(),
                    effect -> json.object(() -> {
                        json.text("action", effect.id());
                        json.text("origin", effect.origin().toString());
                        json.texts("action_type", codes(effect.acts()));
                        json.text("label", effect.labels().type());
                    }));
            json.texts("flags", row.flags().stream().map(FlagRow::id).toList());
        });
    }

    private void event(EventRow row) {
        Event event = row.event();
        Evidence evidence = event.evidence();
        json.object(() -> {
            json.text("event", event.id());
            json.texts("action_type", codes(event.acts()));
            when(event.when());
            flags.place(row.place());
            json.object("participants", () -> participants(event.participants()));
            json.textOrNull("weapon", Cells.weapon(event.weapon()));
            flags.killed(event.killed());
            json.text("evidence", evidence.level().code());
            json.list("sources", evidence.sources(), flags::source);
            json.number("origins", evidence.origins());
            json.texts("disputed_by", evidence.disputedBy());
            json.list("exception_claims", FlagJson.sorted(event.exceptionClaims()), flags::claim);
            json.truth("aggregated", event.aggregated());
            json.texts("conflicts", event.conflicts());
            json.list("actions", event.actions(), flags::fact);
            json.texts("flags", row.flags().stream().map(FlagRow::id).toList());
        });
    }

    void pattern(PatternRow row) {
        Pattern pattern = row.pattern();
        json.object(() -> {
            json.text("rule", pattern.rule());
            json.text("norm", pattern.norm());
            json.text("title", pattern.title());
            json.texts("incidents", pattern.incidents());
            json.texts("notes", pattern.notes());
            if (!pattern.values().isEmpty()) {
                json.object("values", () -> pattern.values().forEach(json::text));
            }
        });
    }

    void claim(ClaimRow row) {
        Action action = row.action();
        json.object(() -> {
            json.text("action", action.id());
            json.text("origin", action.origin().toString());
            json.text("dataset", action.dataset());
            json.text("statement", action.statement().code());
            json.text("disposition", row.told().disposition().code());
            json.text("words", wording.disposition(row.told().disposition()));
            json.texts("action_type", codes(action.acts()));
            json.text("label", action.labels().type());
            when(action.when());
            flags.place(row.place());
            json.object("participants", () -> participants(action.participants()));
            flags.killed(action.killed());
            json.texts("sources", action.vouching().sources());
            flags.version(action);
        });
    }

    void refused(RefusedRow row) {
        Fault fault = row.fault();
        json.object(() -> {
            json.text("file", fault.file());
            json.number("row", fault.row());
            json.text("column", fault.column());
            json.text("value", fault.value());
            json.text("problem", fault.problem());
            json.text("help", fault.help());
        });
    }

    private void when(When when) {
        json.textOrNull("start", times.iso(when.from()).orElse(""));
        json.textOrNull("end", times.iso(when.to()).orElse(""));
        json.text("precision", when.precision().name().toLowerCase(java.util.Locale.ROOT));
    }

    private void participants(Participants participants) {
        json.truth("directed", participants instanceof Participants.Directed);
        side("first", participants.first());
        side("second", participants.second());
    }

    private void side(String name, Participants.Side side) {
        json.object(name, () -> {
            json.texts("names", side.names());
            json.truth("one_of", side.oneOf());
        });
    }

    private static List<String> codes(java.util.Set<ActionType> acts) {
        return acts.stream().sorted().map(ActionType::code).toList();
    }
}
