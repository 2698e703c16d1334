package truce.core.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import truce.core.time.Moment;
import truce.core.time.Period;
import truce.core.time.When;

/** Times as a report tells them, in its zone: for people, and as ISO 8601 with offset for data. */
public final class Times {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final Words words;
    private final ZoneId zone;

    Times(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /** {@code 20 Feb 2020, some time that day}; whole days of the report's zone are told as days. */
    public String when(When when) {
        if (when.isInstant()) {
            return words.of("when.instant", minute(when.from()));
        }
        if (!startsDay(when.from()) || !startsDay(when.to())) {
            return words.of("when.between", minute(when.from()), minute(when.to()));
        }
        LocalDate first = local(when.from()).toLocalDate();
        LocalDate last = local(when.to()).toLocalDate().minusDays(1);
        return first.equals(last) ? words.of("when.day", day(first)) : words.of("when.days", day(first), day(last));
    }

    /** {@code 1 Feb 2020 to 29 Feb 2020, both days whole}. */
    public String period(Period period) {
        boolean open = !period.from().isAfter(Moment.ALWAYS.earliest());
        boolean endless = !period.to().isBefore(Moment.NEVER.latest());
        if (open && endless) {
            return words.of("when.always");
        } else if (open) {
            return words.of("when.open-from", minute(period.to()));
        } else if (endless) {
            return words.of("when.open-to", minute(period.from()));
        } else if (startsDay(period.from())
                && startsDay(period.to())
                && period.from().isBefore(period.to())) {
            LocalDate last = local(period.to()).toLocalDate().minusDays(1);
            return words.of("when.days-period", day(local(period.from()).toLocalDate()), day(last));
        }
        return words.of("when.period", minute(period.from()), minute(period.to()));
    }

    /** {@code 20 Feb 2020}. */
    public String day(LocalDate day) {
        return day.getDayOfMonth() + " " + words.of("month." + day.getMonthValue()) + " " + day.getYear();
    }

    /** {@code 20 Feb 2020 07:41}; seconds only where there are any. */
    public String minute(Instant instant) {
        ZonedDateTime local = local(instant);
        LocalTime time = local.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        return day(local.toLocalDate()) + " " + time;
    }

    /** {@code 2020-02-20T00:00:00+02:00}; empty for the begin or end of all time. */
    public Optional<String> iso(Instant instant) {
        boolean endless = !instant.isAfter(Moment.ALWAYS.earliest()) || !instant.isBefore(Moment.NEVER.latest());
        return endless ? Optional.empty() : Optional.of(ISO.format(local(instant)));
    }

    /** {@code Asia/Damascus}; a fixed offset is told too, since {@code Etc/GMT+1} lies an hour behind UTC. */
    public String zoneName() {
        return zone.getRules().isFixedOffset() && !zone.getId().equals("UTC") && !(zone instanceof ZoneOffset)
                ? zone.getId() + ", UTC" + zone.getRules().getOffset(Instant.EPOCH)
                : zone.getId();
    }

    public ZoneId zone() {
        return zone;
    }

    private boolean startsDay(Instant instant) {
        ZonedDateTime local = local(instant);
        return local.equals(local.toLocalDate().atStartOfDay(zone));
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(zone);
    }
}
