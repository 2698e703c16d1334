package truce.plugin.events;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import truce.core.action.Action;
import truce.core.action.Harm;
import truce.core.action.Links;
import truce.core.action.Places;
import truce.core.action.Statement;
import truce.core.action.Vouching;
import truce.core.action.Weapon;
import truce.core.origin.Origin;
import truce.core.spi.FactSink;
import truce.plugin.events.table.Decimal;
import truce.plugin.events.table.RepeatedCells;
import truce.plugin.events.table.Row;

/** Makes actions of the rows of ACLED. */
final class AcledActions implements Consumer<Row> {

    static final String DATASET = "acled";

    private static final int MOST_KILLED = 10_000_000;

    private final String file;
    private final FirstOfEachId sink;
    private final AcledTimes times;
    private final AcledPlaces places;
    private final AcledActors actors;
    private final Tally tally;
    private final Remembered<Optional<AcledType>> types = new Remembered<>(AcledType::find);
    private final RepeatedCells<Vouching> vouching;
    private final RepeatedCells<AcledSite> sites = AcledSite.of();

    AcledActions(String file, FactSink sink, AcledTimes times, AcledPlaces places, AcledActors actors, Tally tally) {
        this.file = file;
        this.sink = new FirstOfEachId(sink);
        this.times = times;
        this.places = places;
        this.actors = actors;
        this.tally = tally;
        int source = AcledColumn.SOURCE.slot();
        vouching = new RepeatedCells<>(row -> Vouching.by(Lists.names(row.text(source), ";")), source);
    }

    @Override
    public void accept(Row row) {
        String id = FirstOfEachId.id(row, AcledColumn.EVENT_ID_CNTY.slot());
        sink.take(id, action(row, id));
    }

    private Action action(Row row, String id) {
        String typeName = row.text(AcledColumn.SUB_EVENT_TYPE.slot());
        AcledType type = types.of(typeName).orElseGet(() -> unknown(typeName));
        AcledSite site = sites.of(row);
        Places where = site.places(row, type.struck(), places);
        return new Action(
                DATASET + ":" + id,
                new Origin(file, row.number()),
                DATASET,
                Statement.ACT,
                type.acts(),
                actors.of(row, id, type.direction()),
                where,
                times.of(row, site),
                killed(row),
                Weapon.UNKNOWN,
                vouching.of(row),
                false,
                times.knownAt(row),
                Links.NONE,
                site.labels(row, typeName),
                Map.of());
    }

    private AcledType unknown(String name) {
        tally.count("of sub-event type '" + name + "', which Truce does not know: no act coded.");
        return AcledType.UNKNOWN;
    }

    /** The coded number; where the notes say that it stands for an unknown one, it is best and not known. */
    private static Harm killed(Row row) {
        int slot = AcledColumn.FATALITIES.slot();
        if (row.isBlank(slot)) {
            return Harm.UNKNOWN;
        }
        double number = Decimal.of(row.characters(), row.from(slot), row.to(slot));
        if (!(number >= 0 && number <= MOST_KILLED && number == Math.rint(number))) {
            throw row.unreadable(
                    slot, "fatalities '" + row.uniqueText(slot) + "' is not a count of people", "Write 0, 1, 2, ...");
        }
        boolean placeholder = number > 0 && isPlaceholder(row);
        return placeholder ? new Harm(0, (int) number, (int) number, false) : Harm.of((int) number);
    }

    /** "Unknown reported fatalities coded as 10", "fatalities unknown, coded as 3". */
    private static boolean isPlaceholder(Row row) {
        int notes = AcledColumn.NOTES.slot();
        return row.mentions(notes, "coded as") && row.mentions(notes, "unknown");
    }
}
