package truce.core.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How far a norm addresses whoever is named on one side of an act.
 *
 * @param degree how far it is addressed
 * @param reasons why not fully
 * @param cause which uncertainty keeps it open
 * @param parties ids of the addressed parties meant
 * @param sides names of the sides they stand on in the text
 * @param controlledOnly whether the norm reaches them only as those whom its addressee must restrain
 */
record Standing(
        Degree degree,
        List<Reason> reasons,
        Optional<Cause> cause,
        SortedSet<String> parties,
        SortedSet<String> sides,
        boolean controlledOnly) {

    static Standing excluded(Reason reason) {
        return new Standing(
                Degree.EXCLUDED, List.of(reason), Optional.empty(), new TreeSet<>(), new TreeSet<>(), false);
    }

    static Standing open(Reason reason, Cause cause) {
        return new Standing(
                Degree.UNRESOLVED, List.of(reason), Optional.of(cause), new TreeSet<>(), new TreeSet<>(), false);
    }

    boolean isExcluded() {
        return degree == Degree.EXCLUDED;
    }

    /** The same, but to no more than that degree, with the reason where it lowers it. */
    Standing atMost(Degree most, Reason why, Cause from) {
        if (most.atLeast(degree)) {
            return this;
        }
        List<Reason> all = new ArrayList<>(reasons);
        all.add(why);
        return new Standing(most, all, Optional.of(from), parties, sides, controlledOnly);
    }

    /** They acted together: what binds one of them suffices. */
    static Standing together(Collection<Standing> names) {
        return names.stream().max(Comparator.comparing(Standing::degree)).orElseThrow();
    }

    /** One of them acted: all must be addressed, else it is open; none, and it is excluded. */
    static Standing oneOf(Collection<Standing> candidates) {
        if (candidates.stream().allMatch(Standing::isExcluded)) {
            return candidates.iterator().next();
        }
        Standing weakest =
                candidates.stream().min(Comparator.comparing(Standing::degree)).orElseThrow();
        SortedSet<String> parties =
                union(candidates.stream().map(Standing::parties).toList());
        SortedSet<String> sides = union(candidates.stream().map(Standing::sides).toList());
        boolean controlled = candidates.stream().filter(c -> !c.isExcluded()).allMatch(Standing::controlledOnly);
        if (weakest.isExcluded()) {
            return new Standing(
                    Degree.UNRESOLVED,
                    List.of(Reason.ACTOR_MIXED),
                    Optional.of(Cause.EVIDENCE),
                    parties,
                    sides,
                    controlled);
        }
        List<Reason> reasons = candidates.stream()
                .sorted(Comparator.comparing(Standing::degree))
                .flatMap(candidate -> candidate.reasons().stream())
                .distinct()
                .toList();
        return new Standing(weakest.degree(), reasons, weakest.cause(), parties, sides, controlled);
    }

    private static SortedSet<String> union(List<SortedSet<String>> sets) {
        TreeSet<String> all = new TreeSet<>();
        sets.forEach(all::addAll);
        return all;
    }
}
