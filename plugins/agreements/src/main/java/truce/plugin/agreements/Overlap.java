package truce.plugin.agreements;

import java.time.Instant;
import truce.core.time.Validity;

/** Whether two spans of time surely share an instant, whatever the uncertainty at their ends. */
final class Overlap {

    private Overlap() {}

    static boolean surely(Validity one, Validity other) {
        Instant from = later(one.from().latest(), other.from().latest());
        Instant to = earlier(one.to().earliest(), other.to().earliest());
        return from.isBefore(to);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
