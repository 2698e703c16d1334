package truce.plugin.events.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.List;

/** The header of a sample of text. */
final class HeaderLine {

    private HeaderLine() {}

    static Header of(String sample, Dialect dialect) {
        RecordHandler handler = new RecordHandler();
        try {
            dialect.parser().ofSingleCsvRecord(handler, firstLine(sample));
        } catch (CsvParseException | RecordHandler.RecordTooLong e) {
            return new Header(List.of());
        }
        return new Header(handler.header());
    }

    private static String firstLine(String sample) {
        String text = sample.stripLeading();
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(0, end);
    }
}
