package truce.core.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The least gravity of the flags of each rule that states one. */
final class SeverityFloors {

    private final Map<String, Severity> byRule = new HashMap<>();

    SeverityFloors(Collection<RuleInfo> rules) {
        rules.forEach(rule -> rule.severityFloor().ifPresent(floor -> byRule.put(rule.id(), floor)));
    }

    /** The computed gravity, or the highest floor of the rules that raise the flag, whichever is graver. */
    Severity raised(Severity computed, List<RuleHit> hits) {
        Severity raised = computed;
        if (!byRule.isEmpty()) {
            for (RuleHit hit : hits) {
                if (hit.verb() == RuleHit.Verb.RAISE) {
                    raised = raised.graver(byRule.getOrDefault(hit.rule(), Severity.S0));
                }
            }
        }
        return raised;
    }
}
