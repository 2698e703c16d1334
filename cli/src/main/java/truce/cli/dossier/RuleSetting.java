package truce.cli.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import truce.cli.yaml.YamlNode;
import truce.core.run.Severity;

/**
 * What a dossier sets for one rule.
 *
 * @param rule id of the rule
 * @param from file and line, such as {@code truce.yaml:12}
 * @param enabled whether it is loaded; empty when nothing is said
 * @param severityFloor least gravity of its flags; empty when nothing is said
 * @param params parameters of its pack, each with its line
 */
public record RuleSetting(
        String rule,
        String from,
        Optional<Boolean> enabled,
        Optional<Severity> severityFloor,
        Map<String, YamlNode.Scalar> params) {

    public RuleSetting {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }
}
