package truce.plugin.events;

import java.util.List;
import java.util.Locale;
import truce.core.action.Participants;
import truce.core.action.Participants.Directed;
import truce.core.action.Participants.Side;
import truce.core.action.Participants.Undirected;
import truce.core.fault.NearestName;

/** Reads who took part in a row of a plain table. A table that has an actor and a target says who acted, unless its column direction says otherwise. */
final class CsvActors {

    private static final List<String> DIRECTIONS = List.of("outgoing", "incoming", "mutual", "not-recorded");

    private CsvActors() {}

    static Participants of(Cells cells) {
        Side actor = side(cells, CsvField.ACTOR, CsvField.ACTOR_ONE_OF);
        Side target = side(cells, CsvField.TARGET, CsvField.TARGET_ONE_OF);
        String direction = cells.text(CsvField.DIRECTION)
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-')
                .replace('_', '-');
        return switch (direction) {
            case "", "outgoing", "directed" -> new Directed(actor, target);
            case "incoming" -> new Directed(target, actor);
            case "mutual", "not-recorded", "unknown", "undirected" -> new Undirected(actor, target);
            default ->
                throw cells.unreadable(
                        CsvField.DIRECTION,
                        "'" + direction + "' is no direction",
                        NearestName.hint(direction, DIRECTIONS));
        };
    }

    /** Names that acted together, or of which one acted. */
    private static Side side(Cells cells, CsvField together, CsvField oneOf) {
        List<String> alternatives = cells.list(oneOf);
        List<String> names = cells.list(together);
        if (!alternatives.isEmpty() && !names.isEmpty()) {
            throw cells.unreadable(
                    oneOf,
                    "and " + cells.row().name(together.slot()) + " are both filled",
                    "Name those who acted together, or those of whom one acted.");
        }
        return alternatives.isEmpty() ? new Side(names, false) : new Side(alternatives, true);
    }
}
