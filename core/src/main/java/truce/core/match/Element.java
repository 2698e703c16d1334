package truce.core.match;

import java.util.List;
import java.util.Optional;

/**
 * One thing that must hold, graded.
 *
 * @param gate which
 * @param degree how far it holds
 * @param share share of the uncertain set that satisfies it, 0 to 1
 * @param certain share on the reading least favourable to holding
 * @param possible share on the most favourable reading; 0 only when excluded
 * @param reasons why, the deciding reason first; empty when plainly established
 * @param cause which uncertainty keeps it from being established; empty when nothing does
 * @param detail figures and names for people, such as {@code 19.8 km from the line, limit 15 to 20 km}; may be empty
 */
public record Element(
        Gate gate,
        Degree degree,
        double share,
        double certain,
        double possible,
        List<Reason> reasons,
        Optional<Cause> cause,
        String detail) {

    public Element {
        reasons = List.copyOf(reasons);
    }

    public static Element established(Gate gate) {
        return new Element(gate, Degree.ESTABLISHED, 1, 1, 1, List.of(), Optional.empty(), "");
    }

    public static Element established(Gate gate, String detail) {
        return new Element(gate, Degree.ESTABLISHED, 1, 1, 1, List.of(), Optional.empty(), detail);
    }

    public static Element excluded(Gate gate, Reason reason, String detail) {
        return new Element(gate, Degree.EXCLUDED, 0, 0, 0, List.of(reason), Optional.empty(), detail);
    }

    /** An element that is not a matter of shares: its degree stands for itself. */
    public static Element graded(Gate gate, Degree degree, Cause cause, List<Reason> reasons, String detail) {
        double share = nominal(degree);
        double possible = degree == Degree.EXCLUDED ? 0 : 1;
        double certain = degree == Degree.ESTABLISHED ? 1 : degree == Degree.LIKELY ? share : 0;
        return new Element(gate, degree, share, certain, possible, reasons, Optional.of(cause), detail);
    }

    private static double nominal(Degree degree) {
        return switch (degree) {
            case EXCLUDED -> 0;
            case UNLIKELY -> 0.25;
            case UNRESOLVED -> 0.5;
            case LIKELY -> 0.75;
            case ESTABLISHED -> 1;
        };
    }

    /** Elements are looked up by the million: what tells most of them apart is enough. */
    @Override
    public int hashCode() {
        return (detail.hashCode() * 31 + gate.hashCode()) * 31 + degree.hashCode();
    }

    public boolean isExcluded() {
        return degree == Degree.EXCLUDED;
    }
}
