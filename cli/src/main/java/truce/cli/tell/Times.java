package truce.cli.tell;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import truce.core.time.Moment;
import truce.core.time.Validity;
import truce.core.time.When;

/** Times as people read them, in one zone. */
final class Times {

    /** What a validity without begin and end is called. */
    static final String ALWAYS = "at all times";

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final long MINUTE_MILLIS = 60_000;
    private static final long HOUR_MINUTES = 60;
    private static final long DAY_MINUTES = 24 * HOUR_MINUTES;
    private static final LocalTime EARLIEST_IN_THE_WEST = LocalTime.of(10, 0);

    private final ZoneId zone;

    Times(ZoneId zone) {
        this.zone = zone;
    }

    String of(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return FORMAT.format(local);
    }

    String of(When when) {
        return when.isInstant() ? of(when.from()) : of(when.from()) + " to " + of(when.to());
    }

    String of(Validity validity) {
        boolean begins = !validity.from().equals(Moment.ALWAYS);
        boolean ends = !validity.to().equals(Moment.NEVER);
        if (!begins && !ends) {
            return ALWAYS;
        }
        String from = begins ? "from " + of(validity.from()) : "";
        String to = ends ? "until " + of(validity.to()) : "";
        return (from + " " + to).strip();
    }

    /** An instant with its clock time; a day that a text names without an hour as that local day. */
    String of(Moment moment) {
        if (moment.isExact()) {
            return of(moment.earliest());
        }
        if (areWholeDays(moment)) {
            LocalDate first = localDate(moment.earliest());
            LocalDate last = localDate(moment.latest().plusMillis(1)).minusDays(1);
            return first.equals(last)
                    ? DAY.format(first)
                    : "some day between " + DAY.format(first) + " and " + DAY.format(last);
        }
        String earliest = of(moment.earliest());
        String latest = of(moment.latest());
        String day = DAY.format(moment.earliest().atZone(zone)) + " ";
        return "some time between " + earliest + " and "
                + (latest.startsWith(day) ? latest.substring(day.length()) : latest);
    }

    /**
     * Whether it lasts from the begin of one local day to the last millisecond of another. An hour more or less is a
     * change of the clock, or two zones in which the text may be read.
     */
    private static boolean areWholeDays(Moment moment) {
        Instant end = moment.latest().plusMillis(1);
        long rest = Duration.between(moment.earliest(), end).toMinutes() % DAY_MINUTES;
        boolean endsWithADay = end.toEpochMilli() % MINUTE_MILLIS == 0;
        return endsWithADay && (rest <= HOUR_MINUTES || rest >= DAY_MINUTES - HOUR_MINUTES);
    }

    /** The local day that begins then: midnight in the east is the day before in UTC, in the west the same day. */
    private static LocalDate localDate(Instant midnight) {
        OffsetDateTime utc = midnight.atOffset(ZoneOffset.UTC);
        boolean inTheWest = utc.toLocalTime().compareTo(EARLIEST_IN_THE_WEST) <= 0;
        return inTheWest ? utc.toLocalDate() : utc.toLocalDate().plusDays(1);
    }
}
