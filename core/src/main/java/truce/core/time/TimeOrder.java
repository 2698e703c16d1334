package truce.core.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Sorts much that happened: first by the second in which it began, as plain numbers; then in full what began in one second,
 * which lies together by then.
 */
public final class TimeOrder {

    /** Bits of a number that tell the position; the 35 above tell seconds, some 500 years before and after 1970. */
    private static final int POSITION = 28;

    private static final long MOST = 1L << (Long.SIZE - 2 - POSITION);

    private TimeOrder() {}

    /**
     * The same things, sorted; what is equal in that order stays in the order that it came in.
     *
     * @param things at most 268 million
     * @param begin when each began
     * @param order by begin first, then by more
     */
    public static <T> List<T> sorted(List<T> things, Function<? super T, Instant> begin, Comparator<? super T> order) {
        if (things.size() >= 1 << POSITION) {
            throw new IllegalArgumentException("too many to sort: " + things.size());
        }
        long[] keys = new long[things.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = second(begin.apply(things.get(i))) << POSITION | i;
        }
        Arrays.parallelSort(keys);
        List<T> sorted = new ArrayList<>(keys.length);
        int first = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] >> POSITION != keys[first] >> POSITION) {
                sort(sorted, first, i, order);
                first = i;
            }
            sorted.add(things.get((int) keys[i] & ((1 << POSITION) - 1)));
        }
        sort(sorted, first, keys.length, order);
        return sorted;
    }

    private static <T> void sort(List<T> things, int from, int to, Comparator<? super T> order) {
        if (to - from > 1) {
            things.subList(from, to).sort(order);
        }
    }

    /** What began earlier or later than can be told lies together at the end, and is sorted in full. */
    private static long second(Instant instant) {
        return Math.max(-MOST, Math.min(MOST - 1, instant.getEpochSecond()));
    }
}
