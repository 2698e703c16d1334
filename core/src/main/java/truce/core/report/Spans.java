package truce.core.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import truce.core.incident.Incident;
import truce.core.time.Moment;
import truce.core.time.Period;

/** Counts incidents by day and week of the report's zone. Days with nothing are listed too, unless they are very many. */
final class Spans {

    private static final long MOST_EMPTY_SPANS = 92;

    private final Period period;
    private final TreeMap<LocalDate, EnumMap<Standing, Long>> byDay = new TreeMap<>();

    Spans(Period period) {
        this.period = period;
    }

    void add(Incident incident, Standing standing) {
        LocalDate day = incident.when().from().atZone(period.zone()).toLocalDate();
        byDay.computeIfAbsent(day, k -> new EnumMap<>(Standing.class)).merge(standing, 1L, Long::sum);
    }

    List<SpanCount> days() {
        List<SpanCount> days = new ArrayList<>();
        spread(byDay, 1).forEach((day, counts) -> days.add(new SpanCount(day.toString(), day, day, sorted(counts))));
        return days;
    }

    List<SpanCount> weeks() {
        TreeMap<LocalDate, EnumMap<Standing, Long>> byWeek = new TreeMap<>();
        byDay.forEach((day, counts) -> counts.forEach(
                (standing, number) -> byWeek.computeIfAbsent(monday(day), k -> new EnumMap<>(Standing.class))
                        .merge(standing, number, Long::sum)));
        List<SpanCount> weeks = new ArrayList<>();
        spread(byWeek, 7)
                .forEach((first, counts) ->
                        weeks.add(new SpanCount(name(first), first, first.plusDays(6), sorted(counts))));
        return weeks;
    }

    /** With the spans between first and last (of the period, where it has ends) that hold nothing, if not too many. */
    private SortedMap<LocalDate, EnumMap<Standing, Long>> spread(
            SortedMap<LocalDate, EnumMap<Standing, Long>> counts, int step) {
        TreeMap<LocalDate, EnumMap<Standing, Long>> all = new TreeMap<>(counts);
        boolean bounded = period.from().isAfter(Moment.ALWAYS.earliest())
                && period.to().isBefore(Moment.NEVER.latest())
                && period.from().isBefore(period.to());
        if (!bounded && counts.isEmpty()) {
            return all;
        }
        LocalDate first = bounded ? period.from().atZone(period.zone()).toLocalDate() : counts.firstKey();
        LocalDate last =
                bounded ? period.to().minusNanos(1).atZone(period.zone()).toLocalDate() : counts.lastKey();
        if (step == 7) {
            first = monday(first);
        }
        if (ChronoUnit.DAYS.between(first, last) / step < MOST_EMPTY_SPANS) {
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
                all.putIfAbsent(day, new EnumMap<>(Standing.class));
            }
        }
        return all;
    }

    private static SortedMap<Standing, Long> sorted(Map<Standing, Long> counts) {
        return new TreeMap<>(counts);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static String name(LocalDate monday) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
