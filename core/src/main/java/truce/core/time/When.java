package truce.core.time;

import java.time.Instant;

/**
 * When an act happened, as a set: some time in the half-open interval {@code [from, to)}. An exactly known instant has
 * {@code from} equal to {@code to}.
 *
 * @param from earliest possible instant, UTC
 * @param to end of the possible time, exclusive unless it equals {@code from}
 * @param precision how the source stated the time; for people, never for arithmetic
 */
public record When(Instant from, Instant to, TimePrecision precision) {

    public When {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a time ends before it begins: " + from + " to " + to);
        }
    }

    public static When exactly(Instant instant) {
        return new When(instant, instant, TimePrecision.INSTANT);
    }

    public boolean isInstant() {
        return from.equals(to);
    }

    /** Whether both sets share at least one instant. */
    public boolean meets(When other) {
        return !isDisjoint(other);
    }

    /** The instants that both allow. Call only where {@link #meets} holds. */
    public When intersect(When other) {
        Instant start = from.isAfter(other.from) ? from : other.from;
        Instant end = to.isBefore(other.to) ? to : other.to;
        return new When(start, end, precision.finer(other.precision));
    }

    /** The smallest interval that holds both. */
    public When span(When other) {
        Instant start = from.isBefore(other.from) ? from : other.from;
        Instant end = to.isAfter(other.to) ? to : other.to;
        return new When(start, end, precision.coarser(other.precision));
    }

    private boolean isDisjoint(When other) {
        boolean endsFirst = isInstant() ? to.isBefore(other.from) : !to.isAfter(other.from);
        boolean startsAfter = other.isInstant() ? from.isAfter(other.to) : !from.isBefore(other.to);
        return endsFirst || startsAfter;
    }
}
