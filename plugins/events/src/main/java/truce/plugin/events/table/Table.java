package truce.plugin.events.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.spi.Input;

/**
 * A file of cells, read record by record. Records are counted from 1, without the header and without a row of HXL tags.
 *
 * <p>A file that is empty, no text, or has a record without end is refused as a whole.
 */
public final class Table implements Closeable {

    private static final int SAMPLE_BYTES = 1 << 16;

    private final String file;
    private final Reader reader;
    private final RecordHandler handler = new RecordHandler();
    private final CloseableIterator<Long> records;
    private final Dialect dialect;
    private final Header header;
    private boolean tagsSkipped;
    private Row row = new Row(List.of());

    /**
     * Opens the input and reads its header.
     *
     * @param options {@code delimiter} (comma, semicolon, tab, pipe) and {@code encoding}, both sniffed when absent
     */
    public static Table open(Input input, Map<String, String> options) throws IOException {
        byte[] start = start(input);
        TextEncoding encoding = encoding(start, options, input.name());
        String sample =
                new String(start, encoding.markLength(), start.length - encoding.markLength(), encoding.charset());
        Dialect dialect = Dialect.stated(options, input.name()).orElseGet(() -> Dialect.sniffed(sample));
        Reader reader = encoding.open(input.open());
        try {
            return new Table(input.name(), reader, dialect);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    @SuppressWarnings("MustBeClosedChecker") // closed by close()
    private Table(String file, Reader reader, Dialect dialect) throws IOException {
        this.file = file;
        this.reader = reader;
        this.dialect = dialect;
        records = dialect.parser().build(handler, reader).iterator();
        if (!advance()) {
            throw refusal("it is empty", "Was the download complete?");
        }
        header = new Header(handler.header());
    }

    /** The header of what begins with these bytes, for recognising it; nameless when it is no text. */
    public static Header headerOf(byte[] start) {
        if (start.length == 0 || TextEncoding.whyNotText(start).isPresent()) {
            return new Header(List.of());
        }
        TextEncoding encoding = TextEncoding.of(start);
        String sample =
                new String(start, encoding.markLength(), start.length - encoding.markLength(), encoding.charset());
        return HeaderLine.of(sample, Dialect.sniffed(sample));
    }

    public Header header() {
        return header;
    }

    /**
     * Chooses the columns to read.
     *
     * @param columns positions in the header, -1 for a column that is not there
     * @param names how messages name each of them
     * @return the row that {@link #next} fills
     */
    public Row select(int[] columns, List<String> names) {
        row = new Row(names);
        handler.want(columns, row);
        return row;
    }

    /** Reads the next data record into the row; false at the end. */
    public boolean next() throws IOException {
        if (!advance()) {
            return false;
        }
        if (row.number() == 1 && !tagsSkipped && handler.isTagRow()) {
            tagsSkipped = true;
            handler.discount();
            return next();
        }
        return true;
    }

    /** Cells of the record beyond the header that are not blank. */
    public int extraCells() {
        return handler.extraCells();
    }

    /** What a reader of the report must know of how the file was read. Call after the last record. */
    public void tell(Consumer<String> notice) {
        if (dialect.separator() != ',') {
            notice.accept(file + ": cells are separated by " + dialect.separatorName() + ".");
        }
        if (tagsSkipped) {
            notice.accept(file + ": the row of HXL tags under the header is no data and was skipped.");
        }
        if (reader instanceof LenientUtf8Reader utf8 && utf8.foreignBytes() > 0) {
            notice.accept(file + ": " + utf8.foreignBytes()
                    + " bytes are not UTF-8 and were read as windows-1252. Say encoding if that is wrong.");
        }
        if (row.repairs() > 0) {
            notice.accept(
                    file + ": some cells held doubly encoded UTF-8 (such as \"Ã©\" for \"é\") and were repaired.");
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }

    private boolean advance() throws IOException {
        try {
            if (!records.hasNext()) {
                return false;
            }
            records.next();
            return true;
        } catch (RecordHandler.RecordTooLong | CsvParseException e) {
            throw brokenRecord(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Refusal brokenRecord(RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        String problem = message.startsWith("Unclosed")
                ? "a quote opens and is never closed, so the rest of the file is one cell"
                : "the record is longer than " + (Dialect.LONGEST_CELL >> 20) + " million characters";
        return new Refusal(
                Refusal.Because.INPUT,
                List.of(new Fault(
                        file,
                        Math.max(0, handler.records()),
                        "",
                        "",
                        problem,
                        "Look for a quote that is not closed, or for line ends that were lost.")));
    }

    private Refusal refusal(String problem, String help) {
        return Refusal.of(Refusal.Because.INPUT, file, problem, help);
    }

    private static byte[] start(Input input) throws IOException {
        byte[] start;
        try (InputStream in = input.open()) {
            start = in.readNBytes(SAMPLE_BYTES);
        }
        TextEncoding.whyNotText(start).ifPresent(why -> {
            throw Refusal.of(
                    Refusal.Because.INPUT, input.name(), "this is not a table in text form: " + why, "Save it as CSV.");
        });
        return start;
    }

    private static TextEncoding encoding(byte[] start, Map<String, String> options, String file) {
        String stated = options.getOrDefault("encoding", "");
        if (stated.isEmpty()) {
            return TextEncoding.of(start);
        }
        if (!Charset.isSupported(stated)) {
            throw Refusal.of(
                    Refusal.Because.DEFINITION,
                    file,
                    "encoding '" + stated + "' is not known",
                    "Known are UTF-8, UTF-16, windows-1252, windows-1251 and others.");
        }
        return new TextEncoding(Charset.forName(stated), 0);
    }
}
