package truce.rules.pack;

import java.util.List;

/**
 * A pattern of a rule: a view, and what is asked of it.
 *
 * @param at where it begins
 * @param quantifier whether the view must be there, must not, or must exist
 * @param variable name bound to the view, such as {@code $case}; empty when none
 * @param type name of the view
 * @param constraints what is asked, in order; all must hold
 * @param head as written up to the bracket, such as {@code $case : Case}
 */
public record Condition(
        Spot at, Quantifier quantifier, String variable, String type, List<Asked> constraints, String head) {

    /** How a pattern counts. */
    public enum Quantifier {
        ONE,
        NOT,
        EXISTS
    }

    /** A constraint with its text as written, on one line. */
    public record Asked(Constraint constraint, String text) {}

    public Condition {
        constraints = List.copyOf(constraints);
    }
}
