package truce.core.pattern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.time.Period;

/**
 * How a count a watched day compares with that of the windows before. Only days that were stated to be watched fully count,
 * and what happened on them: so more patrols are not taken for more incidents.
 */
final class WatchedRise {

    private final Watch watch;
    private final Map<LocalDate, List<Item>> windows;
    private final Window.Unit unit;
    private final int baseline;
    private final Period period;

    /** @param windows what may lie in each window, by its first day */
    WatchedRise(Watch watch, Map<LocalDate, List<Item>> windows, Window.Unit unit, int baseline, Period period) {
        this.watch = watch;
        this.windows = windows;
        this.unit = unit;
        this.baseline = baseline;
        this.period = period;
    }

    /** What was counted on so many days. */
    private record Rate(Range count, int days) {

        Range times(int factor) {
            return new Range(count.surely() * factor, count.possibly() * factor);
        }

        Rate plus(Rate other) {
            return new Rate(
                    new Range(count.surely() + other.count.surely(), count.possibly() + other.count.possibly()),
                    days + other.days);
        }
    }

    /** In percent; empty where no day of the window, or of those before, was watched fully. */
    Optional<Range> of(LocalDate window) {
        if (watch.isNeverFull()) {
            return Optional.empty();
        }
        Rate here = rate(window);
        Rate before = new Rate(Range.NONE, 0);
        for (int back = 1; back <= baseline; back++) {
            before = before.plus(rate(unit.plus(window, -back)));
        }
        return here.days == 0 || before.days == 0
                ? Optional.empty()
                : Optional.of(Ratios.percent(here.times(before.days), before.times(here.days), 1));
    }

    private Rate rate(LocalDate window) {
        Set<LocalDate> days = watch.fullDays(window, unit.plus(window, 1), period);
        long surely = 0;
        long possibly = 0;
        for (Item item : windows.getOrDefault(window, List.of())) {
            LocalDate first = LocalDate.ofInstant(item.when().from(), period.zone());
            surely += days.contains(first) && item.isIn(start(first), start(first.plusDays(1))) ? item.surely() : 0;
            boolean mayBe = days.stream().anyMatch(day -> item.mayBeIn(start(day), start(day.plusDays(1))));
            possibly += mayBe ? item.possibly() : 0;
        }
        return new Rate(new Range(surely, Math.max(surely, possibly)), days.size());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(period.zone()).toInstant();
    }
}
