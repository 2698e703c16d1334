package truce.plugin.events.table;

import java.util.HashMap;
import java.util.Map;

/**
 * Remembers ids: exactly and in little room those that end in a number, such as {@code SYR12345}, by 128 bits of hash
 * others and those of a table with thousands of different beginnings.
 */
public final class SeenIds {

    private static final int MOST_BEGINNINGS = 1_000;
    private static final int MOST_DIGITS = 9;
    private static final int OTHER = -1;

    private final Map<String, Integer> beginnings = new HashMap<>();
    private final SeenNumbers numbers = new SeenNumbers();
    private final SeenHashes hashes = new SeenHashes();

    /** Remembers the id; false when it was there. */
    public boolean add(String id) {
        int from = number(id);
        int beginning = from == OTHER ? OTHER : beginning(id.substring(0, from));
        return beginning == OTHER
                ? hashes.add(id)
                : numbers.add(beginning, Integer.parseInt(id, from, id.length(), 10));
    }

    /** Where the number begins that the id ends in; leading zeros are no part of it, so that no two ids share one. */
    private static int number(String id) {
        int from = id.length();
        while (from > 0 && id.charAt(from - 1) >= '0' && id.charAt(from - 1) <= '9') {
            from--;
        }
        while (from < id.length() && id.charAt(from) == '0') {
            from++;
        }
        int digits = id.length() - from;
        return digits == 0 || digits > MOST_DIGITS ? OTHER : from;
    }

    /** A beginning that came too late for a number of its own never gets one. */
    private int beginning(String text) {
        Integer known = beginnings.get(text);
        if (known != null) {
            return known;
        }
        int number = beginnings.size();
        if (number == MOST_BEGINNINGS) {
            return OTHER;
        }
        beginnings.put(text, number);
        return number;
    }
}
