package truce.plugin.events.table;

import org.jspecify.annotations.Nullable;

/**
 * Gives equal cells of a column as one string, without making one first: actors, types and dates repeat thousands of
 * times. Holds a bounded number of strings; further ones are made anew each time.
 */
final class CellPool {

    private static final int MOST = 1 << 16;

    private @Nullable String[] written = new @Nullable String[256];
    private String[] meant = new String[256];
    private int size;
    private long repairs;

    /** How often a double-encoded cell was repaired; equal cells that are kept count once. */
    long repairs() {
        return repairs;
    }

    String get(char[] text, int start, int end) {
        int mask = written.length - 1;
        int slot = hash(text, start, end) & mask;
        for (String known = written[slot]; known != null; known = written[slot]) {
            if (same(known, text, start, end)) {
                return meant[slot];
            }
            slot = (slot + 1) & mask;
        }
        String raw = new String(text, start, end - start);
        String string = isAscii(text, start, end) ? raw : repaired(raw);
        if (size < MOST) {
            keep(slot, raw, string);
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

    private void keep(int slot, String raw, String string) {
        written[slot] = raw;
        meant[slot] = string;
        size++;
        if (size * 2 > written.length) {
            grow();
        }
    }

    private void grow() {
        @Nullable String[] keys = written;
        String[] values = meant;
        written = new @Nullable String[keys.length * 2];
        meant = new String[keys.length * 2];
        int mask = written.length - 1;
        for (int i = 0; i < keys.length; i++) {
            String key = keys[i];
            if (key != null) {
                int slot = hash(key.toCharArray(), 0, key.length()) & mask;
                while (written[slot] != null) {
                    slot = (slot + 1) & mask;
                }
                written[slot] = key;
                meant[slot] = values[i];
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

    private static boolean same(String known, char[] text, int start, int end) {
        if (known.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (known.charAt(i - start) != text[i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
