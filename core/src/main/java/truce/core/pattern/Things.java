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
    private final ByNumber<Boolean> sure;
    private final Slots slots;
    private final Map<Counted, List<Item>> found = new EnumMap<>(Counted.class);

    /**
     * The things of a group.
     *
     * @param sure whether a sighting of that kind counts surely
     * @param slots for as many numbers as there are sightings
     */
    Things(Group group, ByNumber<Boolean> sure, Slots slots) {
        this.group = group;
        this.sure = sure;
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
                case INCIDENTS, KILLED -> roll.incident(number);
                case EVENTS, ACTIONS -> roll.event(number);
                case FLAGS, PLACES ->
                    names.computeIfAbsent(Item.name(counts, roll.sighting(number)), name -> names.size());
            };
            Sighting sighting = roll.sighting(number);
            int slot = slots.of(thing);
            if (slot == items.size()) {
                items.add(new Item(sighting, counts));
            } else {
                items.get(slot).take(sighting);
            }
            if (group.isCertain(i) && sure.of(roll.kind(number))) {
                items.get(slot).ensure();
            }
        }
        return items;
    }
}
