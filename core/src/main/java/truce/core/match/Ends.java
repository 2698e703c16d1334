package truce.core.match;

/**
 * How far the two ends of an act lie in the norm's zone, each for itself.
 *
 * @param origin where fire or movement started; unresolved when not told
 * @param impact where it struck; unresolved when not told
 */
public record Ends(Degree origin, Degree impact) {

    /** Neither end is told. */
    public static final Ends UNTOLD = new Ends(Degree.UNRESOLVED, Degree.UNRESOLVED);
}
