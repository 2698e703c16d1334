package truce.core.time;

import java.time.Instant;

/**
 * The share of an act's possible time that falls into a validity, 0 to 1: surely, by the middle reading, and possibly.
 * {@code possible} is 0 only when the two are disjoint on every reading.
 */
public record TimeShare(double certain, double share, double possible) {

    public static final TimeShare NONE = new TimeShare(0, 0, 0);
    public static final TimeShare ALL = new TimeShare(1, 1, 1);

    static TimeShare of(When when, Validity validity) {
        Moment from = validity.from();
        Moment to = validity.to();
        if (from.isExact() && to.isExact()) {
            return same(inside(when, from.earliest(), to.earliest()));
        }
        double certain = inside(when, from.latest(), to.earliest());
        double possible = inside(when, from.earliest(), to.latest());
        double share = inside(when, from.middle(), to.middle());
        return new TimeShare(certain, share, possible);
    }

    private static TimeShare same(double share) {
        if (share == 0) {
            return NONE;
        }
        return share == 1 ? ALL : new TimeShare(share, share, share);
    }

    private static double inside(When when, Instant from, Instant to) {
        if (when.isInstant()) {
            return !when.from().isBefore(from) && when.from().isBefore(to) ? 1 : 0;
        }
        Instant start = when.from().isAfter(from) ? when.from() : from;
        Instant end = when.to().isBefore(to) ? when.to() : to;
        if (!start.isBefore(end)) {
            return 0;
        }
        double whole = seconds(when.from(), when.to());
        double part = seconds(start, end);
        return part >= whole ? 1 : rounded(part / whole);
    }

    private static double seconds(Instant from, Instant to) {
        return to.getEpochSecond() - from.getEpochSecond() + (to.getNano() - from.getNano()) / 1e9;
    }

    /** To 0.001, but never to 0 or 1: an instant inside is not nothing, an instant outside not everything. */
    private static double rounded(double fraction) {
        return Math.min(0.999, Math.max(0.001, Math.round(fraction * 1000) / 1000.0));
    }
}
