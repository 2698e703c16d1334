package truce.core.match;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import truce.core.circumstance.Circumstance.Delivery;

/**
 * A window of time in which a quantity had to be delivered.
 *
 * @param from its begin
 * @param to its end, exclusive
 * @param times how many of the text's windows it holds
 * @param averaged whether the text's own windows are shorter
 * @param zone zone of its days
 */
record DeliveryWindow(Instant from, Instant to, double times, boolean averaged, ZoneId zone) {

    /** Whether some of what was counted may have been delivered in it. */
    boolean meets(Delivery fact) {
        return fact.validity().from().earliest().isBefore(to)
                && fact.validity().to().latest().isAfter(from);
    }

    /** Whether all of what was counted was delivered in it. */
    boolean holds(Delivery fact) {
        return !fact.validity().from().earliest().isBefore(from)
                && !fact.validity().to().latest().isAfter(to);
    }

    /** For people: the days, in its zone. */
    String words() {
        return LocalDate.ofInstant(from, zone) + " to " + LocalDate.ofInstant(to.minusMillis(1), zone);
    }
}
