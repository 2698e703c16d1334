package truce.plugin.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import truce.core.action.Participants;
import truce.core.action.Participants.Directed;
import truce.core.action.Participants.Side;
import truce.core.action.Participants.Undirected;
import truce.plugin.events.table.RepeatedCells;
import truce.plugin.events.table.Row;

/**
 * Who took part in a row of ACLED. Its first and second actor are no attacker and defender; only the type of some events
 * says who acted.
 */
final class AcledActors {

    private static final char TOGETHER = '\u001F';

    private final Remembered<Remembered<Side>> sides =
            new Remembered<>(actor -> new Remembered<>(together -> side(actor, together)));
    private final RepeatedCells<Pair> pairs = new RepeatedCells<>(
            this::pair,
            AcledColumn.ACTOR1.slot(),
            AcledColumn.ASSOC_ACTOR_1.slot(),
            AcledColumn.ACTOR2.slot(),
            AcledColumn.ASSOC_ACTOR_2.slot());
    private final Optional<ActorBook> actorBased;

    /** Two actors with those they act with, in each of the ways in which they may have taken part. */
    private record Pair(Undirected open, Directed firstActed, Directed secondActed) {}

    AcledActors(Optional<ActorBook> actorBased) {
        this.actorBased = actorBased;
    }

    Participants of(Row row, String id, AcledType.Direction direction) {
        Optional<List<String>> pair = actorBased.flatMap(book -> book.sidesWithoutOrder(id));
        if (pair.isPresent()) {
            return new Undirected(side(pair.get().get(0)), rest(pair.get()));
        }
        Pair met = pairs.of(row);
        return switch (direction) {
            case FIRST_ACTED -> met.firstActed();
            case NOT_RECORDED -> met.open();
            case ONLY_ONE_ACTED -> met.open().second().names().isEmpty() ? met.firstActed() : met.open();
            default -> byKind(row, direction, met);
        };
    }

    private Pair pair(Row row) {
        Side first = side(row, AcledColumn.ACTOR1, AcledColumn.ASSOC_ACTOR_1);
        Side second = side(row, AcledColumn.ACTOR2, AcledColumn.ASSOC_ACTOR_2);
        return new Pair(new Undirected(first, second), new Directed(first, second), new Directed(second, first));
    }

    /** An actor with those it acts with, as one key. */
    static String key(Row row, AcledColumn actor, AcledColumn together) {
        String name = row.text(actor.slot());
        String others = row.text(together.slot());
        return others.isEmpty() ? name : name + TOGETHER + others;
    }

    private static Participants byKind(Row row, AcledType.Direction direction, Pair met) {
        boolean firstActed = acts(direction, row.text(AcledColumn.INTER1.slot()), row.text(AcledColumn.INTER2.slot()));
        boolean secondActed = acts(direction, row.text(AcledColumn.INTER2.slot()), row.text(AcledColumn.INTER1.slot()));
        if (firstActed == secondActed) {
            return met.open();
        }
        return firstActed ? met.firstActed() : met.secondActed();
    }

    /** Whether an actor of this kind acted on one of the other kind; kinds are digits or words. */
    private static boolean acts(AcledType.Direction direction, String kind, String other) {
        return switch (direction) {
            case STATE_TOOK -> isState(kind) && !isState(other);
            case NON_STATE_TOOK -> isGroup(kind) && isState(other);
            case AGAINST_PROTESTERS -> isProtesters(other) && !isProtesters(kind) && !kind.isEmpty();
            default -> false;
        };
    }

    private static boolean isState(String kind) {
        return kind.equals("1") || kind.toLowerCase(Locale.ROOT).startsWith("state");
    }

    private static boolean isGroup(String kind) {
        String lower = kind.toLowerCase(Locale.ROOT);
        return kind.equals("2")
                || kind.equals("3")
                || kind.equals("4")
                || lower.startsWith("rebel")
                || lower.endsWith("militia");
    }

    private static boolean isProtesters(String kind) {
        return kind.equals("6") || kind.equalsIgnoreCase("protesters");
    }

    /** Whether those named with this actor describe people and are no allies: {@code Women (Syria)}. */
    private static boolean isNoForce(String actor) {
        return actor.startsWith("Civilians") || actor.startsWith("Protesters") || actor.startsWith("Rioters");
    }

    private Side rest(List<String> keys) {
        List<String> names = new ArrayList<>();
        keys.subList(1, keys.size()).forEach(key -> names.addAll(side(key).names()));
        return new Side(names, false);
    }

    private Side side(Row row, AcledColumn actor, AcledColumn together) {
        return sides.of(row.text(actor.slot())).of(row.text(together.slot()));
    }

    private Side side(String key) {
        int cut = key.indexOf(TOGETHER);
        return cut < 0 ? sides.of(key).of("") : sides.of(key.substring(0, cut)).of(key.substring(cut + 1));
    }

    private static Side side(String actor, String together) {
        if (actor.isEmpty()) {
            return Side.NOBODY_NAMED;
        }
        List<String> names = new ArrayList<>(List.of(actor));
        if (!isNoForce(actor)) {
            Lists.names(together, ";").stream()
                    .filter(name -> !names.contains(name))
                    .forEach(names::add);
        }
        return new Side(names, false);
    }
}
