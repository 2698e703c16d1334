package truce.plugin.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import truce.core.time.TimePrecision;
import truce.core.time.When;
import truce.plugin.events.table.Row;
import truce.plugin.events.table.UnreadableCell;
import truce.plugin.events.when.NotATime;
import truce.plugin.events.when.Stated;
import truce.plugin.events.when.TimeText;

/** The time of a row of UCDP GED: always from its first to its last day; {@code date_prec} is a check only. */
final class UcdpTimes {

    /** The most days, both ends included, that each {@code date_prec} covers; index 0 is not used. */
    private static final int[] MOST_DAYS = {0, 1, 6, 7, 31, Integer.MAX_VALUE};

    private final Zones zones;
    private final DateOrders orders;
    private final Tally tally;
    private final Remembered<LocalDate> starts = new Remembered<>(cell -> day(cell, UcdpColumn.DATE_START));
    private final Remembered<LocalDate> ends = new Remembered<>(cell -> day(cell, UcdpColumn.DATE_END));

    UcdpTimes(Zones zones, DateOrders orders, Tally tally) {
        this.zones = zones;
        this.orders = orders;
        this.tally = tally;
    }

    When of(Row row) {
        LocalDate first = starts.of(row.text(UcdpColumn.DATE_START.slot()));
        LocalDate last = ends.of(row.text(UcdpColumn.DATE_END.slot()));
        if (last.isBefore(first)) {
            throw row.unreadable(
                    UcdpColumn.DATE_END.slot(),
                    "date_end " + last + " lies before date_start " + first,
                    "The later day stands in date_end.");
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        check(row.text(UcdpColumn.DATE_PREC.slot()), days);
        return zones.of("", row.text(UcdpColumn.COUNTRY.slot())).days(first, last, precision(days));
    }

    private void check(String precision, long days) {
        int code = precision.length() == 1 ? precision.charAt(0) - '0' : 0;
        if (code >= 1 && code < MOST_DAYS.length && days > MOST_DAYS[code]) {
            tally.count("whose days from date_start to date_end are more than date_prec " + code
                    + " allows: the days were taken.");
        }
    }

    private static TimePrecision precision(long days) {
        if (days == 1) {
            return TimePrecision.DAY;
        }
        if (days < 7) {
            return TimePrecision.DAYS;
        }
        return days == 7 ? TimePrecision.WEEK : days <= 31 ? TimePrecision.MONTH : TimePrecision.LONGER;
    }

    private LocalDate day(String cell, UcdpColumn column) {
        try {
            if (TimeText.read(cell, orders) instanceof Stated.Days days
                    && days.first().equals(days.last())) {
                return days.first();
            }
        } catch (NotATime e) {
            throw new UnreadableCell(
                    column.header(), cell, column.header() + " '" + cell + "': " + e.problem(), e.help());
        } catch (DateTimeException e) {
            throw new UnreadableCell(column.header(), cell, column.header() + " '" + cell + "' does not exist", "");
        }
        throw new UnreadableCell(
                column.header(), cell, column.header() + " '" + cell + "' is not one day", "Write it as 2019-10-12.");
    }
}
