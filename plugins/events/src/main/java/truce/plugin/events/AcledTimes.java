package truce.plugin.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import truce.core.time.TimePrecision;
import truce.core.time.When;
import truce.plugin.events.table.RepeatedCells;
import truce.plugin.events.table.Row;
import truce.plugin.events.table.UnreadableCell;
import truce.plugin.events.when.LocalTimes;
import truce.plugin.events.when.NotATime;
import truce.plugin.events.when.Stated;
import truce.plugin.events.when.TimeText;

/** The time of a row of ACLED: its date widened by the precision, as days of its zone (handbook D.1). */
final class AcledTimes {

    private static final int DAYS_BEFORE = 3;
    private static final int DAYS_AFTER = 3;

    private static final long LATEST_SECOND = 9_999_999_999L;

    private final Zones zones;
    private final DateOrders orders;
    private final boolean precisionIsStated;
    private final Map<LocalTimes, RepeatedCells<When>> days = new HashMap<>();

    /** @param precisionIsStated whether there is a column for it; without one each date is a day */
    AcledTimes(Zones zones, DateOrders orders, boolean precisionIsStated) {
        this.zones = zones;
        this.orders = orders;
        this.precisionIsStated = precisionIsStated;
    }

    When of(Row row, AcledSite site) {
        LocalTimes times = site.times(row, zones);
        if (row.isBlank(AcledColumn.EVENT_DATE.slot())) {
            throw row.unreadable(AcledColumn.EVENT_DATE.slot(), "event_date is blank", "An event needs a date.");
        }
        return inZone(times).of(row);
    }

    /** For each zone, the times of the dates and precisions met so far. */
    private RepeatedCells<When> inZone(LocalTimes times) {
        RepeatedCells<When> known = days.get(times);
        if (known == null) {
            int date = AcledColumn.EVENT_DATE.slot();
            int precision = AcledColumn.TIME_PRECISION.slot();
            known = new RepeatedCells<>(
                    row -> when(row.text(date), precisionIsStated ? row.text(precision) : "1", times), date, precision);
            days.put(times, known);
        }
        return known;
    }

    /** When ACLED made this version of the row known: seconds since 1970, or a date in newer exports. */
    Optional<Instant> knownAt(Row row) {
        long seconds = row.number(AcledColumn.TIMESTAMP.slot());
        if (seconds > 0 && seconds <= LATEST_SECOND) {
            return Optional.of(Instant.ofEpochSecond(seconds));
        }
        String stamp = row.uniqueText(AcledColumn.TIMESTAMP.slot());
        if (stamp.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(zones.utc().when(TimeText.read(stamp, orders)).to());
        } catch (NotATime e) {
            return Optional.empty();
        }
    }

    private When when(String date, String precision, LocalTimes times) {
        LocalDate day = day(date);
        return switch (precision) {
            case "1" -> times.days(day, day, TimePrecision.DAY);
            case "2" -> times.days(day.minusDays(DAYS_BEFORE), day.plusDays(DAYS_AFTER), TimePrecision.WEEK);
            case "3" -> times.days(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), TimePrecision.MONTH);
            default ->
                throw new UnreadableCell(
                        AcledColumn.TIME_PRECISION.header(),
                        precision,
                        "time_precision '" + precision + "' is not 1, 2 or 3",
                        "1 is the day, 2 the week, 3 the month.");
        };
    }

    private LocalDate day(String date) {
        String column = AcledColumn.EVENT_DATE.header();
        try {
            if (TimeText.read(date, orders) instanceof Stated.Days days
                    && days.first().equals(days.last())) {
                return days.first();
            }
        } catch (NotATime e) {
            throw new UnreadableCell(column, date, "event_date '" + date + "': " + e.problem(), e.help());
        } catch (DateTimeException e) {
            throw new UnreadableCell(column, date, "event_date '" + date + "' does not exist", "");
        }
        throw new UnreadableCell(
                column, date, "event_date '" + date + "' is not one day", "Write it as 2019-10-12 or 12 October 2019.");
    }
}
