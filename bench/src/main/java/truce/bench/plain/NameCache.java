package truce.bench.plain;

import java.util.function.Function;

/** What few names that come again and again stand for, found without making a string. */
final class NameCache<T> {

    private final Function<String, T> meaning;
    private Object[] meanings = new Object[1 << 12];
    private String[] names = new String[1 << 12];
    private int known;

    NameCache(Function<String, T> meaning) {
        this.meaning = meaning;
        java.util.Arrays.fill(names, "");
    }

    @SuppressWarnings("unchecked")
    T of(char[] cells, int offset, int length) {
        int hash = 1;
        for (int at = offset; at < offset + length; at++) {
            hash = 31 * hash + cells[at];
        }
        int slot = (hash ^ (hash >>> 15)) & (names.length - 1);
        while (meanings[slot] != null && !same(names[slot], cells, offset, length)) {
            slot = (slot + 1) & (names.length - 1);
        }
        if (meanings[slot] == null) {
            names[slot] = new String(cells, offset, length);
            meanings[slot] = meaning.apply(names[slot]);
            known++;
            if (known > names.length / 2) {
                throw new IllegalStateException("more than " + names.length / 2 + " names");
            }
        }
        return (T) meanings[slot];
    }

    private static boolean same(String name, char[] cells, int offset, int length) {
        if (name.length() != length) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (name.charAt(at) != cells[offset + at]) {
                return false;
            }
        }
        return true;
    }
}
