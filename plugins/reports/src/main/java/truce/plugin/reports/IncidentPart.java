package truce.plugin.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import truce.core.action.Action;
import truce.core.action.PlaceRole;
import truce.core.geo.PlaceUnknown;
import truce.core.incident.Event;
import truce.core.report.EventRow;
import truce.core.report.FlagRow;
import truce.core.report.IncidentRow;
import truce.core.report.ReportHead;
import truce.core.report.ShownPlace;
import truce.core.report.Wording;
import truce.core.report.Words;

/** The incidents, one by one, with components, effects and what each was held against; a line each where they are many. */
final class IncidentPart {

    /** Up to so many flagged incidents each is told in full. */
    static final int TOLD_IN_FULL = 200;

    private final Page page;
    private final Wording wording;
    private final Words words;
    private final ReportHead head;
    private final boolean inFull;
    private Page.@Nullable Rows lines;
    private long number;

    IncidentPart(ReportHead head, Page page, Wording wording) {
        this.head = head;
        this.page = page;
        this.wording = wording;
        this.words = wording.words();
        inFull = head.totals().headline().flagged() <= TOLD_IN_FULL;
    }

    void begin() throws IOException {
        page.section(3, "Incidents");
        page.paragraph("Times are those of " + wording.times().zoneName()
                + ". Names in \"who\" stand as the sources spell them." + many());
    }

    private String many() {
        return inFull
                ? ""
                : " These are more than " + TOLD_IN_FULL
                        + " incidents, one line each: truce explain FLAG tells one in full, and the formats"
                        + " json, jsonl, csv and geojson hold them all.";
    }

    void tell(IncidentRow row) throws IOException {
        if (row.flags().isEmpty()) {
            return;
        }
        number++;
        if (inFull) {
            full(row);
        } else {
            line(row);
        }
    }

    void end() throws IOException {
        if (number == 0) {
            page.paragraph(head.sawActions() ? "No incident is flagged." : "No act was read.");
        }
    }

    private void full(IncidentRow row) throws IOException {
        page.heading(
                "Incident " + Wording.number(number) + ": "
                        + wording.when(row.incident().when()) + ", "
                        + row.events().get(0).place().label(),
                row.incident().id());
        page.field(
                0, "stands at", words.of(row.standing()) + "; gravity (computed scale): " + words.of(row.severity()));
        if (!row.side().isEmpty()) {
            page.field(0, "side", row.side());
        }
        page.field(0, "killed", wording.killed(row.incident().killed()));
        char letter = 'a';
        for (EventRow event : row.events()) {
            event(
                    row.events().size() > 1 ? letter + ") " : "",
                    event,
                    row.events().size() > 1);
            letter++;
        }
        for (Action effect : row.incident().effects()) {
            page.field(0, "effect", effect(effect) + " (" + effect.origin() + "); told with it, not counted");
        }
    }

    private void event(String letter, EventRow row, boolean isOneOfMany) throws IOException {
        Event event = row.event();
        page.field(0, letter + "act", act(event));
        if (isOneOfMany) {
            page.field(1, "when", wording.when(event.when()));
        }
        page.field(1, "where", wording.place(row.place()) + origin(event));
        page.field(1, "who", wording.participants(event.participants()));
        page.field(1, "evidence", wording.evidence(event.evidence()));
        page.field(
                1,
                event.actions().size() == 1 ? "row" : "rows",
                event.actions().stream()
                        .map(action -> action.origin() + " (" + action.id() + ")")
                        .collect(Collectors.joining(", ")));
        if (!event.conflicts().isEmpty()) {
            page.field(1, "sources differ", String.join("; ", event.conflicts()));
        }
        if (!event.exceptionClaims().isEmpty()) {
            page.field(
                    1,
                    "exception",
                    event.exceptionClaims().stream().map(wording::claim).collect(Collectors.joining("; ")));
        }
        for (FlagRow flag : row.flags()) {
            flag(flag);
        }
    }

    private String act(Event event) {
        String acts = wording.acts(event.acts().stream().sorted().toList());
        String weapon = wording.weapon(event.weapon());
        return (acts.isEmpty() ? "act not told" : acts)
                + (weapon.isEmpty() ? "" : ", " + weapon)
                + (event.aggregated() ? " (a row that sums up several events)" : "");
    }

    private String origin(Event event) {
        boolean shown = event.places().impact() instanceof PlaceUnknown
                || event.places().at(PlaceRole.ORIGIN) instanceof PlaceUnknown;
        return shown
                ? ""
                : "; from " + wording.place(ShownPlace.of(event.places().origin()));
    }

    private void flag(FlagRow row) throws IOException {
        page.field(1, "flag", row.id() + ": " + wording.flag(row));
        page.field(2, "answer", wording.determination(row));
        page.field(
                2,
                "facts and text",
                "verification status: " + words.of(row.flag().facts()) + "; "
                        + words.of(row.flag().norm()));
        Optional<String> grade = row.clause().localGrade(row.flag().severity());
        if (grade.isPresent()) {
            page.field(
                    2,
                    "local scale",
                    words.of("severity.local", grade.get(), row.clause().agreement()));
        }
        page.field(2, row.who().dutyHolder() ? "whose duty" : "attributed to", wording.attribution(row.who()));
        if (row.placeInZone().isPresent()) {
            page.field(2, "zone", wording.zone(row));
        }
        List<String> further = wording.furtherReasons(row);
        if (!further.isEmpty()) {
            page.field(2, "also", String.join("; ", further));
        }
        if (row.weakest().isPresent() && !wording.settle(row.weakest().get()).isEmpty()) {
            page.field(2, "would settle it", wording.settle(row.weakest().get()));
        }
        if (!row.unsure().isEmpty()) {
            page.field(2, "unsure coding", String.join("; ", row.unsure()));
        }
        page.field(2, "rule", String.join(", ", row.flag().rules()));
        for (String aside : Cells.setAside(row)) {
            page.field(2, "set aside by the dossier", aside);
        }
    }

    private String effect(Action action) {
        String label = action.labels().type();
        String acts = wording.acts(action.acts().stream().sorted().toList());
        return label.isBlank() ? acts.isEmpty() ? action.id() : acts : label;
    }

    /** The flag for which the incident stands where it stands. */
    private static String strongest(IncidentRow row) {
        return row.flags().stream()
                .min(Comparator.comparing((FlagRow flag) -> flag.clause().isGuarantorDuty())
                        .thenComparing(flag -> flag.flag().determination()))
                .map(flag -> flag.flag().isSetAside() ? flag.id() + " (set aside)" : flag.id())
                .orElse("");
    }

    private void line(IncidentRow row) throws IOException {
        if (lines == null) {
            lines = page.rows(List.of(
                    Column.text("when", 17),
                    Column.text("where", 16),
                    Column.text("act", 13),
                    Column.text("side", 16),
                    Column.text("stands at", 13),
                    Column.text("strongest flag", 14)));
        }
        EventRow first = row.events().get(0);
        List<String> cells = new ArrayList<>(List.of(
                wording.when(row.incident().when()),
                first.place().label(),
                act(first.event()),
                row.side(),
                words.of(row.standing()),
                strongest(row)));
        lines.row(cells);
    }
}
