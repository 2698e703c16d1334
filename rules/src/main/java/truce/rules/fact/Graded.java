package truce.rules.fact;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import truce.core.match.Degree;

/**
 * How far something holds, as rules may ask it. Rules never see the number behind it.
 *
 * <p>What the norm does not ask about stands in nobody's way: it is {@code possible}, {@code likely} and {@code
 * established}, and not {@code asked}.
 */
@Means("How far something holds. What the norm does not ask about holds, and is not `asked`.")
public record Graded(
        @Means("Not ruled out: it may hold. Ignorance keeps it true.")
        boolean possible,

        @Means("Likely or established.") boolean likely,
        @Means("Established on the record.") boolean established,
        @Means("Neither ruled out nor likely: open.") boolean open,

        @Means("Ruled out: no reading of the facts allows it.")
        boolean excluded,

        @Means("The norm asks about it at all.") boolean asked,
        String word) {

    /** The norm does not ask about it. */
    public static final Graded NOT_ASKED = new Graded(true, true, true, false, false, false, "not asked");

    private static final Map<Degree, Graded> BY_DEGREE = byDegree();

    /** The view of a degree; always the same object. */
    public static Graded of(Degree degree) {
        return Objects.requireNonNull(BY_DEGREE.get(degree));
    }

    /** All candidates in it: established; some: open; none: ruled out. */
    static Graded ofShare(int inside, int all) {
        if (inside == 0) {
            return of(Degree.EXCLUDED);
        }
        return of(inside == all ? Degree.ESTABLISHED : Degree.UNRESOLVED);
    }

    private static Map<Degree, Graded> byDegree() {
        Map<Degree, Graded> views = new EnumMap<>(Degree.class);
        for (Degree degree : Degree.values()) {
            boolean likely = degree.atLeast(Degree.LIKELY);
            boolean excluded = degree == Degree.EXCLUDED;
            views.put(
                    degree,
                    new Graded(
                            !excluded,
                            likely,
                            degree == Degree.ESTABLISHED,
                            !excluded && !likely,
                            excluded,
                            true,
                            degree.code()));
        }
        return views;
    }

    /** The degree as a word: {@code likely}, {@code not asked}. */
    @Override
    public String toString() {
        return word;
    }
}
