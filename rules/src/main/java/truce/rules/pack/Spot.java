package truce.rules.pack;

/**
 * A place in a text.
 *
 * @param line 1-based
 * @param column 1-based, in characters
 */
public record Spot(int line, int column) {
    public static final Spot START = new Spot(1, 1);

    /** The place of a character of a text. */
    static Spot of(String text, int index) {
        int line = 1;
        int begin = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) {
            line++;
            begin = at + 1;
        }
        return new Spot(line, index - begin + 1);
    }
}
