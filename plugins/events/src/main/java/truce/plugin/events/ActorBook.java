package truce.plugin.events;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import truce.core.spi.ReadRequest;
import truce.plugin.events.table.Row;
import truce.plugin.events.table.Table;

/**
 * All actors of each event of an actor-based export of ACLED, which holds an event once for each of its actors. Which of
 * these rows stands first means nothing, so such an event has no direction.
 */
final class ActorBook {

    private static final int RECORDS_LOOKED_AT = 20_000;

    private final Map<String, TreeSet<String>> sides = new HashMap<>();
    private final Map<String, String> firstActors = new HashMap<>();
    private final Set<String> withoutOrder = new HashSet<>();

    private ActorBook() {}

    /** The book of the input, if it is an actor-based export. */
    static Optional<ActorBook> of(ReadRequest request) throws IOException {
        ActorBook sample = new ActorBook();
        boolean oneActorARow = sample.read(request, RECORDS_LOOKED_AT, sample::noteFirst);
        if (!oneActorARow && sample.withoutOrder.isEmpty()) {
            return Optional.empty();
        }
        ActorBook book = new ActorBook();
        book.read(request, Long.MAX_VALUE, book::noteAll);
        return Optional.of(book);
    }

    /** The sides of an event whose rows do not agree on who comes first, sorted; empty when they agree. */
    Optional<List<String>> sidesWithoutOrder(String id) {
        return withoutOrder.contains(id)
                ? Optional.of(List.copyOf(sides.getOrDefault(id, new TreeSet<>())))
                : Optional.empty();
    }

    /** Reads so many records; whether each names one actor only. */
    private boolean read(ReadRequest request, long most, Consumer<Row> note) throws IOException {
        try (Table table = Table.open(request.input(), request.options())) {
            Row row = table.select(AcledColumn.positions(table.header()), AcledColumn.headers());
            for (long i = 0; i < most && table.next(); i++) {
                note.accept(row);
            }
            return !table.header().has(AcledColumn.ACTOR2.header());
        }
    }

    private void noteAll(Row row) {
        TreeSet<String> all = sides.computeIfAbsent(id(row), k -> new TreeSet<>());
        all.add(first(row));
        String second = AcledActors.key(row, AcledColumn.ACTOR2, AcledColumn.ASSOC_ACTOR_2);
        if (!second.isEmpty()) {
            all.add(second);
        }
        noteFirst(row);
    }

    private void noteFirst(Row row) {
        String id = id(row);
        String first = first(row);
        String earlier = firstActors.putIfAbsent(id, first);
        if (earlier != null && !earlier.equals(first)) {
            withoutOrder.add(id);
        }
    }

    private static String id(Row row) {
        return row.uniqueText(AcledColumn.EVENT_ID_CNTY.slot());
    }

    private static String first(Row row) {
        return AcledActors.key(row, AcledColumn.ACTOR1, AcledColumn.ASSOC_ACTOR_1);
    }
}
