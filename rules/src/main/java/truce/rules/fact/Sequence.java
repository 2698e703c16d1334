package truce.rules.fact;

import truce.core.agreement.ClauseKind;

/**
 * What a declared sequence of a pack found over several flags, for one value of its key.
 *
 * @param id id for bindings, not for rules
 */
@Means("What a sequence declared in the pack's patterns.yaml found over several flags, for one value of its key.")
public record Sequence(
        String id,
        @Means("Id of the sequence in patterns.yaml.") String pattern,

        @Means("What the norm asks for; of a key over several norms, the first of them.")
        ClauseKind kind,

        @Means(
                "How many incidents may hold the place, or stand in the chain; of a first one, more than one when times overlap.")
        int candidates,

        @Means("Exactly one flag holds the place.") boolean alone,

        @Means("Times overlap: none of the candidates can be named.")
        boolean tied,

        @Means("At least so many acts followed another.") int linksSurely,
        @Means("At most so many acts followed another.") int linksPossibly,

        @Means("The longest stretch without any lasted at least so many hours.")
        int hoursSurely,

        @Means("The longest stretch without any lasted at most so many hours.")
        int hoursPossibly) {

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
