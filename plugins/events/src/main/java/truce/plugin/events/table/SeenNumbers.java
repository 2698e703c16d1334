package truce.plugin.events.table;

/**
 * Remembers numbers of several series, a bit each. 64 that follow one another are one entry, and entries that follow one
 * another lie side by side, so that what is next in a table is near what was last.
 */
final class SeenNumbers {

    /** Two to this power are so many entries. */
    private static final int SIDE_BY_SIDE = 2;

    /** Pairs: series and first number of an entry, never 0 together; the bits of its numbers. */
    private long[] table = new long[1 << 10];

    private int size;

    /** Remembers a number, 0 or more, of a series, 0 or more; false when it was there. */
    boolean add(int series, int number) {
        int at = at(entry(series, number));
        long bit = 1L << number;
        boolean fresh = (table[at + 1] & bit) == 0;
        table[at + 1] |= bit;
        if (size * 4L > table.length) {
            grow();
        }
        return fresh;
    }

    private static long entry(int series, int number) {
        return ((series + 1L) << 32) | (number >>> 6);
    }

    /** Where the entry stands; it is made when it is new. */
    private int at(long entry) {
        int mask = table.length - 1;
        int at = home(entry) & mask;
        while (table[at] != entry) {
            if (table[at] == 0) {
                table[at] = entry;
                size++;
            } else {
                at = (at + 2) & mask;
            }
        }
        return at;
    }

    private static int home(long entry) {
        long group = ((entry >>> SIDE_BY_SIDE) * 0x9E3779B97F4A7C15L) >>> 36;
        int member = (int) entry & ((1 << SIDE_BY_SIDE) - 1);
        return ((int) (group << SIDE_BY_SIDE) | member) << 1;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        size = 0;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                table[at(old[i]) + 1] = old[i + 1];
            }
        }
    }
}
