package truce.core.agreement;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import truce.core.time.Moment;

/**
 * A relative deadline: so long after an instant. 150 hours after 12:00 on 23 October 2019 in Moscow is 18:00 on 29
 * October; hours are elapsed time, so that in Damascus, where clocks went back in between, it is 17:00.
 *
 * @param from the instant from which it runs
 * @param lapse hours as {@code PT150H}, or days, weeks and months as {@code P60D}
 * @param counting how days are counted; hours need none
 */
public record Reckoning(Moment from, String lapse, Counting counting) {

    /** @throws DateTimeException when the lapse is neither a duration nor a period, or not above zero */
    public Reckoning {
        boolean positive = isHours(lapse)
                ? !Duration.parse(lapse).isNegative() && !Duration.parse(lapse).isZero()
                : !Period.parse(lapse).isNegative() && !Period.parse(lapse).isZero();
        if (!positive) {
            throw new DateTimeException("the lapse '" + lapse + "' is not above zero");
        }
    }

    /** When it ends; days and their ends are those of the zones, each of which it may be read in. */
    public Moment due(List<ZoneId> zones) {
        return isHours(lapse)
                ? new Moment(
                        from.earliest().plus(Duration.parse(lapse)),
                        from.latest().plus(Duration.parse(lapse)))
                : Moment.anyOf(
                        zones.stream().flatMap(this::ends).map(Moment::at).toList());
    }

    private static boolean isHours(String lapse) {
        return lapse.contains("T");
    }

    private Stream<Instant> ends(ZoneId zone) {
        return Stream.of(from.earliest(), from.latest()).flatMap(start -> ends(start.atZone(zone)));
    }

    private Stream<Instant> ends(ZonedDateTime start) {
        Instant sameHour = start.plus(Period.parse(lapse)).toInstant();
        LocalDate sameDay = start.toLocalDate().plus(Period.parse(lapse));
        Instant inclusive = sameDay.atStartOfDay(start.getZone()).toInstant();
        Instant exclusive = sameDay.plusDays(1).atStartOfDay(start.getZone()).toInstant();
        return switch (counting) {
            case SAME_HOUR -> Stream.of(sameHour);
            case INCLUSIVE -> Stream.of(inclusive);
            case EXCLUSIVE -> Stream.of(exclusive);
            case UNSTATED -> Stream.of(sameHour, inclusive, exclusive);
        };
    }
}
