package truce.rules.fact;

import truce.core.agreement.ClauseKind;

/**
 * What a declared sequence of a pack found over several flags of one norm.
 *
 * @param id id for bindings, not for rules
 */
@Means("What a sequence declared in the pack's patterns.yaml found over the flags of one norm.")
public record Sequence(
        String id,
        @Means("Id of the sequence in patterns.yaml.") String pattern,
        @Means("What the norm asks for.") ClauseKind kind,

        @Means("How many flags may hold the place; more than one when their times overlap.")
        int candidates,

        @Means("Exactly one flag holds the place.") boolean alone,

        @Means("Times overlap: none of the candidates can be named.")
        boolean tied) {

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
