package truce.core.pattern;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Norm;
import truce.core.pattern.PatternSpec.TallySpec;
import truce.core.pattern.Window.Anchored;
import truce.core.pattern.Window.Fixed;
import truce.core.pattern.Window.Sliding;
import truce.core.time.Moment;
import truce.core.time.Period;

/** Counts, for every value of the key, what lies in each window: surely and possibly. */
final class TallySweep {

    static final int MOST_INCIDENTS = 100;
    private static final int MOST_WINDOWS = 62;
    private static final int MOST_DAYS = 400;
    private static final long NO_MEAN = 100_000;

    private final TallySpec spec;
    private final Period period;
    private final ZoneId zone;
    private final LeftOut leftOut;

    TallySweep(TallySpec spec, Sightings scene, LeftOut leftOut) {
        this.spec = spec;
        this.period = scene.bounded();
        this.zone = period.zone();
        this.leftOut = leftOut;
    }

    List<Tally> of(List<Sighting> sightings) {
        List<Tally> tallies = new ArrayList<>();
        Groups.of(spec.key(), spec.filter(), sightings, leftOut).forEach((key, group) -> {
            List<Item> items = Item.of(spec, group.members());
            if (spec.window() instanceof Fixed fixed) {
                fixed(key, group.norm(), items, fixed.unit(), tallies);
            } else if (spec.window() instanceof Sliding sliding) {
                sliding(key, group.norm(), items, sliding.length(), tallies);
            } else if (spec.window() instanceof Anchored anchored) {
                anchored(key, group.norm(), items, anchored, tallies);
            } else {
                add(key, group.norm(), items, items, period.from(), period.to(), Optional.empty(), tallies);
            }
        });
        return tallies;
    }

