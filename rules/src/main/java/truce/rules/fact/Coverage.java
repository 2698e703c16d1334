package truce.rules.fact;

import truce.core.agreement.ClauseKind;

/**
 * How well a zone was watched in one window, by anybody's word, beside what was reported there.
 *
 * @param id id for bindings, not for rules
 */
@Means("How well a zone was watched in one window, as declared in the pack's patterns.yaml.")
public record Coverage(
        String id,
        @Means("Id of the coverage in patterns.yaml.") String pattern,
        @Means("What the first norm of the zone asks for.") ClauseKind kind,
        @Means("Somebody says how well it was watched.") boolean stated,

        @Means("All who say so say that it was watched fully, for the whole window.")
        boolean full,

        @Means("Somebody says that it was watched in part.") boolean partial,
        @Means("Somebody says that access was denied.") boolean denied,
        @Means("At least so many incidents were reported.") int reportedSurely,
        @Means("At most so many incidents were reported.") int reportedPossibly) {

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
