package truce.core.time;

import java.time.Instant;

/**
 * From when until when something holds: {@code [from, to)}, each end known up to an interval.
 *
 * @param from begin; {@link Moment#ALWAYS} when open
 * @param to end; {@link Moment#NEVER} when open
 */
public record Validity(Moment from, Moment to) {

    public static final Validity ALWAYS = new Validity(Moment.ALWAYS, Moment.NEVER);

    public Validity {
        if (to.latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException("validity ends before it begins: " + from + " to " + to);
        }
    }

    public static Validity between(Instant from, Instant to) {
        return new Validity(Moment.at(from), Moment.at(to));
    }

    /** How much of the act's possible time falls into this validity. */
    public TimeShare shareOf(When when) {
        return TimeShare.of(when, this);
    }
}
