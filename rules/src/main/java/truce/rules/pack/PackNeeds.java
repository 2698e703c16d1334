package truce.rules.pack;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a pack needs of the program that runs it.
 *
 * @param engine the rule engine, with its major version where the pack needs one: {@code drools} or {@code drools 10}
 * @param facts version of the facts that it was written for
 * @param plugins least version of each plugin that it cannot do without, by id
 */
public record PackNeeds(String engine, int facts, SortedMap<String, String> plugins) {

    /** The engine of this program. */
    public static final String ENGINE = "drools";

    /** Its major version. */
    public static final int ENGINE_MAJOR = 10;

    /** Shape of a version of a plugin that can be compared: {@code 1.2.0}. */
    static final String VERSION = "\\d{1,9}(\\.\\d{1,9}){0,5}";

    public PackNeeds {
        plugins = Collections.unmodifiableSortedMap(new TreeMap<>(plugins));
    }

    /** Whether a version is the least one or a later one, compared number by number; what is no number counts as 0. */
    public static boolean reaches(String version, String least) {
        String[] has = version.split("\\.", -1);
        String[] needs = least.split("\\.", -1);
        for (int i = 0; i < Math.max(has.length, needs.length); i++) {
            int compared = Integer.compare(number(has, i), number(needs, i));
            if (compared != 0) {
                return compared > 0;
            }
        }
        return true;
    }

    private static int number(String[] parts, int i) {
        return i < parts.length && parts[i].matches("\\d{1,9}") ? Integer.parseInt(parts[i]) : 0;
    }

    /** Reads what stands below {@code requires}. */
    static PackNeeds read(YamlKeys keys, int facts, Problems problems) {
        String engine = keys.optional("engine", ENGINE);
        String right = ENGINE + " " + ENGINE_MAJOR;
        if (!engine.equals(ENGINE) && !engine.equals(right)) {
            problems.add(
                    Problem.Code.YAML,
                    keys.at("engine"),
                    "the pack is written for the engine '" + engine + "'",
                    "This program has " + right + ".");
        }
        return new PackNeeds(engine, facts, plugins(keys.below("plugins"), problems));
    }

    private static SortedMap<String, String> plugins(YamlNode.Mapping below, Problems problems) {
        SortedMap<String, String> plugins = new TreeMap<>();
        for (Map.Entry<String, YamlNode.Entry> plugin : below.entries().entrySet()) {
            if (plugin.getValue().value() instanceof YamlNode.Scalar scalar
                    && scalar.text().matches(VERSION)) {
                plugins.put(plugin.getKey(), scalar.text());
            } else {
                problems.add(
                        Problem.Code.YAML,
                        plugin.getValue().keyAt(),
                        "the plugin '" + plugin.getKey() + "' has no least version",
                        "Write it in figures, such as " + plugin.getKey() + ": 1.0");
            }
        }
        return plugins;
    }
}
