package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import truce.core.fault.NearestName;

/**
 * A set of keys being read. Unknown keys and values of the wrong kind become faults with their line; reading goes on with
 * a stand-in.
 */
final class Section {

    private final Node.Keys keys;
    private final Faults faults;
    private final String what;

    /**
     * @param what what is being read, for messages: {@code clause c1}
     * @param known the keys that may stand here
     */
    Section(Node.Keys keys, Faults faults, String what, Set<String> known) {
        this.keys = keys;
        this.faults = faults;
        this.what = what;
        keys.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                faults.add(
                        entry.line(), key, key, "unknown key '" + key + "' in " + what, NearestName.hint(key, known));
            }
        });
    }

    /** Reads keys where keys must stand; else a fault and nothing. */
    static Optional<Section> of(Node node, Faults faults, String what, Set<String> known) {
        if (node instanceof Node.Keys keys) {
            return Optional.of(new Section(keys, faults, what, known));
        }
        faults.add(
                node.line(),
                "",
                what + " must be a set of keys, not " + node.kind(),
                "Known keys: " + String.join(", ", known.stream().sorted().toList()) + ".");
        return Optional.empty();
    }

    Faults faults() {
        return faults;
    }

    String what() {
        return what;
    }

    int line() {
        return keys.line();
    }

    /** The line of a key; that of the section when the key is missing. */
    int line(String key) {
        Node.Entry entry = keys.entries().get(key);
        return entry == null ? keys.line() : entry.line();
    }

    boolean has(String key) {
        return keys.entries().containsKey(key);
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(keys.entries().get(key)).map(Node.Entry::value);
    }

    void fault(String key, String problem, String help) {
        faults.add(line(key), key, what + ": " + problem, help);
    }

    Optional<String> find(String key) {
        return node(key).flatMap(node -> text(key, node));
    }

    String text(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    /** A text that must be there. */
    String need(String key) {
        Optional<String> found = find(key);
        if (found.isEmpty() && !has(key)) {
            fault(key, "'" + key + "' is missing", "");
        }
        return found.orElse("");
    }

    /** A list of texts; a single text counts as a list of one. */
    List<String> texts(String key) {
        return node(key).map(node -> texts(key, node)).orElse(List.of());
    }

    /** The items of a list; nothing when the key is missing. */
    List<Node> items(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Items items) {
            return items.nodes();
        }
        fault(key, "'" + key + "' must be a list, not " + node.get().kind(), "Begin each item with a dash.");
        return List.of();
    }

    /** Named parts, in order. */
    void each(String key, BiConsumer<String, Node.Entry> reader) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return;
        }
        if (node.get() instanceof Node.Keys parts) {
            parts.entries().forEach(reader);
        } else {
            fault(
                    key,
                    "'" + key + "' must hold names with values, not "
                            + node.get().kind(),
                    "");
        }
    }

    boolean yes(String key, boolean otherwise) {
        Optional<String> text = find(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!Set.of("true", "false", "yes", "no").contains(text.get())) {
            fault(key, "'" + text.get() + "' is neither true nor false", "");
        }
        return text.get().equals("true") || text.get().equals("yes");
    }

    Optional<Double> number(String key) {
        return node(key).flatMap(node -> number(key, node));
    }

    double number(String key, double otherwise) {
        return number(key).orElse(otherwise);
    }

    List<Double> numbers(String key) {
        if (node(key).orElse(null) instanceof Node.Text) {
            return number(key).map(List::of).orElse(List.of());
        }
        List<Double> numbers = new ArrayList<>();
        items(key).forEach(node -> number(key, node).ifPresent(numbers::add));
        return numbers;
    }

    /** A value of a closed list, by its code. */
    <T> Optional<T> oneOf(String key, Function<T, String> code, Collection<T> values) {
        return find(key).flatMap(text -> oneOf(key, text, code, values));
    }

    <T> Optional<T> oneOf(String key, String text, Function<T, String> code, Collection<T> values) {
        Map<String, T> byCode = new LinkedHashMap<>();
        values.forEach(value -> byCode.put(code.apply(value), value));
        if (!byCode.containsKey(text)) {
            fault(key, "unknown " + key + " '" + text + "'", NearestName.hint(text, byCode.keySet()));
        }
        return Optional.ofNullable(byCode.get(text));
    }

    private Optional<Double> number(String key, Node node) {
        Optional<String> text = text(key, node);
        try {
            return text.map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            fault(key, "'" + text.orElse("") + "' is no number", "");
            return Optional.empty();
        }
    }

    private List<String> texts(String key, Node node) {
        if (node instanceof Node.Items items) {
            return items.nodes().stream()
                    .flatMap(item -> text(key, item).stream())
                    .toList();
        }
        return text(key, node).stream().toList();
    }

    private Optional<String> text(String key, Node node) {
        if (node instanceof Node.Text text) {
            if (text.text().isBlank()) {
                fault(key, "'" + key + "' has no value", "");
                return Optional.empty();
            }
            return Optional.of(text.text().strip());
        }
        fault(key, "'" + key + "' must be a text, not " + node.kind(), "");
        return Optional.empty();
    }
}
