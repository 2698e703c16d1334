package truce.core.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import truce.core.action.Participants;
import truce.core.actor.ActorGraph;
import truce.core.actor.WhoIsWho;
import truce.core.time.When;

/** Works out once who the sides of each row are, and once whether two pairs of sides agree: there are few of them. */
final class SidesBook {

    private static final int NOT_YET = -1;

    private final WhoIsWho who;
    private final ActorGraph graph;
    private final int[] numbers;
    private final List<Sides> kinds = new ArrayList<>();
    private final Map<Sides, Integer> numberOf = new HashMap<>();
    private final Map<Long, Integer> agreements = new HashMap<>();

    SidesBook(int rows, WhoIsWho who, ActorGraph graph) {
        this.who = who;
        this.graph = graph;
        numbers = new int[rows];
        Arrays.fill(numbers, NOT_YET);
    }

    Sides sides(Account row) {
        return kinds.get(number(row));
    }

    /** As {@link Sides#agreement(Sides)}. */
    int agreement(Account one, Account other) {
        long number = number(one);
        long key = number << Integer.SIZE | number(other);
        return agreements.computeIfAbsent(key, k -> sides(one).agreement(sides(other)));
    }

    ActorSet whoIs(String name, When when) {
        return ActorSet.of(List.of(name), when, who, graph);
    }

    private int number(Account row) {
        if (numbers[row.index()] == NOT_YET) {
            Participants participants = row.action().participants();
            When when = row.action().when();
            Sides sides = new Sides(
                    ActorSet.of(participants.first().names(), when, who, graph),
                    ActorSet.of(participants.second().names(), when, who, graph),
                    participants instanceof Participants.Directed);
            numbers[row.index()] = numberOf.computeIfAbsent(sides, this::added);
        }
        return numbers[row.index()];
    }

    private int added(Sides sides) {
        kinds.add(sides);
        return kinds.size() - 1;
    }
}
