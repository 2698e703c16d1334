package truce.plugin.events.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives equal cells of a column as one string, without making one first: actors, types and dates repeat thousands of
 * times. Holds a bounded number of strings; further ones are made anew each time.
 */
final class CellPool {

    private static final int MOST = 1 << 16;

    private char[] @Nullable [] written = new char[256][];
    private int[] hashes = new int[256];
    private String[] meant = new String[256];
    private int size;
    private long repairs;

    /** How often a double-encoded cell was repaired; equal cells that are kept count once. */
    long repairs() {
        return repairs;
    }

    String get(char[] text, int start, int end) {
        int mask = written.length - 1;
        int hash = hash(text, start, end);
        int slot = hash & mask;
        for (char[] known = written[slot]; known != null; known = written[slot]) {
            if (hashes[slot] == hash && Arrays.equals(known, 0, known.length, text, start, end)) {
                return meant[slot];
            }
            slot = (slot + 1) & mask;
        }
        String string = fresh(text, start, end);
        if (size < MOST) {
            keep(slot, hash, Arrays.copyOfRange(text, start, end), string);
        }
        return string;
    }

    /** A string that is not kept. */
    String fresh(char[] text, int start, int end) {
        String raw = new String(text, start, end - start);
        return isAscii(text, start, end) ? raw : repaired(raw);
    }

    private String repaired(String raw) {
        String text = Windows1252.undone(raw);
        repairs += text.equals(raw) ? 0 : 1;
        return text;
    }

    private void keep(int slot, int hash, char[] raw, String string) {
        written[slot] = raw;
        hashes[slot] = hash;
        meant[slot] = string;
        size++;
        if (size * 2 > written.length) {
            grow();
        }
    }

    private void grow() {
        char[] @Nullable [] oldWritten = written;
        int[] oldHashes = hashes;
        String[] oldMeant = meant;
        int capacity = oldWritten.length * 2;
        written = new char[capacity][];
        hashes = new int[capacity];
        meant = new String[capacity];
        for (int i = 0; i < oldWritten.length; i++) {
            if (oldWritten[i] != null) {
                int slot = oldHashes[i] & (capacity - 1);
                while (written[slot] != null) {
                    slot = (slot + 1) & (capacity - 1);
                }
                written[slot] = oldWritten[i];
                hashes[slot] = oldHashes[i];
                meant[slot] = oldMeant[i];
            }
        }
    }

    private static boolean isAscii(char[] text, int start, int end) {
        int bits = 0;
        for (int i = start; i < end; i++) {
            bits |= text[i];
        }
        return bits < 0x80;
    }

    /** Four characters a step: long cells cost little. */
    private static int hash(char[] text, int start, int end) {
        int hash = end - start;
        int i = start;
        for (; i + 3 < end; i += 4) {
            hash = hash * 923_521 + text[i] * 29_791 + text[i + 1] * 961 + text[i + 2] * 31 + text[i + 3];
        }
        for (; i < end; i++) {
            hash = hash * 31 + text[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
