package truce.core.pattern;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import truce.core.pattern.PatternSpec.Counted;

/** The things that a group tells of, found once for all patterns that count the same. */
final class Things {

    private final Group group;
    private final Sieve sieve;
    private final Slots slots;
    private final Map<Counted, List<Item>> found = new EnumMap<>(Counted.class);

    /**
     * The things of a group.
     *
     * @param sieve tells which sightings count surely
     * @param slots for as many numbers as there are sightings
     */
    Things(Group group, Sieve sieve, Slots slots) {
        this.group = group;
        this.sieve = sieve;
        this.slots = slots;
    }

    /** In order of time. */
    List<Item> of(Counted counts) {
        return found.computeIfAbsent(counts, this::items);
    }

    private List<Item> items(Counted counts) {
        Roll roll = group.roll();
        Map<String, Integer> names = new HashMap<>();
        List<Item> items = new ArrayList<>();
        slots.clear();
        for (int i = 0; i < group.size(); i++) {
            int number = group.number(i);
            int thing = switch (counts) {
                case INCIDENTS, KILLED -> roll.incidents().of(number);
                case EVENTS, ACTIONS -> roll.events().of(number);
                case FLAGS, PLACES ->
                    names.computeIfAbsent(Item.name(counts, roll.sighting(number)), name -> names.size());
            };
            Sighting sighting = roll.sighting(number);
            int slot = slots.of(thing);
            if (slot == items.size()) {
                items.add(new Item(sighting, roll.when(number), counts));
            } else {
                items.get(slot).take(sighting);
            }
            if (group.isCertain(i) && sieve.surely(number)) {
                items.get(slot).ensure();
            }
        }
        return items;
    }
}
