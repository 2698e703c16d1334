package truce.plugin.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.Labels;
import truce.core.action.Links;
import truce.core.action.Statement;
import truce.core.fault.NearestName;
import truce.core.origin.Origin;
import truce.core.spi.FactSink;
import truce.plugin.events.table.Row;
import truce.plugin.events.table.SeenIds;

/** Makes actions of the rows of a plain table. */
final class CsvActions implements Consumer<Row> {

    private final String file;
    private final String dataset;
    private final FactSink sink;
    private final Cells cells;
    private final CsvTimes times;
    private final CsvPlaces places;
    private final CsvActs acts;
    private final Tally tally;
    private final int placeSlot = PlaceCells.plain().slot(PlaceField.PLACE);
    private final SeenIds seen = new SeenIds();

    CsvActions(String file, String dataset, FactSink sink, Cells cells, CsvTimes times, CsvPlaces places, Tally tally) {
        this.file = file;
        this.dataset = dataset;
        this.sink = sink;
        this.cells = cells;
        this.times = times;
        this.places = places;
        this.tally = tally;
        acts = new CsvActs(cells.row().name(CsvField.ACT.slot()));
    }

    @Override
    public void accept(Row row) {
        boolean named = !cells.isBlank(CsvField.ID);
        String id = dataset + ":" + (named ? cells.text(CsvField.ID) : cells.fingerprint());
        Action action = action(id, row.number());
        if (seen.add(id)) {
            sink.action(action);
            return;
        }
        if (!named) {
            tally.count("repeats an earlier one cell by cell and counts once; give ids if these are separate events.");
        }
        sink.repeated(action.origin(), id);
    }

    private Action action(String id, long row) {
        Statement statement = statement();
        Set<ActionType> candidates = acts.of(cells.text(CsvField.ACT));
        return new Action(
                id,
                new Origin(file, row),
                dataset,
                statement,
                candidates,
                CsvActors.of(cells),
                places.of(cells, candidates),
                times.of(cells, statement),
                CsvFigures.killed(cells),
                CsvFigures.weapon(cells),
                CsvVouching.of(cells),
                cells.isYes(CsvField.AGGREGATED),
                times.knownAt(cells),
                links(),
                labels(),
                cells.attributes());
    }

    private Statement statement() {
        String code = cells.text(CsvField.STATEMENT).toLowerCase(Locale.ROOT);
        List<Statement> statements = Arrays.asList(Statement.values());
        return code.isEmpty()
                ? Statement.ACT
                : statements.stream()
                        .filter(kind -> kind.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> cells.unreadable(
                                CsvField.STATEMENT,
                                "'" + code + "' is no kind of statement",
                                NearestName.hint(
                                        code,
                                        statements.stream().map(Statement::code).toList())));
    }

    private Links links() {
        return new Links(
                cells.text(CsvField.OPERATION),
                whole(cells.text(CsvField.EFFECT_OF)),
                whole(cells.text(CsvField.SUPERSEDES)));
    }

    /** The id of an action: that of a row of this file, or one with its dataset before a colon. */
    private String whole(String id) {
        return id.isEmpty() || id.indexOf(':') >= 0 ? id : dataset + ":" + id;
    }

    private Labels labels() {
        String type = cells.text(CsvField.TYPE);
        return new Labels(
                cells.text(CsvField.COUNTRY),
                cells.text(CsvField.ADMIN1),
                cells.text(CsvField.ADMIN2),
                cells.text(placeSlot),
                type.isEmpty() ? cells.text(CsvField.ACT) : type);
    }
}
