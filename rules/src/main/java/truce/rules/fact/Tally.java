package truce.rules.fact;

import truce.core.agreement.ClauseKind;

/**
 * How many of something a declared tally of a pack counted in one window, for one value of its key.
 *
 * @param id id for bindings, not for rules
 */
@Means("What a tally declared in the pack's patterns.yaml counted in one window, for one value of its key.")
public record Tally(
        String id,
        @Means("Id of the tally in patterns.yaml.") String pattern,

        @Means("What the norm asks for; of a key over several norms, the first of them.")
        ClauseKind kind,

        @Means("At least so many: supported, and surely in the window and of that key.")
        int surely,

        @Means("At most so many.") int possibly,
        @Means("On at least so many different days.") int daysSurely,
        @Means("On at most so many different days.") int daysPossibly,
        @Means("By at least so many different parties.") int partiesSurely,
        @Means("By at most so many different parties.") int partiesPossibly,

        @Means("The key names who acted; no for the count of what nobody is named for.")
        boolean attributed,

        @Means("The windows before lie in the period, so that it can be compared with their mean.")
        boolean compared,

        @Means("At least so many percent of the mean of the windows before.")
        int risenSurely,

        @Means("At most so many percent of the mean of the windows before.")
        int risenPossibly,

        @Means("Days of the window, and of those before, are stated to have been watched fully.")
        boolean watched,

        @Means("A day watched fully, at least so many percent of the mean before.")
        int risenWatchedSurely,

        @Means("At least so many percent of all that was counted, by this party.")
        int shareSurely,

        @Means("At most so many percent of all that was counted, by this party.")
        int sharePossibly,

        @Means("Nobody is surely named for at most so many percent of all that was counted.")
        int unnamedPossibly) {

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
