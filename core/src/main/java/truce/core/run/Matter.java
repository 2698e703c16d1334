package truce.core.run;

import java.util.Collections;
import java.util.Set;
import truce.core.action.ActionType;
import truce.core.agreement.ClauseKind;

/**
 * What a rule is asked about.
 *
 * @param on acts, duties, or what declared patterns found
 * @param kinds kinds of norm that it addresses
 * @param acts acts that it addresses
 * @param patterns names of the declared patterns that it reads; empty for a rule on acts or duties, and for one that reads
 *     all patterns of its kind
 */
public record Matter(On on, Set<ClauseKind> kinds, Set<ActionType> acts, Set<String> patterns) {

    /** What one question of a rule is about. */
    public enum On {
        /** An act held against a norm. */
        ACT,
        /** A duty that falls due. */
        DUTY,
        /** What a tally, a sequence or a coverage found. */
        PATTERN
    }

    public Matter {
        kinds = Set.copyOf(kinds);
        acts = Set.copyOf(acts);
        patterns = Set.copyOf(patterns);
    }

    /** Whether it is asked about such acts under a norm of that kind. */
    boolean meets(ClauseKind kind, Set<ActionType> candidates) {
        return kinds.contains(kind) && meets(candidates);
    }

    /** Whether it is asked about such acts under some norm. */
    boolean meets(Set<ActionType> candidates) {
        return on == On.ACT && !Collections.disjoint(acts, candidates);
    }

    /** Whether it is asked about duties of that kind. */
    boolean meetsDuty(ClauseKind kind) {
        return on == On.DUTY && kinds.contains(kind);
    }

    /** Whether it is asked about what that pattern found. */
    boolean meetsFinding(String pattern) {
        return on == On.PATTERN && (patterns.isEmpty() || patterns.contains(pattern));
    }
}
