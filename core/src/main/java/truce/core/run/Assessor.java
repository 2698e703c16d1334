package truce.core.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.action.ActionType;
import truce.core.agreement.ClauseKind;
import truce.core.match.Case;
import truce.core.pattern.Finding;
import truce.core.pattern.PatternSpec;
import truce.core.pattern.Shortfall;

/** Holds cases against the loaded rules. Implementations are safe for use by several threads. */
public interface Assessor {

    /** Whether some loaded rule addresses this kind of norm and at least one of these acts. */
    boolean addresses(ClauseKind kind, Set<ActionType> acts);

    /**
     * The rules that address each case, in the order of cases and, within a case, of rule ids. Cases are independent of
     * each other: how they are cut into batches does not matter.
     */
    List<RuleHit> assess(List<Case> cases);

    /** The patterns that the loaded packs declare, each once. */
    List<PatternSpec> patterns();

    /** The rules that address each finding, with the index of the finding in place of a case's. */
    List<RuleHit> assessFindings(List<? extends Finding> findings);

    /**
     * How near a finding came to the number that a rule asks of it, when nothing else stopped that rule; of several rules
     * the one that it came nearest to. Empty when no rule lacks only numbers.
     */
    default Optional<Shortfall> shortfall(Finding finding) {
        return Optional.empty();
    }

    /** The loaded rules, sorted by id. */
    List<RuleInfo> rules();
}
