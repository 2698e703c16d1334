package truce.core.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity;
import truce.core.pattern.Window.Anchor;
import truce.core.pattern.Window.Anchored;
import truce.core.time.Moment;
import truce.core.time.Period;

/**
 * What lies in the stretch after, or before, an instant of each norm. The stretch of a thing is that of its own norm; where
 * the text leaves the instant open, so is what lies in it.
 */
final class AnchoredSweep {

    private static final Comparator<Moment> BY_TIME =
            Comparator.comparing(Moment::earliest).thenComparing(Moment::latest);

    private final Anchored window;
    private final int baseline;
    private final Period period;
    /** When duties fall due, by agreement. */
    private final Map<String, TreeSet<Moment>> due = new TreeMap<>();

    AnchoredSweep(Anchored window, int baseline, Collection<Norm> norms, Period period) {
        this.window = window;
        this.baseline = baseline;
        this.period = period;
        norms.forEach(norm -> norm.quantity()
                .filter(Quantity.Deadline.class::isInstance)
                .map(Quantity.Deadline.class::cast)
                .ifPresent(deadline -> due.computeIfAbsent(norm.agreement(), a -> new TreeSet<>(BY_TIME))
                        .add(deadline.due())));
    }

    /** What lies in one stretch, and how that compares with the stretches of the same length before. */
    record Stretch(List<Item> surely, List<Item> possibly, Instant from, Instant to, Ratios ratios) {

        Range count() {
            long least = surely.stream().mapToLong(Item::surely).sum();
            long most = possibly.stream().mapToLong(Item::possibly).sum();
            return new Range(least, Math.max(least, most));
        }
    }

    /** The stretches of a group that hold something; several only where several duties fall due. */
    List<Stretch> of(Norm norm, List<Item> items) {
        if (window.anchor() != Anchor.DEADLINE) {
            return found(norm, items, one -> Optional.of(anchor(window.anchor(), one)));
        }
        TreeSet<Moment> all = new TreeSet<>(BY_TIME);
        items.forEach(item -> item.sightings()
                .forEach(sighting -> all.addAll(due(sighting.subject().norm().agreement()))));
        List<Stretch> found = new ArrayList<>();
        all.forEach(moment -> found.addAll(found(
                norm, items, one -> due(one.agreement()).contains(moment) ? Optional.of(moment) : Optional.empty())));
        return found;
    }

    private Collection<Moment> due(String agreement) {
        return due.getOrDefault(agreement, new TreeSet<>(BY_TIME));
    }

    private List<Stretch> found(Norm norm, List<Item> items, Function<Norm, Optional<Moment>> anchors) {
        Stretch here = stretch(norm, items, anchors, 0);
        if (here.possibly().isEmpty()) {
            return List.of();
        }
        Instant first = here.from().minus(window.length().multipliedBy(baseline));
        boolean whole = baseline > 0
                && !first.isBefore(period.from())
                && !first.isBefore(anchor(Anchor.EFFECT, norm).latest());
        if (!whole) {
            return List.of(here);
        }
        long surely = 0;
        long possibly = 0;
        for (int back = 1; back <= baseline; back++) {
            Range before = stretch(norm, items, anchors, back).count();
            surely += before.surely();
            possibly += before.possibly();
        }
        Range risen = Ratios.percent(here.count(), new Range(surely, possibly), baseline);
        return List.of(new Stretch(here.surely(), here.possibly(), here.from(), here.to(), Ratios.risen(risen)));
    }

    /** What surely and what possibly lies after, or before, an instant that is known up to an interval. */
    private record Bounds(Instant earliestBegin, Instant latestBegin, Instant earliestEnd, Instant latestEnd) {

        boolean surelyHolds(Item item) {
            return item.isIn(latestBegin, earliestEnd);
        }

        boolean mayHold(Item item) {
            return item.mayBeIn(earliestBegin, latestEnd);
        }
    }

    private Bounds bounds(Moment anchor, Duration shift) {
        Instant earliest = anchor.earliest().minus(shift);
        Instant latest = anchor.latest().minus(shift);
        return new Bounds(begin(earliest), begin(latest), end(earliest), end(latest));
    }

    /** @param back how many lengths before the stretch itself */
    private Stretch stretch(Norm norm, List<Item> items, Function<Norm, Optional<Moment>> anchors, int back) {
        Duration shift = window.length().multipliedBy(back);
        Map<String, Optional<Bounds>> ofNorms = new HashMap<>();
        List<Item> surely = new ArrayList<>();
        List<Item> possibly = new ArrayList<>();
        for (Item item : items) {
            boolean in = false;
            boolean mayBe = false;
            for (Sighting sighting : item.sightings()) {
                Norm its = sighting.subject().norm();
                Optional<Bounds> bounds = ofNorms.computeIfAbsent(
                        its.id(), id -> anchors.apply(its).map(anchor -> bounds(anchor, shift)));
                in |= bounds.isPresent() && bounds.get().surelyHolds(item);
                mayBe |= bounds.isPresent() && bounds.get().mayHold(item);
            }
            if (in) {
                surely.add(item);
            }
            if (in || mayBe) {
                possibly.add(item);
            }
        }
        Bounds own = bounds(anchors.apply(norm).orElse(Moment.NEVER), shift);
        return new Stretch(surely, possibly, own.earliestBegin(), own.latestEnd(), Ratios.NONE);
    }

    private Instant begin(Instant anchor) {
        return window.before() ? anchor.minus(window.length()) : anchor;
    }

    private Instant end(Instant anchor) {
        return window.before() ? anchor : anchor.plus(window.length());
    }

    private static Moment anchor(Anchor anchor, Norm norm) {
        boolean effect = anchor == Anchor.EFFECT;
        return norm.lifecycle().stages().stream()
                .filter(stage -> stage.state() == LifecycleState.IN_FORCE)
                .map(stage ->
                        effect ? stage.validity().from() : stage.validity().to())
                .reduce((a, b) -> a.earliest().isBefore(b.earliest()) == effect ? a : b)
                .orElse(effect ? Moment.NEVER : Moment.ALWAYS);
    }
}
