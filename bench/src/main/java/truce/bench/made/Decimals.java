package truce.bench.made;

import java.io.IOException;

/** Writes decimals without a locale and without rounding. */
final class Decimals {

    private Decimals() {}

    /** Writes {@code value} × 10^-places with all its places: {@code -1.0500} for -10500 and 4. */
    static void write(Appendable out, int value, int places) throws IOException {
        String digits = Integer.toString(Math.abs(value));
        if (value < 0) {
            out.append('-');
        }
        int whole = digits.length() - places;
        if (whole <= 0) {
            out.append("0.").append("000000000", 0, -whole).append(digits);
        } else {
            out.append(digits, 0, whole).append('.').append(digits, whole, digits.length());
        }
    }
}
