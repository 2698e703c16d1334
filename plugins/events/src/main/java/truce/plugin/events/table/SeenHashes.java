package truce.plugin.events.table;

import java.util.Arrays;

/**
 * Remembers ids by 128 bits of hash each: a million of them in some 35 MB, and two different ids are taken for one with
 * a chance of 1 in 10^26.
 */
final class SeenHashes {

    private long[] table = new long[1 << 11];
    private int size;

    /** Remembers the id; false when it was there. */
    boolean add(String id) {
        long first = hash(id, 0x9E3779B97F4A7C15L, 0xBF58476D1CE4E5B9L) | 1;
        long second = hash(id, 0xC2B2AE3D27D4EB4FL, 0x94D049BB133111EBL);
        if (!put(table, first, second)) {
            return false;
        }
        size++;
        if (size * 4L > table.length) {
            grow();
        }
        return true;
    }

    private static boolean put(long[] table, long first, long second) {
        int mask = table.length / 2 - 1;
        int slot = (int) (first >>> 33) & mask;
        while (table[2 * slot] != 0) {
            if (table[2 * slot] == first && table[2 * slot + 1] == second) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        table[2 * slot] = first;
        table[2 * slot + 1] = second;
        return true;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                put(table, old[i], old[i + 1]);
            }
        }
        Arrays.fill(old, 0);
    }

    private static long hash(String id, long seed, long factor) {
        long hash = seed ^ id.length();
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * factor;
            hash ^= hash >>> 29;
        }
        hash ^= hash >>> 32;
        hash *= factor;
        return hash ^ (hash >>> 29);
    }
}
