package truce.rules.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import truce.core.fault.NearestName;
import truce.rules.pack.Problem.Code;

/** Looks up the keys of a YAML mapping against a closed list, and tells what is missing, unknown or of the wrong kind. */
final class YamlKeys {

    private final YamlNode.Mapping mapping;
    private final Problems problems;
    private final Set<String> misspelled = new HashSet<>();

    YamlKeys(YamlNode.Mapping mapping, Set<String> known, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.add(Code.YAML, entry.keyAt(), "unknown key '" + key + "'", NearestName.hint(key, known));
                NearestName.of(key, known).ifPresent(misspelled::add);
            }
        });
    }

    /** A text that must be there. */
    String required(String key) {
        YamlNode.Entry entry = mapping.entries().get(key);
        if (entry == null && !YamlNode.isUnreadable(mapping) && !misspelled.contains(key)) {
            problems.add(Code.YAML, mapping.at(), "the key '" + key + "' is missing", "");
        }
        String value = optional(key, "");
        if (value.isBlank() && entry != null && entry.value() instanceof YamlNode.Scalar) {
            problems.add(Code.YAML, entry.keyAt(), "the key '" + key + "' is empty", "");
        }
        return value;
    }

    /** A text, or what holds where it does not stand. */
    String optional(String key, String otherwise) {
        YamlNode.Entry entry = mapping.entries().get(key);
        if (entry == null) {
            return otherwise;
        }
        if (entry.value() instanceof YamlNode.Scalar scalar) {
            return scalar.text();
        }
        problems.add(Code.YAML, entry.keyAt(), "'" + key + "' holds one value", "");
        return otherwise;
    }

    /** Whether the key stands there. */
    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /** Whether the key stands there with one value. */
    boolean isText(String key) {
        YamlNode.Entry entry = mapping.entries().get(key);
        return entry != null && entry.value() instanceof YamlNode.Scalar;
    }

    /** One of a closed list of words. */
    String oneOf(String key, Set<String> words) {
        String value = required(key);
        if (!value.isBlank() && !words.contains(value)) {
            problems.add(Code.YAML, at(key), "'" + key + "' is '" + value + "'", NearestName.hint(value, words));
        }
        return value;
    }

    /** A whole number of 0 or more, up to nine digits. */
    int whole(String key) {
        String value = required(key);
        if (value.matches("\\d{1,9}")) {
            return Integer.parseInt(value);
        }
        if (!value.isBlank()) {
            problems.add(Code.YAML, at(key), "'" + key + "' is '" + value + "', not a whole number", "");
        }
        return 0;
    }

    /** Texts; a single one counts as a list of one. */
    List<String> list(String key) {
        YamlNode.Entry entry = mapping.entries().get(key);
        List<String> texts = new ArrayList<>();
        if (entry != null && entry.value() instanceof YamlNode.Listing listing) {
            for (YamlNode item : listing.items()) {
                if (item instanceof YamlNode.Scalar scalar) {
                    texts.add(scalar.text());
                } else {
                    problems.add(Code.YAML, item.at(), "'" + key + "' lists texts", "");
                }
            }
        } else if (entry != null) {
            texts.add(optional(key, ""));
        }
        return texts;
    }

    /** Keys with values below a key; empty where it does not stand. */
    YamlNode.Mapping below(String key) {
        YamlNode.Entry entry = mapping.entries().get(key);
        if (entry == null) {
            return YamlNode.isUnreadable(mapping) ? YamlNode.UNREADABLE : YamlNode.empty();
        }
        if (entry.value() instanceof YamlNode.Mapping below) {
            return below;
        }
        problems.add(Code.YAML, entry.keyAt(), "'" + key + "' holds keys with values", "");
        return YamlNode.UNREADABLE;
    }

    /** Keys with values below a key that must be there. */
    YamlNode.Mapping belowRequired(String key, String help) {
        if (mapping.entries().containsKey(key) || YamlNode.isUnreadable(mapping)) {
            return below(key);
        }
        if (misspelled.contains(key)) {
            return YamlNode.UNREADABLE;
        }
        problems.add(Code.YAML, mapping.at(), "the key '" + key + "' is missing", help);
        return YamlNode.UNREADABLE;
    }

    Spot at(String key) {
        YamlNode.Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.at() : entry.value().at();
    }
}
