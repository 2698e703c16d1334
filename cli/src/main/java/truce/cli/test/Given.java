package truce.cli.test;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import truce.cli.yaml.YamlNode;

/**
 * What a scene is played in: agreements, zones, who is who. What a test does not say, its file says; what the file does not
 * say, {@code fixtures/given.yaml} says.
 *
 * @param settings plain texts by key: {@code timezone}, {@code from}, {@code to}, {@code known-by}, {@code format}
 * @param agreements ids of the library, or absolute paths
 * @param agreement an agreement written into the test
 * @param zones zones written into the test, by id
 * @param files absolute paths of files by key: {@code zones}, {@code places}, {@code circumstances}, {@code parties}, {@code sources}
 * @param facts known facts written into the test, each a row of a table of circumstances
 * @param tables names with their values by key: {@code parties}, {@code sources}, {@code parameters}, {@code action},
 *     {@code options}
 */
public record Given(
        Map<String, String> settings,
        List<String> agreements,
        Optional<Inline> agreement,
        Map<String, YamlNode.Entry> zones,
        Map<String, List<Path>> files,
        List<Map<String, String>> facts,
        Map<String, Map<String, String>> tables) {

    /** Names that may stand for {@code settings}. */
    static final List<String> SETTINGS = List.of("timezone", "from", "to", "known-by", "format");

    /** Names of {@code tables}. */
    static final List<String> TABLES = List.of("parties", "sources", "parameters", "action", "options");

    /** An agreement as written, with the file it stands in. */
    record Inline(String file, YamlNode.Keys keys) {}

    static final Given NOTHING =
            new Given(Map.of(), List.of(), Optional.empty(), Map.of(), Map.of(), List.of(), Map.of());

    String setting(String key, String otherwise) {
        return settings.getOrDefault(key, otherwise);
    }

    List<Path> files(String key) {
        return files.getOrDefault(key, List.of());
    }

    Map<String, String> table(String key) {
        return tables.getOrDefault(key, Map.of());
    }

    boolean hasAgreement() {
        return agreement.isPresent() || !agreements.isEmpty();
    }

    /** This over another: texts of an agreement and lists of files replace, names with values are added. */
    Given over(Given below) {
        Map<String, Map<String, String>> merged = new LinkedHashMap<>(below.tables);
        tables.forEach((key, table) -> merged.merge(key, table, (under, own) -> both(under, own)));
        boolean own = hasAgreement();
        return new Given(
                both(below.settings, settings),
                own ? agreements : below.agreements,
                own ? agreement : below.agreement,
                both(below.zones, zones),
                both(below.files, files),
                facts.isEmpty() ? below.facts : facts,
                merged);
    }

    private static <V> Map<String, V> both(Map<String, V> under, Map<String, V> own) {
        Map<String, V> all = new LinkedHashMap<>(under);
        all.putAll(own);
        return all;
    }
}
