package truce.core.action;

/**
 * People killed or hurt, as low, best and high estimates. Ranges of one incident are never summed over its sources.
 *
 * @param known whether the source states a number at all
 */
public record Harm(int low, int best, int high, boolean known) {

    /** The source gives no number. */
    public static final Harm UNKNOWN = new Harm(0, 0, 0, false);

    public static final Harm NONE = new Harm(0, 0, 0, true);

    public Harm {
        if (low < 0 || best < low || high < best) {
            throw new IllegalArgumentException(
                    "estimates are not in order low <= best <= high: " + low + ", " + best + ", " + high);
        }
    }

    public static Harm of(int number) {
        return number == 0 ? NONE : new Harm(number, number, number, true);
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
