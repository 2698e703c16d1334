package truce.rules.pack;

/**
 * A text file of a pack.
 *
 * @param name path within the pack, such as {@code rules/fire.drl}
 * @param text its content, lines ended by line feeds
 */
public record SourceText(String name, String text) {

    public SourceText {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The text of a line (1-based), at most 200 characters; empty when there is no such line. */
    public String line(int number) {
        return text.lines()
                .skip(number - 1L)
                .findFirst()
                .map(SourceText::shortened)
                .orElse("");
    }

    private static String shortened(String line) {
        return line.length() <= 200 ? line : line.substring(0, 200);
    }
}
