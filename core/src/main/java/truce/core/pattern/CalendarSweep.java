package truce.core.pattern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import truce.core.agreement.Norm;
import truce.core.pattern.PatternSpec.TallySpec;
import truce.core.pattern.TallyMaker.Counted;
import truce.core.time.Period;

/** Counts by every day, week or month of the calendar, each beside the mean of those before. */
final class CalendarSweep {

    private static final int MOST_WINDOWS = 62;

    private final TallySpec spec;
    private final Window.Unit unit;
    private final Sightings scene;
    private final Period period;
    private final LeftOut leftOut;
    private final TallyMaker tallies;

    CalendarSweep(TallySpec spec, Window.Unit unit, Sightings scene, LeftOut leftOut, TallyMaker tallies) {
        this.spec = spec;
        this.unit = unit;
        this.scene = scene;
        this.period = scene.bounded();
        this.leftOut = leftOut;
        this.tallies = tallies;
    }

    /** Windows that hold nothing are not told. */
    List<Tally> of(Group group, List<Item> items) {
        Map<LocalDate, List<Item>> windows = windows(items);
        Map<LocalDate, Counted> counted = new TreeMap<>();
        windows.forEach((day, in) -> counted.put(day, new Counted(in, start(day), start(unit.plus(day, 1)))));
        Map<LocalDate, Range> counts = new TreeMap<>();
        counted.forEach((day, in) -> counts.put(day, in.count()));
        Optional<WatchedRise> watched = watched(group.norm(), windows);
        List<Tally> found = new ArrayList<>();
        counted.forEach((day, in) -> {
            Ratios risen = risen(counts, day);
            Ratios ratios = risen.risen().isEmpty() ? risen : risen.watched(watched.flatMap(rise -> rise.of(day)));
            found.add(tallies.of(group, counts.getOrDefault(day, Range.NONE), in, in, ratios));
        });
        return found;
    }

    /** What may lie in each window, by its first day. */
    private Map<LocalDate, List<Item>> windows(List<Item> items) {
        Map<LocalDate, List<Item>> windows = new TreeMap<>();
        for (Item item : items) {
            LocalDate first = unit.first(item.when().from(), period.zone());
            Instant end = item.when().isInstant()
                    ? item.when().to()
                    : item.when().to().minusNanos(1);
            LocalDate last = unit.first(end, period.zone());
            if (unit.plus(first, MOST_WINDOWS).isBefore(last)) {
                leftOut.add("its time spans more than " + MOST_WINDOWS + " windows");
                continue;
            }
            for (LocalDate day = first; !day.isAfter(last); day = unit.plus(day, 1)) {
                windows.computeIfAbsent(day, d -> new ArrayList<>()).add(item);
            }
        }
        return windows;
    }

    /** Where the key says whose coverage it is. */
    private Optional<WatchedRise> watched(Norm norm, Map<LocalDate, List<Item>> windows) {
        boolean zoned =
                spec.key().parts().contains(Key.Part.NORM) || spec.key().parts().contains(Key.Part.ZONE);
        return zoned && spec.baseline() > 0
                ? Optional.of(new WatchedRise(new Watch(scene, norm.zone()), windows, unit, spec.baseline(), period))
                : Optional.empty();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(period.zone()).toInstant();
    }

    /** In percent of the mean of the windows before; none when the period does not hold all of them. */
    private Ratios risen(Map<LocalDate, Range> counts, LocalDate day) {
        int windows = spec.baseline();
        if (windows == 0 || start(unit.plus(day, -windows)).isBefore(period.from())) {
            return Ratios.NONE;
        }
        long surely = 0;
        long possibly = 0;
        for (int back = 1; back <= windows; back++) {
            Range before = counts.getOrDefault(unit.plus(day, -back), Range.NONE);
            surely += before.surely();
            possibly += before.possibly();
        }
        Range here = counts.getOrDefault(day, Range.NONE);
        return Ratios.risen(Ratios.percent(here, new Range(surely, possibly), windows));
    }
}
