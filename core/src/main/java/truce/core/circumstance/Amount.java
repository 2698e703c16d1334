package truce.core.circumstance;

import java.util.Locale;

/**
 * A number known up to a closed interval: {@code 36}, or {@code 30 to 40}.
 *
 * @param low least it may be, 0 or more
 * @param high most it may be
 */
public record Amount(double low, double high) {

    public static final Amount NONE = new Amount(0, 0);

    public Amount {
        if (!(low >= 0 && high >= low)) {
            throw new IllegalArgumentException("an amount runs from 0 or more upwards: " + low + " to " + high);
        }
    }

    public static Amount of(double number) {
        return new Amount(number, number);
    }

    public Amount plus(Amount other) {
        return new Amount(low + other.low, high + other.high);
    }

    /** The smallest interval that holds both. */
    public Amount span(Amount other) {
        return new Amount(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** Whether both may be the same number. */
    public boolean meets(Amount other) {
        return low <= other.high && other.low <= high;
    }

    /** {@code 36}, {@code 30 to 40}. */
    public String text() {
        return low == high ? text(low) : text(low) + " to " + text(high);
    }

    private static String text(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, "%.1f", number);
    }
}