    private void fixed(String key, Norm norm, List<Item> items, Window.Unit unit, List<Tally> tallies) {
        Map<LocalDate, List<Item>> windows = new TreeMap<>();
        for (Item item : items) {
            LocalDate first = unit.first(item.when().from(), zone);
            Instant end = item.when().isInstant()
                    ? item.when().to()
                    : item.when().to().minusNanos(1);
            LocalDate last = unit.first(end, zone);
            if (unit.plus(first, MOST_WINDOWS).isBefore(last)) {
                leftOut.add("its time spans more than " + MOST_WINDOWS + " windows");
                continue;
            }
            for (LocalDate day = first; !day.isAfter(last); day = unit.plus(day, 1)) {
                windows.computeIfAbsent(day, d -> new ArrayList<>()).add(item);
            }
        }
        Map<LocalDate, Range> counts = new TreeMap<>();
        windows.forEach((day, in) -> counts.put(day, count(in, start(day), start(unit.plus(day, 1)))));
        windows.forEach((day, in) ->
                add(key, norm, in, in, start(day), start(unit.plus(day, 1)), risen(counts, day, unit), tallies));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** In percent of the mean of the windows before; empty when the period does not hold all of them. */
    private Optional<Range> risen(Map<LocalDate, Range> counts, LocalDate day, Window.Unit unit) {
        int windows = spec.baseline();
        if (windows == 0 || start(unit.plus(day, -windows)).isBefore(period.from())) {
            return Optional.empty();
        }
        long surely = 0;
        long possibly = 0;
        for (int back = 1; back <= windows; back++) {
            Range before = counts.getOrDefault(unit.plus(day, -back), Range.NONE);
            surely += before.surely();
            possibly += before.possibly();
        }
        Range here = counts.getOrDefault(day, Range.NONE);
        long most = surely == 0 ? NO_MEAN : here.possibly() * 100 * windows / surely;
        long least = possibly == 0 ? (here.surely() > 0 ? NO_MEAN : 0) : here.surely() * 100 * windows / possibly;
        return Optional.of(
                new Range(Math.min(least, NO_MEAN), Math.max(Math.min(least, NO_MEAN), Math.min(most, NO_MEAN))));
    }

    private void sliding(String key, Norm norm, List<Item> items, Duration length, List<Tally> tallies) {
        Peak sure = Peak.surely(items, length);
        Peak possible = Peak.possibly(items, length);
        List<Item> in = within(items, possible.from(), possible.from().plus(length));
        if (in.isEmpty()) {
            return;
        }
        List<Item> surely = within(items, sure.from(), sure.from().plus(length)).stream()
                .filter(item -> item.isIn(sure.from(), sure.from().plus(length)))
                .toList();
        Range count = new Range(sure.weight(), possible.weight());
        tallies.add(tally(
                key,
                norm,
                count,
                new Counted(surely, sure.from(), sure.from().plus(length)),
                new Counted(in, possible.from(), possible.from().plus(length)),
                Optional.empty()));
    }

    private static List<Item> within(List<Item> items, Instant from, Instant to) {
        return items.stream().filter(item -> item.mayBeIn(from, to)).toList();
    }

    /** The window of a thing is that of its own norm; where the text leaves the instant open, so is what lies in it. */
    private void anchored(String key, Norm norm, List<Item> items, Anchored window, List<Tally> tallies) {
        List<Item> surely = new ArrayList<>();
        List<Item> possibly = new ArrayList<>();
        for (Item item : items) {
            boolean in = false;
            boolean mayBe = false;
            for (Sighting sighting : item.sightings()) {
                Moment anchor = anchor(window.anchor(), sighting.subject().norm());
                in |= item.isIn(begin(anchor.latest(), window), end(anchor.earliest(), window));
                mayBe |= item.mayBeIn(begin(anchor.earliest(), window), end(anchor.latest(), window));
            }
            if (in) {
                surely.add(item);
            }
            if (in || mayBe) {
                possibly.add(item);
            }
        }
        if (!possibly.isEmpty()) {
            Moment anchor = anchor(window.anchor(), norm);
            Instant from = begin(anchor.earliest(), window);
            Instant to = end(anchor.latest(), window);
            long least = surely.stream().mapToLong(Item::surely).sum();
            long most = possibly.stream().mapToLong(Item::possibly).sum();
            tallies.add(tally(
                    key,
                    norm,
                    new Range(least, Math.max(least, most)),
                    new Counted(surely, from, to),
                    new Counted(possibly, from, to),
                    Optional.empty()));
        }
    }

    private static Instant begin(Instant anchor, Anchored window) {
        return window.before() ? anchor.minus(window.length()) : anchor;
    }

    private static Instant end(Instant anchor, Anchored window) {
        return window.before() ? anchor : anchor.plus(window.length());
    }

    private static Moment anchor(Window.Anchor anchor, Norm norm) {
        List<Moment> moments = norm.lifecycle().stages().stream()
                .filter(stage -> stage.state() == LifecycleState.IN_FORCE)
                .map(stage -> anchor == Window.Anchor.EFFECT
                        ? stage.validity().from()
                        : stage.validity().to())
                .toList();
        boolean effect = anchor == Window.Anchor.EFFECT;
        return moments.stream()
                .reduce((a, b) -> a.earliest().isBefore(b.earliest()) == effect ? a : b)
                .orElse(effect ? Moment.NEVER : Moment.ALWAYS);
    }

    private void add(
            String key,
            Norm norm,
            List<Item> surely,
            List<Item> possibly,
            Instant from,
            Instant to,
            Optional<Range> risen,
            List<Tally> tallies) {
        tallies.add(tally(
                key,
                norm,
                count(possibly, from, to),
                new Counted(surely, from, to),
                new Counted(possibly, from, to),
                risen));
    }

    private static Range count(List<Item> items, Instant from, Instant to) {
        long surely = 0;
        long possibly = 0;
        for (Item item : items) {
            surely += item.isIn(from, to) ? item.surely() : 0;
            possibly += item.mayBeIn(from, to) ? item.possibly() : 0;
        }
        return new Range(surely, Math.max(surely, possibly));
    }

    /** Things in a window. */
    private record Counted(List<Item> items, Instant from, Instant to) {}

    private Tally tally(String key, Norm norm, Range count, Counted surely, Counted possibly, Optional<Range> risen) {
        List<String> incidents = possibly.items().stream()
                .filter(item -> item.mayBeIn(possibly.from(), possibly.to()))
                .map(Item::incident)
                .distinct()
                .toList();
        List<String> notes = new ArrayList<>();
        if (incidents.size() > MOST_INCIDENTS) {
            notes.add("the first " + MOST_INCIDENTS + " of " + incidents.size() + " incidents are named");
        }
        if (spec.baseline() > 0 && risen.isEmpty()) {
            notes.add("not compared with the " + spec.baseline() + " windows before, because the period begins later");
        }
        notes.add("reported in these sources: " + count.surely() + " surely, " + count.possibly() + " possibly");
        return new Tally(
                spec,
                key,
                Optional.of(norm),
                possibly.from(),
                possibly.to(),
                count,
                days(surely, possibly),
                parties(surely.items(), possibly.items()),
                risen,
                incidents.subList(0, Math.min(MOST_INCIDENTS, incidents.size())),
                notes,
                zone);
    }

    private Range days(Counted surely, Counted possibly) {
        Set<LocalDate> sure = new LinkedHashSet<>();
        for (Item item : surely.items()) {
            boolean in = item.surely() > 0 && item.isIn(surely.from(), surely.to());
            List<LocalDate> days = days(item, surely.from(), surely.to());
            if (in && days.size() == 1) {
                sure.add(days.get(0));
            }
        }
        Set<LocalDate> possible = new LinkedHashSet<>(sure);
        for (Item item : possibly.items()) {
            if (item.mayBeIn(possibly.from(), possibly.to())) {
                possible.addAll(days(item, possibly.from(), possibly.to()));
            }
        }
        return new Range(sure.size(), possible.size());
    }

    private List<LocalDate> days(Item item, Instant from, Instant to) {
        Instant begin = item.when().from().isBefore(from) ? from : item.when().from();
        Instant end = item.when().to().isAfter(to) ? to : item.when().to();
        LocalDate first = LocalDate.ofInstant(begin, zone);
        LocalDate last = LocalDate.ofInstant(end.isAfter(begin) ? end.minusNanos(1) : begin, zone);
        LocalDate limit = first.plusDays(MOST_DAYS);
        return first.datesUntil((last.isAfter(limit) ? limit : last).plusDays(1))
                .toList();
    }

    private static Range parties(List<Item> surely, List<Item> possibly) {
        Set<String> sure = new TreeSet<>();
        surely.stream().filter(item -> item.surely() > 0).forEach(item -> sure.addAll(item.actors()));
        Set<String> possible = new TreeSet<>(sure);
        possibly.forEach(item -> possible.addAll(item.possibleActors()));
        return new Range(sure.size(), possible.size());
    }
}
