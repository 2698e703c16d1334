package truce.core.pattern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Acts of one side at one place, in order of time, that others may have followed. Asked in the order of those others, each
 * question costs a logarithm of their number, however dense they lie.
 *
 * <p>Of those that surely ended, only such are kept as no later one with a chain as long makes needless; a second such map
 * holds what those of other incidents made needless, since an act does not follow another of its own incident.
 */
final class Forerunners {

    private static final Comparator<Step> BY_BEGIN = Comparator.comparing((Step step) -> step.from)
            .thenComparing(step -> step.to)
            .thenComparing(Step::incidentId);

    private final List<Step> all = new ArrayList<>();
    /** For each beginning of the list by begin: which ends last, and which of another incident. */
    private final List<Step> lastEnding = new ArrayList<>();

    private final List<Optional<Step>> lastOfOthers = new ArrayList<>();
    private final NavigableMap<Instant, Step> first = new TreeMap<>();
    private final NavigableMap<Instant, Step> second = new TreeMap<>();

    void add(Step step) {
        all.add(step);
    }

    Step any() {
        return all.get(0);
    }

    /** To be called once, after all are added. */
    void sort() {
        all.sort(BY_BEGIN);
        for (Step step : all) {
            int before = lastEnding.size() - 1;
            Step last = before < 0 ? step : lastEnding.get(before);
            Optional<Step> other = before < 0 ? Optional.empty() : lastOfOthers.get(before);
            if (step.to.isAfter(last.to)) {
                other = step.isOfSameIncident(last) ? other : Optional.of(last);
                last = step;
            } else if (!step.isOfSameIncident(last) && (other.isEmpty() || step.to.isAfter(other.get().to))) {
                other = Optional.of(step);
            }
            lastEnding.add(last);
            lastOfOthers.add(other);
        }
    }

    /** Whether one of another incident may have come before, and ended not before that. */
    boolean mayPrecede(Step later, Instant since) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).from.isBefore(later.to)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return false;
        }
        Step last = lastEnding.get(low - 1);
        Optional<Step> ends = last.isOfSameIncident(later) ? lastOfOthers.get(low - 1) : Optional.of(last);
        return ends.isPresent() && !ends.get().to.isBefore(since);
    }

    /** One that surely ended; to be called in order of the ends. */
    void ended(Step step) {
        enter(first, step).forEach(needless -> enter(second, needless));
    }

    /** Enters it, and gives back what is needless beside one of another incident. */
    private static List<Step> enter(NavigableMap<Instant, Step> steps, Step step) {
        Map.Entry<Instant, Step> newer = steps.ceilingEntry(step.from);
        if (newer != null && newer.getValue().length >= step.length) {
            return newer.getValue().isOfSameIncident(step) ? List.of() : List.of(step);
        }
        List<Step> needless = new ArrayList<>();
        Map.Entry<Instant, Step> older = steps.floorEntry(step.from);
        while (older != null && older.getValue().length <= step.length) {
            steps.remove(older.getKey());
            if (!older.getValue().isOfSameIncident(step)) {
                needless.add(older.getValue());
            }
            older = steps.floorEntry(step.from);
        }
        steps.put(step.from, step);
        return needless;
    }

    /** That of another incident with the longest chain, that surely ended and began not before that. */
    Optional<Step> longest(Step later, Instant since) {
        Optional<Step> one = other(first, since, later);
        Optional<Step> two = other(second, since, later);
        if (one.isEmpty() || two.isEmpty()) {
            return one.or(() -> two);
        }
        return two.get().length > one.get().length ? two : one;
    }

    private static Optional<Step> other(NavigableMap<Instant, Step> steps, Instant since, Step later) {
        Map.Entry<Instant, Step> entry = steps.ceilingEntry(since);
        while (entry != null && entry.getValue().isOfSameIncident(later)) {
            entry = steps.higherEntry(entry.getKey());
        }
        return entry == null ? Optional.empty() : Optional.of(entry.getValue());
    }
}
