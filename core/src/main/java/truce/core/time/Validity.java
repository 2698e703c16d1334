package truce.core.time;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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

    /** How much of the act's possible time surely falls into one or another of these, 0 to 1; what two share counts once. */
    public static double coveredBy(Collection<Validity> several, When when) {
        List<Validity> sorted = several.stream()
                .sorted(Comparator.comparing(one -> one.from().latest()))
                .toList();
        double covered = 0;
        Instant reached = Instant.MIN;
        for (Validity one : sorted) {
            Instant from = one.from().latest().isAfter(reached) ? one.from().latest() : reached;
            Instant to = one.to().earliest();
            if (from.isBefore(to)) {
                covered += between(from, to).shareOf(when).certain();
                reached = to;
            }
        }
        return Math.min(1, covered);
    }
}
