package truce.rules.pack;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import truce.rules.fact.Vocabulary;
import truce.rules.pack.PackHead.Param;
import truce.rules.pack.Problem.Code;

/** Reads {@code pack.yaml}. */
final class HeadReader {

    static final Set<String> HEAD_KEYS =
            Set.of("id", "version", "title", "authors", "licence", "requires", "params", "lints");
    static final Set<String> NEED_KEYS = Set.of("engine", "facts", "plugins");
    static final Set<String> PARAM_KEYS = Set.of("value", "reason", "source");

    private HeadReader() {}

    static PackHead head(SourceText source, Problems problems) {
        YamlKeys keys = new YamlKeys(YamlReader.read(source, problems), HEAD_KEYS, problems);
        String id = keys.required("id");
        refuseUnlike(id, "[a-z][a-z0-9-]{0,39}", keys.at("id"), "small letters, digits and hyphens", problems);
        String version = keys.required("version");
        refuseUnlike(version, "[0-9A-Za-z.-]{1,40}", keys.at("version"), "digits and points, such as 1.0.0", problems);
        YamlKeys requires = new YamlKeys(
                keys.belowRequired("requires", "Write 'requires:' and, below it, 'facts: " + Vocabulary.VERSION + "'."),
                NEED_KEYS,
                problems);
        int facts = requires.whole("facts");
        if (facts != Vocabulary.VERSION && facts != 0) {
            problems.add(
                    Code.YAML,
                    requires.at("facts"),
                    "the pack is written for facts version " + facts,
                    "This program has version " + Vocabulary.VERSION + ".");
        }
        return new PackHead(
                id,
                version,
                keys.required("title"),
                keys.list("authors"),
                keys.optional("licence", "not stated"),
                PackNeeds.read(requires, facts, problems),
                params(keys.below("params"), problems),
                lints(keys.below("lints"), problems));
    }

    /** Which lints and levels there are, the lints know. */
    private static Map<String, String> lints(YamlNode.Mapping below, Problems problems) {
        Map<String, String> lints = new TreeMap<>();
        below.entries().forEach((id, entry) -> {
            if (entry.value() instanceof YamlNode.Scalar scalar) {
                // Where 'off' stands alone, YAML may read no.
                lints.put(id, scalar.text().equals("false") ? "off" : scalar.text());
            } else {
                problems.add(Code.YAML, entry.keyAt(), "'" + id + "' holds one level", "Such as warning, or off.");
            }
        });
        return lints;
    }

    private static Map<String, Param> params(YamlNode.Mapping below, Problems problems) {
        Map<String, Param> params = new TreeMap<>();
        below.entries().forEach((name, entry) -> {
            refuseUnlike(name, "[a-z][a-z0-9]*(-[a-z0-9]+)*", entry.keyAt(), "small letters and hyphens", problems);
            if (entry.value() instanceof YamlNode.Mapping mapping) {
                YamlKeys keys = new YamlKeys(mapping, PARAM_KEYS, problems);
                params.put(
                        name,
                        new Param(
                                name,
                                keys.whole("value"),
                                keys.required("reason"),
                                keys.required("source"),
                                "pack.yaml"));
            } else {
                problems.add(
                        Code.YAML,
                        entry.keyAt(),
                        "a parameter has value, reason and source",
                        "Write them as keys below '" + name + "'.");
            }
        });
        return params;
    }

    private static void refuseUnlike(String value, String shape, Spot at, String right, Problems problems) {
        if (!value.isBlank() && !value.matches(shape)) {
            String shown = value.length() > 40 ? value.substring(0, 40).toLowerCase(Locale.ROOT) + "..." : value;
            problems.add(Code.YAML, at, "'" + shown + "' is not made of " + right, "");
        }
    }
}
