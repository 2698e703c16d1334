package truce.rules.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML file, with its place. */
sealed interface YamlNode {

    Spot at();

    /** One value, as text. */
    record Scalar(Spot at, String text) implements YamlNode {}

    /** A list. */
    record Listing(Spot at, List<YamlNode> items) implements YamlNode {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** Keys with values, in order. */
    record Mapping(Spot at, Map<String, Entry> entries) implements YamlNode {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** A value with the place of its key. */
    record Entry(Spot keyAt, YamlNode value) {}

    /** Stands for what could not be read, and whose problem has been told. */
    Mapping UNREADABLE = new Mapping(Spot.START, Map.of());

    /** Whether it stands for what could not be read; an empty mapping is equal to it, and is not it. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isUnreadable(Mapping mapping) {
        return mapping == UNREADABLE;
    }

    static Mapping empty() {
        return new Mapping(Spot.START, Map.of());
    }
}
