package truce.plugin.events.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works out once what some cells of a row mean together, for all rows in which they are the same: settlements, pairs of
 * actors and dates repeat thousands of times. Remembers a bounded number of them; which ones changes nothing but the time
 * it takes.
 *
 * @param <V> what the cells mean
 */
public final class RepeatedCells<V> {

    private static final int MOST = 1 << 17;
    private static final int LOOKED_AT = 8;
    private static final int LONGEST = 1 << 11;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final int[] slots;
    private final Function<Row, V> meaning;
    private final byte[] cells = new byte[LONGEST + Long.BYTES];
    private @Nullable Known<V>[] known = table(1 << 8);
    private int size;

    /** Cells that were met, as {@link Row#write} puts them. */
    private static final class Known<V> {
        private final int hash;
        private final byte[] cells;
        private final V meaning;

        Known(int hash, byte[] cells, V meaning) {
            this.hash = hash;
            this.cells = cells;
            this.meaning = meaning;
        }
    }

    /**
     * A memory of what these cells mean.
     *
     * @param meaning looks at no other cells of the row
     * @param slots the cells
     */
    public RepeatedCells(Function<Row, V> meaning, int... slots) {
        this.meaning = meaning;
        this.slots = slots.clone();
    }

    /** What the cells of this row mean. */
    public V of(Row row) {
        int length = row.write(slots, cells);
        if (length < 0 || length > LONGEST) {
            return meaning.apply(row);
        }
        int hash = hash(length);
        int slot = slot(hash, length);
        Known<V> there = known[slot];
        return there != null && isThat(there, hash, length) ? there.meaning : worked(row, slot, hash, length);
    }

    private V worked(Row row, int slot, int hash, int length) {
        V worked = meaning.apply(row);
        size += known[slot] == null ? 1 : 0;
        known[slot] = new Known<>(hash, Arrays.copyOf(cells, length), worked);
        if (size * 2 > known.length && known.length < MOST) {
            grow();
        }
        return worked;
    }

    /** Where these cells stand; else a free slot for them, or one whose cells may be forgotten. */
    private int slot(int hash, int length) {
        int mask = known.length - 1;
        for (int i = 0; i < LOOKED_AT; i++) {
            int slot = (hash + i) & mask;
            Known<V> there = known[slot];
            if (there == null || isThat(there, hash, length)) {
                return slot;
            }
        }
        return hash & mask;
    }

    private boolean isThat(Known<V> there, int hash, int length) {
        return there.hash == hash && Arrays.equals(there.cells, 0, there.cells.length, cells, 0, length);
    }

    private void grow() {
        @Nullable Known<V>[] old = known;
        known = table(old.length * 2);
        size = 0;
        for (Known<V> one : old) {
            if (one != null) {
                keep(one);
            }
        }
    }

    private void keep(Known<V> one) {
        int mask = known.length - 1;
        for (int i = 0; i < LOOKED_AT; i++) {
            int slot = (one.hash + i) & mask;
            if (known[slot] == null) {
                known[slot] = one;
                size++;
                return;
            }
        }
    }

    /** Eight bytes a step; those behind the last are made 0. */
    private int hash(int length) {
        EIGHT_BYTES.set(cells, length, 0L);
        long hash = length;
        for (int i = 0; i < length; i += Long.BYTES) {
            hash = (hash ^ (long) EIGHT_BYTES.get(cells, i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private static <V> @Nullable Known<V>[] table(int length) {
        return new Known[length];
    }
}
