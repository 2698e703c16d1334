package truce.cli.test;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import truce.cli.yaml.YamlKeys;
import truce.cli.yaml.YamlNode;
import truce.plugin.events.CircumstancesSource;

/** Reads the keys of {@code given}. */
final class GivenReader {

    /** Keys that may stand there. */
    static final Set<String> KEYS = keys();

    private static final List<String> FILES = List.of("places", "circumstances");

    private final String file;
    private final Path folder;

    /** @param folder folder from which the paths in it are read */
    GivenReader(String file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    Given read(YamlKeys keys, YamlNode.Keys written) {
        Map<String, String> settings = new LinkedHashMap<>();
        Given.SETTINGS.forEach(key -> keys.text(key).ifPresent(text -> settings.put(key, text)));
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        Map<String, List<Path>> files = new LinkedHashMap<>();
        for (String key : Given.TABLES) {
            boolean path = isText(written, key) && Set.of("parties", "sources").contains(key);
            if (path) {
                files.put(key, paths(key, keys));
            } else {
                Map<String, String> table = keys.map(key);
                if (!table.isEmpty()) {
                    tables.put(key, table);
                }
            }
        }
        List<Map<String, String>> facts = facts(keys, written);
        for (String key : FILES) {
            if (written.entries().containsKey(key) && (facts.isEmpty() || !key.equals("circumstances"))) {
                files.put(key, paths(key, keys));
            }
        }
        return new Given(
                settings,
                agreements(keys),
                node(written, "agreement").flatMap(entry -> inline(keys, entry)),
                zones(keys, written, files),
                files,
                facts,
                tables);
    }

    /** Known facts that are written out, each as keys with values. */
    private static List<Map<String, String>> facts(YamlKeys keys, YamlNode.Keys written) {
        boolean inline = node(written, "circumstances")
                .filter(entry -> entry.value() instanceof YamlNode.Items items
                        && items.nodes().stream().allMatch(node -> node instanceof YamlNode.Keys))
                .isPresent();
        return inline ? keys.items("circumstances", (key, node) -> Optional.of(fact(keys, node))) : List.of();
    }

    private static Map<String, String> fact(YamlKeys keys, YamlNode node) {
        Map<String, String> row = new LinkedHashMap<>();
        if (node instanceof YamlNode.Keys fact) {
            YamlKeys cells = keys.of(fact, CircumstancesSource.columns());
            fact.entries().keySet().forEach(name -> cells.text(name).ifPresent(text -> row.put(name, text)));
        }
        return row;
    }

    private Optional<Given.Inline> inline(YamlKeys keys, YamlNode.Entry entry) {
        if (entry.value() instanceof YamlNode.Keys written) {
            return Optional.of(new Given.Inline(file, written));
        }
        keys.fault(
                "agreement",
                "",
                "'agreement' holds an agreement written out",
                "An agreement by its id or file stands in a list below 'agreements'.");
        return Optional.empty();
    }

    private Map<String, YamlNode.Entry> zones(YamlKeys keys, YamlNode.Keys written, Map<String, List<Path>> files) {
        Optional<YamlNode.Entry> entry = node(written, "zones");
        if (entry.isEmpty()) {
            return Map.of();
        }
        if (entry.get().value() instanceof YamlNode.Keys inline) {
            return inline.entries();
        }
        files.put("zones", paths("zones", keys));
        return Map.of();
    }

    private List<String> agreements(YamlKeys keys) {
        List<String> named = new ArrayList<>();
        for (String item : keys.texts("agreements")) {
            boolean path = item.contains("/") || item.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
            named.add(path ? path("agreements", item, keys).toString() : item);
        }
        return named;
    }

    private List<Path> paths(String key, YamlKeys keys) {
        return keys.texts(key).stream().map(item -> path(key, item, keys)).toList();
    }

    private Path path(String key, String item, YamlKeys keys) {
        try {
            Path path = folder.resolve(item).normalize();
            if (!Files.exists(path)) {
                keys.fault(key, item, "there is no file '" + item + "'", "Paths are relative to this file.");
            }
            return path;
        } catch (InvalidPathException e) {
            keys.fault(key, item, "'" + item + "' is no path", "");
            return folder;
        }
    }

    private static boolean isText(YamlNode.Keys written, String key) {
        return node(written, key)
                .filter(entry -> entry.value() instanceof YamlNode.Scalar)
                .isPresent();
    }

    private static Optional<YamlNode.Entry> node(YamlNode.Keys written, String key) {
        return Optional.ofNullable(written.entries().get(key));
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>(Given.SETTINGS);
        keys.addAll(Given.TABLES);
        keys.addAll(List.of("agreements", "agreement", "zones", "places", "circumstances"));
        return keys;
    }
}
