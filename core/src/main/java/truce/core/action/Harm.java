package truce.core.action;

import java.util.Arrays;

/**
 * People killed or hurt, as low, best and high estimates. Ranges of one incident are never summed over its sources.
 *
 * @param known whether the source states a number at all
 */
public record Harm(int low, int best, int high, boolean known) {

    /** The source gives no number. */
    public static final Harm UNKNOWN = new Harm(0, 0, 0, false);

    public static final Harm NONE = exactly(0);

    /** Most numbers are small, and repeat. */
    private static final Harm[] SMALL = small();

    public Harm {
        if (low < 0 || best < low || high < best) {
            throw new IllegalArgumentException(
                    "estimates are not in order low <= best <= high: " + low + ", " + best + ", " + high);
        }
    }

    public static Harm of(int number) {
        return number >= 0 && number < SMALL.length ? SMALL[number] : exactly(number);
    }

    private static Harm[] small() {
        Harm[] small = new Harm[128];
        Arrays.setAll(small, Harm::exactly);
        small[0] = NONE;
        return small;
    }

    private static Harm exactly(int number) {
        return new Harm(number, number, number, true);
    }

    /** The range that holds what both sources say of one and the same event. */
    public Harm or(Harm other) {
        if (!known) {
            return other;
        }
        if (!other.known) {
            return this;
        }
        return new Harm(Math.min(low, other.low), Math.max(best, other.best), Math.max(high, other.high), true);
    }

    /** The sum over different events. */
    public Harm plus(Harm other) {
        if (equals(UNKNOWN)) {
            return other;
        }
        if (other.equals(UNKNOWN)) {
            return this;
        }
        return new Harm(low + other.low, best + other.best, high + other.high, known || other.known);
    }
}
