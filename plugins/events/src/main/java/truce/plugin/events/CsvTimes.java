package truce.plugin.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import truce.core.action.Statement;
import truce.core.time.Moment;
import truce.core.time.TimePrecision;
import truce.core.time.When;
import truce.plugin.events.when.LocalTimes;
import truce.plugin.events.when.NotATime;
import truce.plugin.events.when.Stated;
import truce.plugin.events.when.TimeOfDay;
import truce.plugin.events.when.TimeText;

/** The times of a row of a plain table. */
final class CsvTimes {

    private static final When NOT_STATED =
            new When(Moment.ALWAYS.earliest(), Moment.NEVER.latest(), TimePrecision.UNKNOWN);

    private final Zones zones;
    private final DateOrders orders;

    CsvTimes(Zones zones, DateOrders orders) {
        this.zones = zones;
        this.orders = orders;
    }

    /** When it happened; what is no act may leave it open. */
    When of(Cells cells, Statement statement) {
        if (cells.isBlank(CsvField.DATE)) {
            if (statement == Statement.ACT) {
                throw cells.unreadable(CsvField.DATE, "is blank", "An act needs a date; a claim may have none.");
            }
            return NOT_STATED;
        }
        LocalTimes times = zonesOf(cells);
        When begin = times.when(withTime(cells, stated(cells, CsvField.DATE)));
        return cells.isBlank(CsvField.END_DATE) ? begin : until(cells, begin, times);
    }

    /** When it became known: a date alone counts at its end. */
    Optional<Instant> knownAt(Cells cells) {
        return cells.isBlank(CsvField.KNOWN_AT)
                ? Optional.empty()
                : Optional.of(
                        zonesOf(cells).when(stated(cells, CsvField.KNOWN_AT)).to());
    }

    private When until(Cells cells, When begin, LocalTimes times) {
        When end = times.when(stated(cells, CsvField.END_DATE));
        if (isOver(end, begin.from())) {
            throw cells.unreadable(
                    CsvField.END_DATE,
                    cells.text(CsvField.END_DATE) + " lies before " + cells.text(CsvField.DATE),
                    "The later time stands in the end column.");
        }
        When span = begin.span(end);
        boolean oneDay = begin.precision() == TimePrecision.DAY && begin.equals(end);
        return oneDay
                ? begin
                : new When(span.from(), span.to(), begin.precision().coarser(TimePrecision.DAYS));
    }

    /** Whether all of it lies before the instant. */
    private static boolean isOver(When when, Instant instant) {
        return when.isInstant() ? when.to().isBefore(instant) : !when.to().isAfter(instant);
    }

    private static Stated withTime(Cells cells, Stated date) {
        String time = cells.text(CsvField.TIME);
        if (time.isEmpty() || !(date instanceof Stated.Days days && days.first().equals(days.last()))) {
            return date;
        }
        try {
            return TimeOfDay.on(((Stated.Days) date).first(), time);
        } catch (NotATime | DateTimeException e) {
            throw cells.unreadable(CsvField.TIME, "'" + time + "' is no time of day", "Write 14:30.");
        }
    }

    private Stated stated(Cells cells, CsvField field) {
        try {
            return TimeText.read(cells.text(field), orders);
        } catch (NotATime e) {
            throw cells.unreadable(field, "'" + cells.text(field) + "': " + e.problem(), e.help());
        }
    }

    private LocalTimes zonesOf(Cells cells) {
        String zone = cells.text(CsvField.TIME_ZONE);
        try {
            return zones.of(zone, cells.text(CsvField.COUNTRY));
        } catch (DateTimeException e) {
            throw cells.unreadable(
                    CsvField.TIME_ZONE, "'" + zone + "' is not a time zone", "Write it as in Asia/Damascus.");
        }
    }
}
