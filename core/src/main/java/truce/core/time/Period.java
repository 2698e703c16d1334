package truce.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The period a report covers: half-open, with the zone in which people read it.
 *
 * @param from first instant, UTC
 * @param to end, exclusive
 * @param zone zone of the report
 */
public record Period(Instant from, Instant to, ZoneId zone) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends before it begins: " + from + " to " + to);
        }
    }

    /** Both days with all their hours. */
    public static Period days(LocalDate first, LocalDate last, ZoneId zone) {
        return new Period(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant(),
                zone);
    }

    public static Period unbounded(ZoneId zone) {
        return new Period(Moment.ALWAYS.earliest(), Moment.NEVER.latest(), zone);
    }

    /** An action belongs to the period if its earliest possible instant does. */
    public boolean includes(When when) {
        return !when.from().isBefore(from) && when.from().isBefore(to);
    }

    /** Whether an action that belongs to the period may have happened after it. */
    public boolean isStraddledBy(When when) {
        return includes(when) && when.to().isAfter(to);
    }
}
