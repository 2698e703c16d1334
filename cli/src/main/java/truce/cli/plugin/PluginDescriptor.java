package truce.cli.plugin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import truce.cli.input.SourceOption;
import truce.cli.yaml.YamlKeys;
import truce.cli.yaml.YamlNode;
import truce.cli.yaml.YamlText;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;

/**
 * What {@code plugin.yaml} says of a plugin.
 *
 * @param id short id, lower case
 * @param version version of the plugin
 * @param spi version of {@code truce.core.spi} it was made for
 * @param summary one line for people; may be empty
 * @param sources ids of the fact sources it provides
 * @param reports formats of the report writers it provides
 * @param options what a dossier may state for its sources, by name
 */
public record PluginDescriptor(
        String id,
        String version,
        String spi,
        String summary,
        SortedSet<String> sources,
        SortedSet<String> reports,
        SortedMap<String, SourceOption> options) {

    /** Name of the file. */
    public static final String FILE = "plugin.yaml";

    /** The version of the SPI that this program speaks. */
    public static final String SPI = "1";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,60}");
    static final Set<String> KEYS =
            new LinkedHashSet<>(List.of("id", "version", "spi", "summary", "provides", "options"));
    static final Set<String> PROVIDES = new LinkedHashSet<>(List.of("sources", "reports"));

    /** Reads the text of a {@code plugin.yaml}. */
    public static PluginDescriptor parse(String text) {
        YamlNode.Keys top = YamlText.parse(FILE, text);
        List<Fault> faults = new ArrayList<>();
        YamlKeys keys = new YamlKeys(FILE, top, KEYS, faults);
        Optional<YamlKeys> provides = keys.below("provides", PROVIDES);
        String id = required(keys, "id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            keys.fault("id", id, "'" + id + "' is no id", "Use lower case letters, digits and hyphens.");
        }
        PluginDescriptor descriptor = new PluginDescriptor(
                id,
                required(keys, "version"),
                required(keys, "spi"),
                keys.text("summary").orElse(""),
                names(provides, "sources"),
                names(provides, "reports"),
                PluginOptions.read(top, keys));
        if (descriptor.sources.isEmpty() && descriptor.reports.isEmpty()) {
            keys.fault("provides", "", "the plugin provides nothing", "Name its sources or reports below 'provides'.");
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Because.PLUGIN, faults);
        }
        return descriptor;
    }

    /** Everything it provides, for people: {@code source acme, report acme-html}. */
    public String provides() {
        List<String> all = new ArrayList<>();
        sources.forEach(source -> all.add("source " + source));
        reports.forEach(report -> all.add("report " + report));
        return String.join(", ", all);
    }

    private static SortedSet<String> names(Optional<YamlKeys> provides, String key) {
        return new TreeSet<>(provides.map(keys -> keys.texts(key)).orElse(List.of()));
    }

    private static String required(YamlKeys keys, String key) {
        Optional<String> text = keys.text(key);
        if (text.isEmpty()) {
            keys.fault(key, "", "'" + key + "' is missing", "");
        }
        return text.orElse("");
    }
}
