package truce.plugin.events.when;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import truce.core.time.TimePrecision;
import truce.core.time.When;

/**
 * Turns local times into sets of instants, for the zones they may be read in: with several zones, and in the hour that a
 * clock goes through twice, a time becomes an interval.
 */
public final class LocalTimes {

    /** After the last instant of a closed interval. */
    private static final Duration TICK = Duration.ofMillis(1);

    private final List<ZoneId> zones;

    public LocalTimes(List<ZoneId> zones) {
        this.zones = List.copyOf(zones);
    }

    /**
     * Zones by name, several separated by semicolons or blanks.
     *
     * @throws DateTimeException when one is unknown
     */
    public static LocalTimes named(String names) {
        return new LocalTimes(Stream.of(names.strip().split("[;\\s]+"))
                .filter(name -> !name.isEmpty())
                .map(ZoneId::of)
                .toList());
    }

    public When when(Stated stated) {
        if (stated instanceof Stated.Exact exact) {
            return When.exactly(exact.instant());
        }
        if (stated instanceof Stated.Local local) {
            return at(local.time());
        }
        Stated.Days days = (Stated.Days) stated;
        return days(days.first(), days.last(), days.precision());
    }

    /** Whole days, both included. */
    public When days(LocalDate first, LocalDate last, TimePrecision precision) {
        Instant from = earliest(zone -> first.atStartOfDay(zone).toInstant());
        Instant to = latest(zone -> last.plusDays(1).atStartOfDay(zone).toInstant());
        return new When(from, to, precision);
    }

    private When at(LocalDateTime time) {
        Instant from =
                earliest(zone -> instants(time, zone).reduce(LocalTimes::first).orElseThrow());
        Instant last =
                latest(zone -> instants(time, zone).reduce(LocalTimes::last).orElseThrow());
        return from.equals(last) ? When.exactly(from) : new When(from, last.plus(TICK), TimePrecision.INSTANT);
    }

    private static Stream<Instant> instants(LocalDateTime time, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        return offsets.isEmpty()
                ? Stream.of(time.atZone(zone).toInstant())
                : offsets.stream().map(time::toInstant);
    }

    private Instant earliest(Function<ZoneId, Instant> reading) {
        return read(reading, LocalTimes::first);
    }

    private Instant latest(Function<ZoneId, Instant> reading) {
        return read(reading, LocalTimes::last);
    }

    private Instant read(Function<ZoneId, Instant> reading, BinaryOperator<Instant> choice) {
        return zones.stream().map(reading).reduce(choice).orElseThrow();
    }

    private static Instant first(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant last(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
