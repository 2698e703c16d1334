package truce.plugin.events.table;

/** Reads numbers with a point or a comma before the decimals. */
public final class Decimal {

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };
    private static final int EXACT_DIGITS = 15;
    private static final int LONGEST = 40;

    private Decimal() {}

    /** The number in these characters; NaN when they are none. */
    public static double of(char[] text, int from, int to) {
        int at = from < to && (text[from] == '-' || text[from] == '+') ? from + 1 : from;
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (int i = at; i < to; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                count++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if ((c == '.' || c == ',') && decimals < 0) {
                decimals = 0;
            } else {
                return general(text, from, to);
            }
            if (count > EXACT_DIGITS) {
                return general(text, from, to);
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        double value = digits / POWERS[Math.max(0, decimals)];
        return text[from] == '-' ? -value : value;
    }

    /** The number in the text; NaN when it is none. */
    public static double of(String text) {
        return of(text.toCharArray(), 0, text.length());
    }

    private static double general(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (!(c >= '0' && c <= '9') && ".,+-eE".indexOf(c) < 0) {
                return Double.NaN;
            }
        }
        if (to - from > LONGEST) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(new String(text, from, to - from).replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
