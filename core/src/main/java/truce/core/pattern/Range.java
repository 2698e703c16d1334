package truce.core.pattern;

/**
 * A number known up to an interval: at least {@code surely}, at most {@code possibly}. The two are never added.
 *
 * @param surely at least so many; 0 or more
 * @param possibly at most so many; not less than {@code surely}
 */
public record Range(long surely, long possibly) {

    public static final Range NONE = new Range(0, 0);

    public Range {
        if (surely < 0 || possibly < surely) {
            throw new IllegalArgumentException("a range is 0 <= surely <= possibly: " + surely + ", " + possibly);
        }
    }

    /** {@code 3} or {@code 3 to 7}. */
    @Override
    public String toString() {
        return surely == possibly ? Long.toString(surely) : surely + " to " + possibly;
    }
}
