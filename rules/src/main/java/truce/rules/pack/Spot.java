package truce.rules.pack;

/**
 * A place in a text.
 *
 * @param line 1-based
 * @param column 1-based, in characters
 */
public record Spot(int line, int column) {
    public static final Spot START = new Spot(1, 1);
}
