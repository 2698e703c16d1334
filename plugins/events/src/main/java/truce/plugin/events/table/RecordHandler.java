package truce.plugin.events.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes cells from the parser: all of the header, then of each record only those that are wanted. */
final class RecordHandler extends AbstractBaseCsvCallbackHandler<Long> {

    private static final int NOT_WANTED = -1;
    private static final int LONGEST_RECORD = 8 << 20;

    private final List<String> header = new ArrayList<>();
    private int[] slotOf = {};
    private int[] alsoSlot = {};
    private @Nullable Row row;
    private long records = -1;
    private int recordLength;
    private int extraCells;
    private int tags;
    private int filled;

    /** Thrown by the parser's thread when a record grows without end. */
    static final class RecordTooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    List<String> header() {
        return header;
    }

    /** Cells after the header's last column that are not blank. */
    int extraCells() {
        return extraCells;
    }

    /** Whether most cells of the record begin as the hashtags of HXL do. */
    boolean isTagRow() {
        return tags > 0 && tags * 2 > filled;
    }

    /** Data records begun so far. */
    long records() {
        return records;
    }

    /** From now on only these columns are taken; the slot of each is its place in the list. A column may have several. */
    void want(int[] columns, Row target) {
        row = target;
        slotOf = new int[header.size()];
        alsoSlot = new int[columns.length];
        Arrays.fill(slotOf, NOT_WANTED);
        for (int slot = 0; slot < columns.length; slot++) {
            if (columns[slot] >= 0) {
                alsoSlot[slot] = slotOf[columns[slot]];
                slotOf[columns[slot]] = slot;
            }
        }
    }

    /** The record just read was no data. */
    void discount() {
        records--;
    }

    @Override
    protected void handleBegin(long line) {
        recordLength = 0;
        extraCells = 0;
        tags = 0;
        filled = 0;
        records++;
        if (row != null) {
            row.begin();
        }
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        recordLength += length;
        if (recordLength > LONGEST_RECORD) {
            throw new RecordTooLong();
        }
        if (records <= 1 && length > 0) {
            filled++;
            tags += buffer[offset] == '#' ? 1 : 0;
        }
        Row target = row;
        if (target == null) {
            header.add(new CellPool().fresh(buffer, offset, offset + length).strip());
        } else if (index >= slotOf.length) {
            extraCells += length > 0 ? 1 : 0;
        } else if (slotOf[index] != NOT_WANTED) {
            take(target, slotOf[index], buffer, offset, length);
        }
    }

    private void take(Row target, int slot, char[] buffer, int offset, int length) {
        target.put(slot, buffer, offset, length);
        for (int also = alsoSlot[slot]; also != NOT_WANTED; also = alsoSlot[also]) {
            target.share(slot, also);
        }
    }

    @Override
    protected void handleEmpty() {
        records--;
    }

    @Override
    protected Long buildRecord() {
        Row target = row;
        if (target != null) {
            target.finish(records, getFieldCount());
        }
        return records;
    }
}
