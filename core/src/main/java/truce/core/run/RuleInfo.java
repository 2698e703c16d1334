package truce.core.run;

import java.util.List;
import java.util.Optional;

/**
 * What people see of a rule.
 *
 * @param id unique id, such as {@code base-010}
 * @param pack id of the pack it comes from
 * @param title the rule's name, a sentence
 * @param summary first sentence of its comment
 * @param clauses codes of the kinds of norm it addresses
 * @param acts codes of the groups and acts it addresses
 * @param matter what it is asked about
 * @param status experimental, stable or deprecated
 * @param severityFloor least gravity of its flags
 * @param file file in the pack
 * @param line first line, 1-based
 */
public record RuleInfo(
        String id,
        String pack,
        String title,
        String summary,
        List<String> clauses,
        List<String> acts,
        Matter matter,
        String status,
        Optional<Severity> severityFloor,
        String file,
        int line) {

    public RuleInfo {
        clauses = List.copyOf(clauses);
        acts = List.copyOf(acts);
    }
}
