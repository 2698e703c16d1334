package truce.core.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import truce.core.action.Participants;
import truce.core.action.Participants.Side;
import truce.core.time.When;

/**
 * Who took part in an event by all its rows: each party once, by its most exact name. If any row says who acted, the
 * event has that direction.
 */
final class CommonSides {

    private final SidesBook book;

    CommonSides(SidesBook book) {
        this.book = book;
    }

    Common<Participants> of(List<Account> rows) {
        List<Account> directedFirst = rows.stream()
                .sorted(Comparator.comparing((Account row) -> !book.sides(row).directed())
                        .thenComparing(Account::index))
                .toList();
        Sides lead = book.sides(directedFirst.get(0));
        List<List<Named>> first = new ArrayList<>();
        List<List<Named>> second = new ArrayList<>();
        boolean agreed = true;
        for (Account row : directedFirst) {
            Sides sides = book.sides(row);
            boolean crossed = lead.isCrossed(sides);
            agreed = agreed && lead.agreement(sides) > 0;
            (crossed ? second : first)
                    .add(names(row, row.action().participants().first()));
            (crossed ? first : second)
                    .add(names(row, row.action().participants().second()));
        }
        boolean directed = agreed && lead.directed();
        Participants participants = directed
                ? new Participants.Directed(side(first), side(second))
                : new Participants.Undirected(side(first), side(second));
        return agreed || rows.size() == 1
                ? Common.agreed(participants)
                : Common.disputed(
                        participants,
                        "who took part",
                        rows.stream().map(CommonSides::text).toList());
    }

    private List<Named> names(Account row, Side side) {
        When when = row.action().when();
        return side.names().stream()
                .map(name -> new Named(name, side.oneOf(), book.whoIs(name, when)))
                .toList();
    }

    /** Parties named for sure stay and settle alternatives; where there are only alternatives, those that all rows allow. */
    private static Side side(List<List<Named>> rows) {
        List<Named> all = rows.stream().flatMap(List::stream).toList();
        List<Named> sure = all.stream().filter(named -> !named.oneOf()).toList();
        List<Named> allowed = all.stream()
                .filter(named -> rows.stream().allMatch(named::isAllowedBy))
                .toList();
        List<Named> kept = mostExact(!sure.isEmpty() ? sure : allowed.isEmpty() ? all : allowed);
        return new Side(kept.stream().map(Named::name).toList(), sure.isEmpty() && kept.size() > 1);
    }

    private static List<Named> mostExact(List<Named> names) {
        TreeMap<String, Named> byParties = new TreeMap<>();
        for (Named named : names) {
            byParties.merge(named.actors().own().toString(), named, Named::earlierSpelling);
        }
        return byParties.values().stream()
                .filter(named -> byParties.values().stream().noneMatch(other -> other.isMoreExactThan(named)))
                .toList();
    }

    private static String text(Account row) {
        Participants participants = row.action().participants();
        String between = participants instanceof Participants.Directed ? " against " : " and ";
        return String.join(", ", participants.first().names())
                + between
                + String.join(", ", participants.second().names());
    }

    /** A name on one side, whether it is one of several alternatives, and who that is. */
    private record Named(String name, boolean oneOf, ActorSet actors) {

        Named earlierSpelling(Named other) {
            return name.compareTo(other.name) <= 0 ? this : other;
        }

        boolean isAllowedBy(List<Named> row) {
            return row.isEmpty() || row.stream().anyMatch(other -> actors.to(other.actors) == ActorSet.Relation.MEET);
        }

        boolean isMoreExactThan(Named other) {
            return actors.isWithin(other.actors) && !other.actors.isWithin(actors);
        }
    }
}
