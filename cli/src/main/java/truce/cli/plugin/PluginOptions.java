package truce.cli.plugin;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import truce.cli.input.SourceOption;
import truce.cli.yaml.YamlKeys;
import truce.cli.yaml.YamlNode;
import truce.core.fault.NearestName;

/** Reads the options of a {@code plugin.yaml}: each a sentence, or its meaning, type and values. */
final class PluginOptions {

    static final Set<String> KEYS = new LinkedHashSet<>(List.of("meaning", "type", "values"));

    static final List<String> TYPES = Arrays.stream(SourceOption.Type.values())
            .map(SourceOption.Type::code)
            .toList();

    private PluginOptions() {}

    static SortedMap<String, SourceOption> read(YamlNode.Keys top, YamlKeys keys) {
        SortedMap<String, SourceOption> options = new TreeMap<>();
        YamlNode.Entry entry = top.entries().get("options");
        if (entry == null
                || (entry.value() instanceof YamlNode.Scalar scalar
                        && scalar.text().isBlank())) {
            return options;
        }
        if (!(entry.value() instanceof YamlNode.Keys all)) {
            keys.fault("options", "", "'options' is no set of names", "Write each option, and what it means.");
            return options;
        }
        all.entries().forEach((name, option) -> options.put(name, option(name, option.value(), keys)));
        return options;
    }

    private static SourceOption option(String name, YamlNode value, YamlKeys keys) {
        if (value instanceof YamlNode.Keys described) {
            YamlKeys inner = keys.of(described, KEYS);
            return new SourceOption(name, inner.text("meaning").orElse(""), type(inner), inner.texts("values"));
        }
        return new SourceOption(name, keys.text(name, value).orElse(""), SourceOption.Type.TEXT, List.of());
    }

    private static SourceOption.Type type(YamlKeys option) {
        Optional<String> code = option.text("type");
        if (code.isPresent() && !TYPES.contains(code.get())) {
            option.fault("type", code.get(), "'" + code.get() + "' is no type", NearestName.hint(code.get(), TYPES));
            return SourceOption.Type.TEXT;
        }
        return code.map(text -> SourceOption.Type.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(SourceOption.Type.TEXT);
    }
}
