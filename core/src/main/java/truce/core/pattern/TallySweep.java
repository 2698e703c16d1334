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
import truce.core.agreement.Norm;
import truce.core.pattern.PatternSpec.TallySpec;
import truce.core.pattern.Window.Anchored;
import truce.core.pattern.Window.Fixed;
import truce.core.pattern.Window.Sliding;
import truce.core.time.Period;

/** Counts, for every value of the key, what lies in each window: surely and possibly. */
final class TallySweep {

    static final int MOST_INCIDENTS = 100;
    private static final int MOST_WINDOWS = 62;
    private static final int MOST_DAYS = 400;

    private final TallySpec spec;
    private final Sightings scene;
    private final Period period;
    private final ZoneId zone;
    private final LeftOut leftOut;

    TallySweep(TallySpec spec, Sightings scene, LeftOut leftOut) {
        this.spec = spec;
        this.scene = scene;
        this.period = scene.bounded();
        this.zone = period.zone();
        this.leftOut = leftOut;
    }

    List<Tally> of(List<Sighting> sightings) {
        List<Tally> tallies = counted(sightings);
        if (!spec.share()) {
            return tallies;
        }
        List<Key.Part> rest = spec.key().parts().stream()
                .filter(part -> part != Key.Part.PARTY)
                .toList();
        TallySpec whole = new TallySpec(
                spec.id(),
                spec.counts(),
                spec.filter(),
                new Key(rest, spec.key().cellKilometres()),
                spec.window(),
                0);
        return Shares.of(tallies, new TallySweep(whole, scene, new LeftOut()).counted(sightings));
    }

    private List<Tally> counted(List<Sighting> sightings) {
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
                add(key, group.norm(), items, items, period.from(), period.to(), Ratios.NONE, tallies);
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
        Optional<WatchedRise> watched = watched(norm, windows, unit);
        windows.forEach((day, in) -> {
            Ratios risen = risen(counts, day, unit);
            Ratios ratios = risen.risen().isEmpty() ? risen : risen.watched(watched.flatMap(rise -> rise.of(day)));
            add(key, norm, in, in, start(day), start(unit.plus(day, 1)), ratios, tallies);
        });
    }

    /** Where the key says whose coverage it is. */
    private Optional<WatchedRise> watched(Norm norm, Map<LocalDate, List<Item>> windows, Window.Unit unit) {
        boolean zoned =
                spec.key().parts().contains(Key.Part.NORM) || spec.key().parts().contains(Key.Part.ZONE);
        return zoned && spec.baseline() > 0
                ? Optional.of(new WatchedRise(new Watch(scene, norm.zone()), windows, unit, spec.baseline(), period))
                : Optional.empty();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** In percent of the mean of the windows before; none when the period does not hold all of them. */
    private Ratios risen(Map<LocalDate, Range> counts, LocalDate day, Window.Unit unit) {
        int windows = spec.baseline();
        if (windows == 0 || start(unit.plus(day, -windows)).isBefore(period.from())) {
            return Ratios.NONE;
        }
        List<Range> before = new ArrayList<>();
        for (int back = 1; back <= windows; back++) {
            before.add(counts.getOrDefault(unit.plus(day, -back), Range.NONE));
        }
        Range here = counts.getOrDefault(day, Range.NONE);
        return Ratios.risen(Ratios.percent(here, sum(before), windows));
    }

    private static Range sum(List<Range> ranges) {
        return new Range(
                ranges.stream().mapToLong(Range::surely).sum(),
                ranges.stream().mapToLong(Range::possibly).sum());
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
                Ratios.NONE));
    }

    private static List<Item> within(List<Item> items, Instant from, Instant to) {
        return items.stream().filter(item -> item.mayBeIn(from, to)).toList();
    }

    private void anchored(String key, Norm norm, List<Item> items, Anchored window, List<Tally> tallies) {
        for (AnchoredSweep.Stretch stretch :
                new AnchoredSweep(window, spec.baseline(), scene.norms(), period).of(norm, items)) {
            tallies.add(tally(
                    key,
                    norm,
                    stretch.count(),
                    new Counted(stretch.surely(), stretch.from(), stretch.to()),
                    new Counted(stretch.possibly(), stretch.from(), stretch.to()),
                    stretch.ratios()));
        }
    }

    private void add(
            String key,
            Norm norm,
            List<Item> surely,
            List<Item> possibly,
            Instant from,
            Instant to,
            Ratios risen,
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

    private Tally tally(String key, Norm norm, Range count, Counted surely, Counted possibly, Ratios risen) {
        List<String> incidents = possibly.items().stream()
                .filter(item -> item.mayBeIn(possibly.from(), possibly.to()))
                .map(Item::incident)
                .distinct()
                .toList();
        List<String> notes = new ArrayList<>();
        if (incidents.size() > MOST_INCIDENTS) {
            notes.add("the first " + MOST_INCIDENTS + " of " + incidents.size() + " incidents are named");
        }
        if (spec.baseline() > 0 && risen.risen().isEmpty()) {
            notes.add("not compared with the " + spec.baseline() + " windows before, because the period begins later");
        }
        if (risen.risen().isPresent() && risen.risenWatched().isEmpty() && spec.window() instanceof Fixed) {
            notes.add("what is compared is reports: nobody states on which days it was watched fully");
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
