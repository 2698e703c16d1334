package truce.core.time;

import java.time.Instant;
import java.util.Collection;

/**
 * An instant that a text fixes, known up to a closed interval: {@code 00:01 on 6 March 2020} without a time zone lies
 * between 21:01Z and 22:01Z on 5 March.
 *
 * @param earliest first instant it may be, UTC
 * @param latest last instant it may be, UTC
 */
public record Moment(Instant earliest, Instant latest) {

    private static final long NANOS_A_SECOND = 1_000_000_000;

    /** Before every fact. */
    public static final Moment ALWAYS = Moment.at(Instant.parse("-9999-01-01T00:00:00Z"));

    /** After every fact. */
    public static final Moment NEVER = Moment.at(Instant.parse("9999-12-31T00:00:00Z"));

    public Moment {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("a moment's latest instant lies before its earliest: " + latest);
        }
    }

    public static Moment at(Instant instant) {
        return new Moment(instant, instant);
    }

    /** The moment that may be any of the given ones. */
    public static Moment anyOf(Collection<Moment> moments) {
        return new Moment(
                moments.stream().map(Moment::earliest).min(Instant::compareTo).orElseThrow(),
                moments.stream().map(Moment::latest).max(Instant::compareTo).orElseThrow());
    }

    public boolean isExact() {
        return earliest.equals(latest);
    }

    /** The instant halfway, to the nanosecond below. */
    public Instant middle() {
        long seconds = latest.getEpochSecond() - earliest.getEpochSecond();
        int nanos = latest.getNano() - earliest.getNano();
        long rest = Math.floorDiv(seconds % 2 * NANOS_A_SECOND + nanos, 2);
        return isExact() ? earliest : earliest.plusSeconds(seconds / 2).plusNanos(rest);
    }
}
