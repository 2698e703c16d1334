package truce.cli.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;

/**
 * Reads the values of a closed set of keys. Unknown keys and values of the wrong kind become faults with file and line;
 * reading goes on, so that all of a file's faults are told at once.
 */
public final class YamlKeys {

    private final String file;
    private final YamlNode.Keys keys;
    private final List<Fault> faults;

    /** @param known the keys that may stand here; any other is a fault that names the nearest */
    public YamlKeys(String file, YamlNode.Keys keys, Set<String> known, List<Fault> faults) {
        this.file = file;
        this.keys = keys;
        this.faults = faults;
        keys.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                fault(entry.line(), key, "unknown key '" + key + "'", NearestName.hint(key, known));
            }
        });
    }

    /** The text of a key; empty when it is missing or has no value. */
    public Optional<String> text(String key) {
        return entry(key).flatMap(entry -> text(key, entry.value()));
    }

    /** The line of a key; 0 when it is missing. */
    public int line(String key) {
        return entry(key).map(YamlNode.Entry::line).orElse(0);
    }

    /** A list of texts; a single text counts as a list of one. */
    public List<String> texts(String key) {
        return items(key, this::text);
    }

    /** A list whose items are read one by one; a single item counts as a list of one. */
    public <T> List<T> items(String key, BiFunction<String, YamlNode, Optional<T>> reader) {
        List<T> read = new ArrayList<>();
        entry(key).ifPresent(entry -> {
            if (entry.value() instanceof YamlNode.Items items) {
                items.nodes().forEach(node -> reader.apply(key, node).ifPresent(read::add));
            } else if (!isEmpty(entry.value())) {
                reader.apply(key, entry.value()).ifPresent(read::add);
            }
        });
        return read;
    }

    /** Free keys with texts as values, in the order of the file. */
    public Map<String, String> map(String key) {
        Map<String, String> read = new LinkedHashMap<>();
        lined(key).forEach((name, scalar) -> read.put(name, scalar.text()));
        return read;
    }

    /** Free keys with texts as values, each with its line, in the order of the file. */
    public Map<String, YamlNode.Scalar> lined(String key) {
        Map<String, YamlNode.Scalar> read = new LinkedHashMap<>();
        each(
                key,
                "keys with values",
                (name, value) ->
                        text(name, value).ifPresent(text -> read.put(name, new YamlNode.Scalar(text, value.line()))));
        return read;
    }

    /** Free keys, below each of which stands a closed set of keys, in the order of the file. */
    public Map<String, YamlKeys> each(String key, Set<String> known) {
        Map<String, YamlKeys> read = new LinkedHashMap<>();
        each(key, "names with keys below", (name, value) -> {
            if (value instanceof YamlNode.Keys inner) {
                read.put(name, of(inner, known));
            } else {
                wrongKind(name, value, "the keys " + String.join(", ", known));
            }
        });
        return read;
    }

    private void each(String key, String wanted, BiConsumer<String, YamlNode> taker) {
        entry(key).ifPresent(entry -> {
            if (entry.value() instanceof YamlNode.Keys inner) {
                inner.entries().forEach((name, value) -> taker.accept(name, value.value()));
            } else if (!isEmpty(entry.value())) {
                wrongKind(key, entry.value(), wanted);
            }
        });
    }

    /** The line on which these keys begin. */
    public int line() {
        return keys.line();
    }

    /** The keys below a key, if it is there. */
    public Optional<YamlKeys> below(String key, Set<String> known) {
        return entry(key).filter(entry -> !isEmpty(entry.value())).flatMap(entry -> {
            if (entry.value() instanceof YamlNode.Keys inner) {
                return Optional.of(new YamlKeys(file, inner, known, faults));
            }
            wrongKind(key, entry.value(), "the keys " + String.join(", ", known));
            return Optional.empty();
        });
    }

    /** The keys of an item of a list. */
    public YamlKeys of(YamlNode.Keys inner, Set<String> known) {
        return new YamlKeys(file, inner, known, faults);
    }

    /** Notes what is wrong with a key's value. */
    public void fault(String key, String value, String problem, String help) {
        faults.add(new Fault(file, line(key), key, value, problem, help));
    }

    /** Notes what is wrong with what stands on a line. */
    public void faultAt(int line, String problem, String help) {
        fault(line, "", problem, help);
    }

    /** The text of a node, or a fault. */
    public Optional<String> text(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar.text()).filter(text -> !text.isBlank());
        }
        wrongKind(key, node, "a text");
        return Optional.empty();
    }

    private void wrongKind(String key, YamlNode node, String wanted) {
        fault(node.line(), key, "'" + key + "' is " + node.kind(), "It takes " + wanted + ".");
    }

    private void fault(int line, String key, String problem, String help) {
        faults.add(new Fault(file, line, key, "", problem, help));
    }

    private Optional<YamlNode.Entry> entry(String key) {
        return Optional.ofNullable(keys.entries().get(key));
    }

    private static boolean isEmpty(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.text().isBlank();
    }
}
