package truce.plugin.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.Harm;
import truce.core.action.Labels;
import truce.core.action.Links;
import truce.core.action.Participants;
import truce.core.action.Participants.Directed;
import truce.core.action.Participants.Side;
import truce.core.action.Participants.Undirected;
import truce.core.action.Places;
import truce.core.action.Statement;
import truce.core.action.Vouching;
import truce.core.action.Weapon;
import truce.core.origin.Origin;
import truce.core.spi.FactSink;
import truce.plugin.events.table.Decimal;
import truce.plugin.events.table.Row;

/** Makes actions of the rows of UCDP GED. */
final class UcdpActions implements Consumer<Row> {

    static final String DATASET = "ucdp-ged";

    private static final Set<ActionType> FORCE = Set.of(ActionType.USE_OF_FORCE_UNSPECIFIED);
    private static final Set<ActionType> ON_CIVILIANS = Set.of(ActionType.ATTACK_ON_CIVILIANS);
    private static final int MOST_KILLED = 10_000_000;

    private final String file;
    private final FirstOfEachId sink;
    private final UcdpTimes times;
    private final UcdpPlaces places;
    private final Tally tally;
    private final Remembered<Side> sides = new Remembered<>(name -> name.isEmpty() ? Side.NOBODY_NAMED : Side.of(name));
    private final Remembered<Vouching> vouching = new Remembered<>(sources -> Vouching.by(Lists.names(sources, ",;/")));

    UcdpActions(String file, FactSink sink, UcdpTimes times, UcdpPlaces places, Tally tally) {
        this.file = file;
        this.sink = new FirstOfEachId(sink);
        this.times = times;
        this.places = places;
        this.tally = tally;
    }

    @Override
    public void accept(Row row) {
        String id = FirstOfEachId.id(row, UcdpColumn.ID.slot());
        sink.take(id, action(row, id));
    }

    private Action action(Row row, String id) {
        String type = row.text(UcdpColumn.TYPE_OF_VIOLENCE.slot());
        return new Action(
                DATASET + ":" + id,
                new Origin(file, row.number()),
                DATASET,
                Statement.ACT,
                acts(row, type),
                participants(row, type),
                Places.impactAt(places.of(row)),
                times.of(row),
                killed(row),
                Weapon.UNKNOWN,
                vouching.of(sources(row)),
                isAggregated(row),
                Optional.empty(),
                Links.NONE,
                labels(row, type),
                Map.of());
    }

    private static Set<ActionType> acts(Row row, String type) {
        return switch (type) {
            case "1", "2" -> FORCE;
            case "3" -> ON_CIVILIANS;
            default ->
                throw row.unreadable(
                        UcdpColumn.TYPE_OF_VIOLENCE.slot(),
                        "type_of_violence '" + type + "' is not 1, 2 or 3",
                        "1 is state-based, 2 non-state, 3 one-sided.");
        };
    }

    /** One-sided violence has a direction; in the other types nobody says who acted. */
    private Participants participants(Row row, String type) {
        Side a = sides.of(row.text(UcdpColumn.SIDE_A.slot()));
        Side b = sides.of(row.text(UcdpColumn.SIDE_B.slot()));
        return type.equals("3") ? new Directed(a, b) : new Undirected(a, b);
    }

    /** Who originally said so; the offices that carried it only where nobody else is named. */
    private static String sources(Row row) {
        String original = row.text(UcdpColumn.SOURCE_ORIGINAL.slot());
        return original.isEmpty() ? row.text(UcdpColumn.SOURCE_OFFICE.slot()) : original;
    }

    /** Summaries of several events, and events that UCDP itself has not settled, are not counted as one. */
    private boolean isAggregated(Row row) {
        String status = row.text(UcdpColumn.CODE_STATUS.slot());
        boolean unsettled = !status.isEmpty() && !status.equalsIgnoreCase("Clear");
        if (unsettled) {
            tally.count("with a code_status other than Clear: read, and not counted as events.");
        }
        return unsettled || row.text(UcdpColumn.EVENT_CLARITY.slot()).equals("2");
    }

    private Harm killed(Row row) {
        int low = number(row, UcdpColumn.LOW);
        int best = number(row, UcdpColumn.BEST);
        int high = number(row, UcdpColumn.HIGH);
        if (low > best || best > high) {
            tally.count("whose low, best and high are not in this order: best was kept, the range widened to hold it.");
        }
        return new Harm(Math.min(low, best), best, Math.max(best, high), true);
    }

    private static int number(Row row, UcdpColumn column) {
        int slot = column.slot();
        double number = Decimal.of(row.characters(), row.from(slot), row.to(slot));
        if (!(number >= 0 && number <= MOST_KILLED && number == Math.rint(number))) {
            throw row.unreadable(
                    slot,
                    column.header() + " '" + row.uniqueText(slot) + "' is not a count of people",
                    "Write 0, 1, 2, ...");
        }
        return (int) number;
    }

    private static Labels labels(Row row, String type) {
        return new Labels(
                row.text(UcdpColumn.COUNTRY.slot()),
                row.text(UcdpColumn.ADM_1.slot()),
                row.text(UcdpColumn.ADM_2.slot()),
                row.text(UcdpColumn.WHERE_COORDINATES.slot()),
                type);
    }

    static List<String> datedColumns() {
        return List.of(UcdpColumn.DATE_START.header(), UcdpColumn.DATE_END.header());
    }
}
