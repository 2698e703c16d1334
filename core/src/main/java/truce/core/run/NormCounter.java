package truce.core.run;

import truce.core.match.NormSet;

/**
 * Counts for each norm in how many sets it was. The counts stand as bits side by side, so that adding a set of 64 norms
 * takes about two operations; they are carried into whole numbers now and then.
 */
final class NormCounter {

    private static final int PLANES = 12;

    private final long[][] planes;
    private final long[] counts;

    NormCounter(int norms) {
        planes = new long[NormSet.wordsFor(norms)][PLANES];
        counts = new long[norms];
    }

    /** Adds one for each of the norms 64 w to 64 w + 63 whose bit is set. */
    void add(int w, long norms) {
        long[] bits = planes[w];
        long carry = norms;
        for (int p = 0; carry != 0; p++) {
            if (p == PLANES) {
                carryOver(w, carry);
                return;
            }
            long sum = bits[p] ^ carry;
            carry &= bits[p];
            bits[p] = sum;
        }
    }

    void addAll(NormCounter other) {
        for (int n = 0; n < counts.length; n++) {
            counts[n] += other.count(n);
        }
    }

    long count(int norm) {
        long count = counts[norm];
        long[] bits = planes[norm / Long.SIZE];
        for (int p = 0; p < PLANES; p++) {
            count += (bits[p] >>> norm & 1) << p;
        }
        return count;
    }

    private void carryOver(int w, long norms) {
        for (long left = norms; left != 0; left &= left - 1) {
            counts[w * Long.SIZE + Long.numberOfTrailingZeros(left)] += 1L << PLANES;
        }
    }
}
