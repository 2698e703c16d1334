package truce.cli.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML file, with the line it stands on (1-based). */
public sealed interface YamlNode {

    int line();

    /** What people call such a piece. */
    String kind();

    /** Plain text, numbers and dates among it; an empty value is an empty text. */
    record Scalar(String text, int line) implements YamlNode {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A list. */
    record Items(List<YamlNode> nodes, int line) implements YamlNode {
        public Items {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the file. */
    record Keys(Map<String, Entry> entries, int line) implements YamlNode {
        public Keys {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String kind() {
            return "a set of keys";
        }
    }

    /** A key's value, and the line of the key. */
    record Entry(int line, YamlNode value) {}
}
