package truce.core.agreement;

import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Quantities to deliver or to let pass: 18 fuel ships in two months.
 *
 * @param rates one for each item
 * @param zone zone in which its days begin: the agreement's own; UTC where it states none, or several
 */
public record Deliveries(List<Rate> rates, ZoneId zone) implements Quantity {

    public Deliveries {
        rates = List.copyOf(rates);
    }

    /** Deliveries counted by days of UTC. */
    public Deliveries(List<Rate> rates) {
        this(rates, ZoneOffset.UTC);
    }

    /**
     * So many of an item in a window of time.
     *
     * @param item what: {@code fuel ships into the ports of Hudaydah}
     * @param amount least number in a window, above 0
     * @param per length of the window; empty for once in the life of the norm
     */
    public record Rate(String item, double amount, Optional<Period> per) {
        public Rate {
            if (!(amount > 0)) {
                throw new IllegalArgumentException("the amount of '" + item + "' is not above 0: " + amount);
            }
        }
    }
}
