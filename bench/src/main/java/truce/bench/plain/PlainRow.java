package truce.bench.plain;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.List;
import java.util.function.Function;

/** Takes the six cells of a record that matter straight from the parser's buffer, and decides. */
final class PlainRow extends AbstractBaseCsvCallbackHandler<PlainRow> {

    private static final List<String> COLUMNS =
            List.of("event_date", "sub_event_type", "actor1", "actor2", "latitude", "longitude");

    private final int[] cellOf;
    private final NameCache<Boolean> acts;
    private final NameCache<String> parties;

    int day;
    boolean force;
    String first = "";
    String second = "";
    double latitude;
    double longitude;

    /**
     * A row of a file.
     *
     * @param header names of the columns
     * @param force whether a sub-event type is a use of force
     * @param party party of a name; empty when nobody mapped it, {@code -} when it is no party
     */
    PlainRow(List<String> header, Function<String, Boolean> force, Function<String, String> party) {
        cellOf = header.stream().mapToInt(COLUMNS::indexOf).toArray();
        acts = new NameCache<>(force);
        parties = new NameCache<>(party);
    }

    @Override
    protected void handleField(int field, char[] cells, int offset, int length, boolean quoted) {
        switch (cellOf[field]) {
            case 0 -> day = day(cells, offset);
            case 1 -> force = acts.of(cells, offset, length);
            case 2 -> first = parties.of(cells, offset, length);
            case 3 -> second = parties.of(cells, offset, length);
            case 4 -> latitude = decimal(cells, offset, length);
            case 5 -> longitude = decimal(cells, offset, length);
            default -> {}
        }
    }

    @Override
    protected PlainRow buildRecord() {
        return this;
    }

    /** 2019-10-12 as 20191012. */
    private static int day(char[] cells, int offset) {
        int day = 0;
        for (int at = offset; at < offset + 10; at++) {
            if (cells[at] != '-') {
                day = 10 * day + cells[at] - '0';
            }
        }
        return day;
    }

    private static double decimal(char[] cells, int offset, int length) {
        long digits = 0;
        long scale = 0;
        for (int at = offset; at < offset + length; at++) {
            if (cells[at] == '.') {
                scale = 1;
            } else if (cells[at] != '-') {
                digits = 10 * digits + cells[at] - '0';
                scale *= 10;
            }
        }
        double value = scale == 0 ? digits : (double) digits / scale;
        return cells[offset] == '-' ? -value : value;
    }
}
