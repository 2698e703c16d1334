package truce.rules.fact;

import truce.core.agreement.ClauseKind;
import truce.core.agreement.Modality;
import truce.core.match.Attribution;

/**
 * A requirement held against what is known to have been done.
 *
 * @param id id of the core case; for bindings, not for rules
 */
@Means("A requirement held against what is known to have been done by its due instant.")
public record Duty(
        String id,
        @Means("What the norm asks for.") ClauseKind kind,

        @Means("Whether the norm forbids, asks for or allows.")
        Modality modality,

        @Means("It was not done: the event of this case is non-performance.")
        Graded occurrence,

        @Means("The norm was in force for the duty-holder.") Graded time,
        @Means("The duty binds the holder.") Graded party,

        @Means("Less was delivered, or more was held, than the norm asks for.")
        Graded amount,

        @Means("The condition on which it falls due was met.")
        Graded condition,

        @Means("The due instant had passed.") Graded deadline,
        @Means("No exception excuses the failure.") Graded exception,
        @Means("On what basis the duty-holder is named.") Attribution.Basis attribution,
        @Means("The text names a duty-holder.") boolean holderNamed,
        @Means("Somebody reports whether it was done.") boolean reported,

        @Means("It is due so long after another instant, not on a date of the text's.")
        boolean relative,

        @Means("It is due only once a condition holds.") boolean conditional,
        @Means("It was put off at least once.") boolean amended) {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return id;
    }
}
