package truce.core.pattern;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import truce.core.pattern.PatternSpec.Counted;

/** The things that a group tells of, found once for all patterns that count the same. */
final class Things {

    private final Group group;
    private final Filter filter;
    private final Map<Counted, List<Item>> found = new EnumMap<>(Counted.class);

    Things(Group group, Filter filter) {
        this.group = group;
        this.filter = filter;
    }

    /** In order of time. */
    List<Item> of(Counted counts) {
        return found.computeIfAbsent(counts, this::items);
    }

    private List<Item> items(Counted counts) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (int i = 0; i < group.size(); i++) {
            Sighting sighting = group.sighting(i);
            items.computeIfAbsent(Item.id(counts, sighting), id -> new Item(sighting))
                    .take(sighting, group.isCertain(i) && filter.surely(sighting), counts);
        }
        return List.copyOf(items.values());
    }
}
