package truce.core.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A local date and time as a text states it, with the zones it may be read in. {@code 24:00} is the end of its day;
 * several zones make the moment an interval; a date alone may be any instant of its day.
 *
 * @param text as written, such as {@code 2025-07-28T24:00} or {@code 2018-10-10}
 * @param zones zones it may be read in, at least one
 */
public record LocalMoment(String text, List<ZoneId> zones) {

    public LocalMoment {
        zones = List.copyOf(zones);
        if (zones.isEmpty()) {
            throw new IllegalArgumentException("a local time needs at least one zone to be read in: " + text);
        }
    }

    /**
     * The moment meant.
     *
     * @throws DateTimeException when the text is neither {@code yyyy-MM-dd} nor {@code yyyy-MM-ddTHH:mm[:ss]}
     */
    public Moment moment() {
        return Moment.anyOf(zones.stream().map(this::in).toList());
    }

    private Moment in(ZoneId zone) {
        if (!text.contains("T")) {
            LocalDate day = LocalDate.parse(text);
            return new Moment(
                    day.atStartOfDay(zone).toInstant(),
                    day.plusDays(1).atStartOfDay(zone).toInstant().minus(Duration.ofMillis(1)));
        }
        return Moment.at(local().atZone(zone).toInstant());
    }

    private LocalDateTime local() {
        int t = text.indexOf('T');
        String clock = text.substring(t + 1);
        LocalDate day = LocalDate.parse(text.substring(0, t));
        return clock.startsWith("24:00") ? day.plusDays(1).atStartOfDay() : day.atTime(LocalTime.parse(clock));
    }
}
