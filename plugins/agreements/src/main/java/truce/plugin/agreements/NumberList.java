package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of lists of plain decimal numbers, as GeoJSON writes coordinates: {@code [[36.80, 35.86], [36.81, 35.87]]}.
 * Anything else in it (words, comments, exponents, more than 15 digits, nothing between commas) makes it none.
 */
final class NumberList {

    /** As deep as a MultiPolygon. */
    static final int DEEPEST = 4;

    /** So many digits, and so many powers of ten, are exact in a double: one division rounds right. */
    private static final int MOST_DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private static final NumberList NONE = new NumberList(new byte[0], 0);

    private final byte[] text;
    private int at;
    private boolean sound = true;
    private List<Object> numbers = List.of();

    private NumberList(byte[] text, int begin) {
        this.text = text;
        this.at = begin;
    }

    /** The list that begins at that place of a text. */
    static NumberList at(byte[] text, int begin) {
        if (text[begin] != '[' || begin + 1 == text.length || text[begin + 1] != '[') {
            return NONE;
        }
        NumberList list = new NumberList(text, begin);
        list.numbers = list.list(1);
        return list;
    }

    /** Where it ends, behind its last bracket; 0 when it is no such list. */
    int end() {
        return sound ? at : 0;
    }

    /** Lists of lists of {@link Double}. */
    List<Object> numbers() {
        return numbers;
    }

    private List<Object> list(int depth) {
        List<Object> items = new ArrayList<>(2);
        do {
            at++;
            skipBlanks();
            items.add(here() == '[' ? inner(depth + 1) : number());
            skipBlanks();
        } while (sound && here() == ',');
        sound &= here() == ']';
        at++;
        return items;
    }

    private List<Object> inner(int depth) {
        sound &= depth <= DEEPEST;
        return sound ? list(depth) : List.of();
    }

    private Double number() {
        boolean negative = here() == '-';
        if (negative) {
            at++;
        }
        int begin = at;
        long digits = digits(0);
        int whole = at - begin;
        int decimals = 0;
        if (here() == '.') {
            at++;
            digits = digits(digits);
            decimals = at - begin - whole - 1;
            sound &= decimals > 0;
        }
        sound &= whole > 0 && whole + decimals <= MOST_DIGITS;
        double value = sound ? digits / POWERS[decimals] : 0;
        return negative ? -value : value;
    }

    private long digits(long before) {
        long digits = before;
        for (int digit = here() - '0'; digit >= 0 && digit <= 9; digit = here() - '0') {
            digits = digits * 10 + digit;
            at++;
        }
        return digits;
    }

    private void skipBlanks() {
        while (here() == ' ' || here() == '\n' || here() == '\r') {
            at++;
        }
    }

    /** What is to be read next; behind the end of the text, what no list has. */
    private byte here() {
        return at < text.length ? text[at] : 0;
    }
}
