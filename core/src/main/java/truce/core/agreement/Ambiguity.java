package truce.core.agreement;

import java.util.List;
import java.util.Set;
import truce.core.action.ActionType;

/**
 * Wording that leaves a case open, whatever the facts (handbook A.20). It applies where both lists allow; an empty list
 * allows all.
 *
 * @param acts acts for which the wording is open
 * @param parties actors for whom the wording is open
 * @param note the open wording, paraphrased
 */
public record Ambiguity(Set<ActionType> acts, List<String> parties, String note) {

    public Ambiguity {
        acts = Set.copyOf(acts);
        parties = List.copyOf(parties);
    }
}
