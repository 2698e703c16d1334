package truce.plugin.agreements;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML file, with the line it stands on (1-based). */
sealed interface Node {

    int line();

    /** What people call such a piece. */
    String kind();

    /** Plain text; numbers and dates among it. An empty value is an empty text. */
    record Text(String text, int line) implements Node {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A list. */
    record Items(List<Node> nodes, int line) implements Node {
        public Items {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * The numbers below {@code coordinates}, read at once.
     *
     * @param lists lists of lists of {@link Double}, as deep as they were written
     */
    record Coordinates(Object lists, int line) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the file. */
    record Keys(Map<String, Entry> entries, int line) implements Node {
        public Keys {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String kind() {
            return "a set of keys";
        }
    }

    /** The value of a key, and the line of the key. */
    record Entry(int line, Node value) {}
}
