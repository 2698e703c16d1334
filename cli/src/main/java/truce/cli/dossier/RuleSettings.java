package truce.cli.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import truce.cli.yaml.YamlKeys;
import truce.cli.yaml.YamlNode;
import truce.core.fault.NearestName;
import truce.core.run.Severity;
import truce.core.run.Waiver;

/** Reads the parts of {@code truce.yaml} on rules: what is set for single ones, and what is set aside. */
final class RuleSettings {

    static final Set<String> RULE_KEYS = DossierReader.ordered("enabled", "severity-floor", "params");
    static final Set<String> EXCEPTION_KEYS =
            DossierReader.ordered("rule", "clause", "zone", "action", "reason", "author", "until");

    private RuleSettings() {}

    /** Below {@code rules}: by id of the rule. */
    static List<RuleSetting> rules(String file, YamlKeys top) {
        List<RuleSetting> settings = new ArrayList<>();
        top.each("rules", RULE_KEYS)
                .forEach((rule, keys) -> settings.add(new RuleSetting(
                        rule,
                        file + ":" + keys.line(),
                        enabled(keys),
                        keys.text("severity-floor").flatMap(text -> severity(keys, text)),
                        keys.lined("params"))));
        return settings;
    }

    private static Optional<Boolean> enabled(YamlKeys keys) {
        return keys.text("enabled").flatMap(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> Optional.of(true);
            case "false", "no" -> Optional.of(false);
            default -> {
                keys.fault("enabled", text, "'enabled' is '" + text + "'", "It is true or false.");
                yield Optional.empty();
            }
        });
    }

    private static Optional<Severity> severity(YamlKeys keys, String text) {
        Set<String> known = new TreeSet<>();
        Arrays.stream(Severity.values()).map(Enum::name).forEach(known::add);
        if (known.contains(text)) {
            return Optional.of(Severity.valueOf(text));
        }
        keys.fault("severity-floor", text, "there is no gravity '" + text + "'", NearestName.hint(text, known));
        return Optional.empty();
    }

    /** Below {@code exceptions}: each with what it is about, a reason, an author and an end. */
    static List<Waiver> exceptions(String file, YamlKeys top) {
        return top.items("exceptions", (key, node) -> exception(file, top, node));
    }

    private static Optional<Waiver> exception(String file, YamlKeys top, YamlNode node) {
        if (!(node instanceof YamlNode.Keys inner)) {
            top.fault("exceptions", "", "an exception is " + node.kind(), "It takes the keys " + known() + ".");
            return Optional.empty();
        }
        YamlKeys keys = top.of(inner, EXCEPTION_KEYS);
        Optional<String> reason = needed(keys, node, "reason", "Say why.");
        Optional<String> author = needed(keys, node, "author", "Say who decided it.");
        Optional<LocalDate> until = needed(keys, node, "until", "Say until which day it may be used.")
                .flatMap(text -> day(keys, text));
        boolean about = List.of("rule", "clause", "zone", "action").stream()
                .anyMatch(key -> keys.text(key).isPresent());
        if (!about) {
            keys.faultAt(
                    node.line(),
                    "an exception that names nothing would be one from everything",
                    "Name a rule, a clause, a zone or an action.");
        }
        if (!about || reason.isEmpty() || author.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Waiver(
                file + ":" + node.line(),
                keys.text("rule"),
                keys.text("clause"),
                keys.text("zone"),
                keys.text("action"),
                reason.get(),
                author.get(),
                until.get()));
    }

    private static Optional<String> needed(YamlKeys keys, YamlNode node, String key, String help) {
        Optional<String> text = keys.text(key);
        if (text.isEmpty()) {
            keys.faultAt(node.line(), "an exception has no '" + key + "'", help);
        }
        return text;
    }

    private static Optional<LocalDate> day(YamlKeys keys, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            keys.fault("until", text, "'" + text + "' is no day", "Write a day such as 2026-03-31.");
            return Optional.empty();
        }
    }

    private static String known() {
        return String.join(", ", EXCEPTION_KEYS);
    }
}
