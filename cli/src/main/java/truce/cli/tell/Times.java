package truce.cli.tell;

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
        return moment.isExact()
                ? of(moment.earliest())
                : "some time from " + of(moment.earliest()) + " to " + of(moment.latest());
    }
}
