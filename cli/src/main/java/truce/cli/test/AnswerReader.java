package truce.cli.test;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import truce.cli.yaml.YamlKeys;
import truce.cli.yaml.YamlNode;
import truce.core.fault.NearestName;
import truce.core.match.Attribution;
import truce.core.match.Reason;
import truce.core.run.Determination;

/** Reads the keys {@code answers} and {@code incidents} of a scene. */
final class AnswerReader {

    private static final Set<String> DETERMINATIONS = codes(Determination.values());
    private static final Set<String> REASONS = codes(Reason.values());
    private static final Set<String> BASES = codes(Attribution.Basis.values());

    private final YamlKeys keys;

    AnswerReader(YamlKeys keys) {
        this.keys = keys;
    }

    /** @param alone whether the test says nothing of flags */
    Answers read(boolean alone) {
        return new Answers(alone, keys.items("answers", this::answer), keys.items("incidents", this::incident));
    }

    private Optional<Expected> answer(String key, YamlNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        String action;
        if (node instanceof YamlNode.Keys written) {
            YamlKeys one = keys.of(written, with(Answers.FIELDS, "action"));
            action = one.text("action").orElse("");
            put(one, Answers.FIELDS, fields);
        } else {
            List<String> words = Arrays.asList(keys.text(key, node).orElse("").split("\\s+"));
            action = words.get(0);
            for (String word : words.subList(1, words.size())) {
                fields.merge(field(word), word, (first, next) -> first + "," + next);
            }
        }
        check(node.line(), fields);
        return Optional.of(new Expected(node.line(), action, fields));
    }

    private static String field(String word) {
        return DETERMINATIONS.contains(word) ? "determination" : REASONS.contains(word) ? "reasons" : "clause";
    }

    private void check(int line, Map<String, String> fields) {
        String clause = fields.getOrDefault("clause", "");
        if (clause.isEmpty() || clause.contains(",")) {
            Set<String> words = new HashSet<>(REASONS);
            words.addAll(DETERMINATIONS);
            String unknown = clause.substring(clause.indexOf(',') + 1);
            keys.faultAt(
                    line,
                    clause.isEmpty()
                            ? "the answer names no clause"
                            : "'" + unknown + "' is no determination and no reason",
                    clause.isEmpty() ? "Write: ACTION CLAUSE DETERMINATION REASON." : NearestName.hint(unknown, words));
        }
        known(line, fields, "determination", DETERMINATIONS);
        known(line, fields, "reasons", REASONS);
        known(line, fields, "attribution", BASES);
    }

    private void known(int line, Map<String, String> fields, String field, Set<String> words) {
        for (String word : fields.getOrDefault(field, "").split(",", -1)) {
            if (!word.isEmpty() && !words.contains(word)) {
                keys.faultAt(line, "'" + word + "' is not known as " + field, NearestName.hint(word, words));
            }
        }
    }

    private Optional<Answers.OneIncident> incident(String key, YamlNode node) {
        if (!(node instanceof YamlNode.Keys written)) {
            keys.faultAt(node.line(), "an incident is " + node.kind(), "Write {of: [a1, a2], killed: 8-12-19}.");
            return Optional.empty();
        }
        YamlKeys one = keys.of(written, with(Answers.INCIDENT_FIELDS, "of"));
        Map<String, String> fields = new LinkedHashMap<>();
        put(one, Answers.INCIDENT_FIELDS, fields);
        return Optional.of(new Answers.OneIncident(node.line(), one.texts("of"), fields));
    }

    private static void put(YamlKeys from, List<String> names, Map<String, String> fields) {
        for (String name : names) {
            List<String> texts = from.texts(name);
            if (!texts.isEmpty()) {
                fields.put(name, String.join(",", texts));
            }
        }
    }

    private static Set<String> with(List<String> names, String more) {
        Set<String> all = new HashSet<>(names);
        all.add(more);
        return all;
    }

    private static Set<String> codes(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toUnmodifiableSet());
    }
}
