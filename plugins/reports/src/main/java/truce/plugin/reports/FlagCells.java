package truce.plugin.reports;

import static truce.plugin.reports.CsvReportWriter.safe;

import java.util.List;
import java.util.Optional;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.Harm;
import truce.core.geo.Position;
import truce.core.match.Reason;
import truce.core.report.FlagRow;
import truce.core.report.PartyName;
import truce.core.report.ShownPlace;
import truce.core.report.Who;
import truce.core.run.Waiver;

/** The cells of a flag in a table, in the order of {@link CsvReportWriter#COLUMNS}. */
final class FlagCells {

    private final Cells cells;

    FlagCells(Cells cells) {
        this.cells = cells;
    }

    List<String> of(FlagRow row) {
        ShownPlace place = row.place();
        Optional<Position> point = place.point();
        Who who = row.who();
        Harm killed = row.killed();
        boolean counted = killed.known();
        return List.of(
                safe(row.id()),
                safe(row.incident()),
                row.flag().determination().name(),
                row.flag().facts().code(),
                row.flag().norm().code(),
                Cells.joined(row.flag().reasons(), Reason::code),
                row.flag().severity().name(),
                safe(row.clause().agreement()),
                safe(row.clause().clause()),
                row.clause().kind().code(),
                safe(Cells.joined(row.flag().rules(), rule -> rule)),
                cells.start(row),
                cells.end(row),
                row.isDuty() ? "" : safe(place.label()),
                point.isEmpty() ? "" : Cells.number(point.get().latitude()),
                point.isEmpty() ? "" : Cells.number(point.get().longitude()),
                Cells.number(place.radiusKm()),
                safe(row.clause().zone().orElse("")),
                Cells.number(row.insideFraction()),
                safe(Cells.actor(who)),
                who.basis(),
                who.isUndirected() ? "" : safe(Cells.joined(who.others(), PartyName::id)),
                Cells.joined(row.acts(), ActionType::code),
                safe(Cells.weapon(row.weapon())),
                counted ? Integer.toString(killed.low()) : "",
                counted ? Integer.toString(killed.best()) : "",
                counted ? Integer.toString(killed.high()) : "",
                safe(Cells.joined(Cells.sources(row), source -> source)),
                Integer.toString(row.origins()),
                safe(Cells.joined(row.actions(), Action::id)),
                safe(Cells.joined(row.origin(), Object::toString)),
                CsvReportWriter.HANDLING,
                safe(Cells.joined(row.flag().waivers(), Waiver::sentence)),
                safe(row.instalment()));
    }
}
