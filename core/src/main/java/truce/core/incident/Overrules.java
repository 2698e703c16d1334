package truce.core.incident;

import java.util.Set;

/**
 * What the analyst decided about pairs of rows ({@code same_event}, {@code not_same_event} in {@code review.csv}). It
 * goes before what Truce finds by itself.
 *
 * @param same pairs of action ids that tell one event, whatever they say
 * @param different pairs of action ids that must not be taken for one event
 */
public record Overrules(Set<Pair> same, Set<Pair> different) {

    public static final Overrules NONE = new Overrules(Set.of(), Set.of());

    public Overrules {
        same = Set.copyOf(same);
        different = Set.copyOf(different);
        for (Pair pair : same) {
            if (different.contains(pair)) {
                throw new IllegalArgumentException(pair.first() + " and " + pair.second() + " are said to be"
                        + " the same event and not the same event");
            }
        }
    }

    boolean keepApart(String id, String other) {
        return !different.isEmpty() && different.contains(new Pair(id, other));
    }

    /** Two action ids, in either order. */
    public record Pair(String first, String second) {
        public Pair {
            if (first.equals(second)) {
                throw new IllegalArgumentException(first + " is paired with itself");
            }
            if (first.compareTo(second) > 0) {
                String larger = first;
                first = second;
                second = larger;
            }
        }
    }
}
