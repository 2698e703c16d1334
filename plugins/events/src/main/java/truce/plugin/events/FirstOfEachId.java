package truce.plugin.events;

import truce.core.action.Action;
import truce.core.spi.FactSink;
import truce.plugin.events.table.Row;
import truce.plugin.events.table.SeenIds;

/** Hands on the first action of each id; later ones are told as repeats. */
final class FirstOfEachId {

    private final FactSink sink;
    private final SeenIds seen = new SeenIds();

    FirstOfEachId(FactSink sink) {
        this.sink = sink;
    }

    /** The id of a row, as a text of its own. */
    static String id(Row row, int slot) {
        String id = row.uniqueText(slot);
        if (id.isEmpty()) {
            throw row.unreadable(slot, row.name(slot) + " is blank", "An event needs its id.");
        }
        return id;
    }

    void take(String id, Action action) {
        if (seen.add(id)) {
            sink.action(action);
        } else {
            sink.repeated(action.origin(), action.id());
        }
    }
}
