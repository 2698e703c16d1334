package truce.plugin.events;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        boolean oneActorARow = sample.read(request, RECORDS_LOOKED_AT);
        if (!oneActorARow && sample.withoutOrder.isEmpty()) {
            return Optional.empty();
        }
        ActorBook book = new ActorBook();
        book.read(request, Long.MAX_VALUE);
        return Optional.of(book);
    }

    /** The sides of an event whose rows do not agree on who comes first, sorted; empty when they agree. */
    Optional<List<String>> sidesWithoutOrder(String id) {
        return withoutOrder.contains(id)
                ? Optional.of(List.copyOf(sides.getOrDefault(id, new TreeSet<>())))
                : Optional.empty();
    }

    /** Reads so many records; whether each names one actor only. */
    private boolean read(ReadRequest request, long most) throws IOException {
        try (Table table = Table.open(request.input(), request.options())) {
            Row row = table.select(AcledColumn.positions(table.header()), AcledColumn.headers());
            for (long i = 0; i < most && table.next(); i++) {
                note(row);
            }
            return !table.header().has(AcledColumn.ACTOR2.header());
        }
    }

    private void note(Row row) {
        String id = row.uniqueText(AcledColumn.EVENT_ID_CNTY.slot());
        String first = AcledActors.key(row, AcledColumn.ACTOR1, AcledColumn.ASSOC_ACTOR_1);
        String second = AcledActors.key(row, AcledColumn.ACTOR2, AcledColumn.ASSOC_ACTOR_2);
        TreeSet<String> all = sides.computeIfAbsent(id, k -> new TreeSet<>());
        all.add(first);
        if (!second.isEmpty()) {
            all.add(second);
        }
        String earlier = firstActors.putIfAbsent(id, first);
        if (earlier != null && !earlier.equals(first)) {
            withoutOrder.add(id);
        }
    }
}
