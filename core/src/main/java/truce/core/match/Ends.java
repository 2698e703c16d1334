package truce.core.match;

import java.util.Arrays;
import java.util.List;

/**
 * How far the two ends of an act lie in the norm's zone, each for itself.
 *
 * @param origin where fire or movement started; unresolved when not told
 * @param impact where it struck; unresolved when not told
 */
public record Ends(Degree origin, Degree impact) {

    /** Neither end is told. */
    public static final Ends UNTOLD = new Ends(Degree.UNRESOLVED, Degree.UNRESOLVED);

    private static final List<Ends> ALL = Arrays.stream(Degree.values())
            .flatMap(origin -> Arrays.stream(Degree.values()).map(impact -> new Ends(origin, impact)))
            .toList();

    /** The ends of those degrees; always the same object. */
    @SuppressWarnings("EnumOrdinal") // the order is that of all
    public static Ends of(Degree origin, Degree impact) {
        return ALL.get(origin.ordinal() * Degree.values().length + impact.ordinal());
    }
}
