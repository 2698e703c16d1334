package truce.plugin.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Lines of a CSV file: commas, ended by CR LF (RFC 4180), quotes where they are needed, UTF-8. */
final class CsvLines {

    private CsvLines() {}

    /** @param teller told what takes the cells of each line */
    static byte[] of(Consumer<Consumer<Iterable<String>>> teller) {
        StringWriter text = new StringWriter(1 << 15);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            teller.accept(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
