package truce.core.match;

import java.time.Instant;
import truce.core.time.Moment;
import truce.core.time.TimePrecision;
import truce.core.time.Validity;
import truce.core.time.When;

/** Moments and validities as sets of instants. */
final class Times {

    private Times() {}

    static When of(Moment moment) {
        return moment.isExact()
                ? When.exactly(moment.earliest())
                : new When(moment.earliest(), moment.latest().plusMillis(1), TimePrecision.UNKNOWN);
    }

    /** The instants at which it may hold. */
    static When of(Validity validity) {
        return new When(validity.from().earliest(), validity.to().latest(), TimePrecision.UNKNOWN);
    }

    /** Whether it surely holds all the time from one instant to the other. */
    static boolean covers(Validity validity, Instant from, Instant to) {
        return !validity.from().latest().isAfter(from)
                && !validity.to().earliest().isBefore(to);
    }
}
