package truce.plugin.events.table;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one data record that a reader wants, trimmed. One row object serves a whole table: what it gives is to be
 * taken before the next record is read. A wanted column that the table does not have reads as blank.
 */
public final class Row {

    private static final int MOST_DIGITS = 18;
    /** Stands before the two bytes of a character that is no byte. */
    private static final char WIDE = 0xFF;

    private final String[] names;
    private final CellPool[] pools;
    private final int[] starts;
    private final int[] ends;
    private final @Nullable String[] texts;
    private char[] text = new char[1 << 12];
    private int used;
    private long number;
    private int cells;

    Row(List<String> names) {
        this.names = names.toArray(String[]::new);
        pools = new CellPool[this.names.length];
        Arrays.setAll(pools, i -> new CellPool());
        starts = new int[this.names.length];
        ends = new int[this.names.length];
        texts = new @Nullable String[this.names.length];
    }

    /** Its data record, 1-based. */
    public long number() {
        return number;
    }

    /** How many cells the record has, wanted or not. */
    public int cells() {
        return cells;
    }

    /** The name of a wanted column, for messages. */
    public String name(int slot) {
        return names[slot];
    }

    public boolean isBlank(int slot) {
        return starts[slot] == ends[slot];
    }

    /** The cell; equal cells of a column are one string. */
    public String text(int slot) {
        String known = texts[slot];
        if (known == null) {
            known = isBlank(slot) ? "" : pools[slot].get(text, starts[slot], ends[slot]);
            texts[slot] = known;
        }
        return known;
    }

    /** The cell, for columns whose cells all differ. */
    public String uniqueText(int slot) {
        return pools[slot].fresh(text, starts[slot], ends[slot]);
    }

    /** The whole number of up to 18 digits in the cell; -1 when it is anything else. */
    public long number(int slot) {
        int length = ends[slot] - starts[slot];
        long number = length == 0 || length > MOST_DIGITS ? -1 : 0;
        for (int i = starts[slot]; i < ends[slot] && number >= 0; i++) {
            int digit = text[i] - '0';
            number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
        }
        return number;
    }

    /** Whether the cell holds these characters, without regard to the case of A to Z. */
    public boolean mentions(int slot, String lowerCase) {
        int last = ends[slot] - lowerCase.length();
        int first = lowerCase.charAt(0) | ' ';
        for (int i = starts[slot]; i <= last; i++) {
            // Nearly all characters end here, so it must cost little: a letter and its capital differ in this one bit.
            if ((text[i] | ' ') == first && startsWith(i, lowerCase)) {
                return true;
            }
        }
        return false;
    }

    /** The characters that {@link #from} and {@link #to} point into; not to be changed. */
    public char[] characters() {
        return text;
    }

    public int from(int slot) {
        return starts[slot];
    }

    public int to(int slot) {
        return ends[slot];
    }

    /** Says that a cell cannot be read. */
    public UnreadableCell unreadable(int slot, String problem, String help) {
        return new UnreadableCell(names[slot], uniqueText(slot), problem, help);
    }

    long repairs() {
        return Arrays.stream(pools).mapToLong(CellPool::repairs).sum();
    }

    void begin() {
        used = 0;
        cells = 0;
        Arrays.fill(starts, 0);
        Arrays.fill(ends, 0);
        Arrays.fill(texts, null);
    }

    void finish(long recordNumber, int cellCount) {
        number = recordNumber;
        cells = cellCount;
    }

    void put(int slot, char[] source, int offset, int length) {
        int from = offset;
        int to = offset + length;
        while (from < to && isSpace(source[from])) {
            from++;
        }
        while (to > from && isSpace(source[to - 1])) {
            to--;
        }
        int size = to - from;
        if (used + size > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, used + size));
        }
        System.arraycopy(source, from, text, used, size);
        starts[slot] = used;
        used += size;
        ends[slot] = used;
    }

    /**
     * Writes cells so that other cells give other bytes: each behind its length, what is no byte as three. Returns how
     * many bytes that makes, or -1 when there may be no room for them.
     */
    int write(int[] slots, byte[] target) {
        int at = 0;
        for (int slot : slots) {
            int from = starts[slot];
            int to = ends[slot];
            if (at + 3 * (to - from + 1) > target.length) {
                return -1;
            }
            at = write((char) (to - from), target, at);
            for (int i = from; i < to; i++) {
                at = write(text[i], target, at);
            }
        }
        return at;
    }

    private static int write(char c, byte[] target, int at) {
        if (c < WIDE) {
            target[at] = (byte) c;
            return at + 1;
        }
        target[at] = (byte) WIDE;
        target[at + 1] = (byte) (c >> Byte.SIZE);
        target[at + 2] = (byte) c;
        return at + 3;
    }

    /** Another slot of the same column. */
    void share(int slot, int other) {
        starts[other] = starts[slot];
        ends[other] = ends[slot];
    }

    private boolean startsWith(int at, String lowerCase) {
        for (int i = 0; i < lowerCase.length(); i++) {
            char c = text[at + i];
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF';
    }
}
