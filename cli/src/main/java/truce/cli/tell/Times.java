package truce.cli.tell;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import truce.core.time.Moment;
import truce.core.time.Validity;
import truce.core.time.When;

/** Times as people read them, in one zone. */
final class Times {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

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
            return "at all times";
        }
        String from = begins ? "from " + of(validity.from()) : "";
        String to = ends ? "until " + of(validity.to()) : "";
        return (from + " " + to).strip();
    }

    String of(Moment moment) {
        if (moment.isExact()) {
            return of(moment.earliest());
        }
        Duration span = Duration.between(moment.earliest(), moment.latest());
        if (span.compareTo(Duration.ofDays(1)) >= 0) {
            return "some time from " + of(moment.earliest()) + " to " + of(moment.latest());
        }
        String first = DAY.format(moment.earliest().atZone(zone));
        String last = DAY.format(moment.latest().atZone(zone));
        return first.equals(last) ? first : first + " or " + last;
    }
}
