package truce.core.run;

import java.util.Map;

/**
 * A rule addressed a case.
 *
 * @param caseIndex index of the case in the batch that was assessed
 * @param rule id of the rule, such as {@code base-010}
 * @param verb what the rule's consequence asks for
 * @param bindings names bound in the rule and the values they stood for
 */
public record RuleHit(int caseIndex, String rule, Verb verb, Map<String, String> bindings) {

    /** What a consequence may ask for: a closed list. */
    public enum Verb {
        /** Raise a flag; its determination follows from the elements. */
        RAISE,
        /** Record that the act is allowed or the duty done. */
        PERMIT,
        /** Tell it in the report without a flag. */
        NOTE
    }

    public RuleHit {
        bindings = Map.copyOf(bindings);
    }
}
