package truce.core.match;

import java.util.List;
import java.util.Optional;

/**
 * One thing that must hold, graded.
 *
 * @param gate which
 * @param degree how far it holds
 * @param reasons why, the deciding reason first; empty when plainly established
 * @param cause which uncertainty keeps it from being established; empty when nothing does
 * @param measure shares and words behind the degree
 */
public record Element(Gate gate, Degree degree, List<Reason> reasons, Optional<Cause> cause, Measure measure) {

    public Element {
        reasons = List.copyOf(reasons);
    }

    public Element(
            Gate gate,
            Degree degree,
            double share,
            double certain,
            double possible,
            List<Reason> reasons,
            Optional<Cause> cause,
            String detail) {
        this(gate, degree, reasons, cause, new Measure.Stated(share, certain, possible, detail));
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

    /** As {@link Measure#share()}. */
    public double share() {
        return measure.share();
    }

    /** As {@link Measure#certain()}. */
    public double certain() {
        return measure.certain();
    }

    /** As {@link Measure#possible()}. */
    public double possible() {
        return measure.possible();
    }

    /** As {@link Measure#detail()}. */
    public String detail() {
        return measure.detail();
    }

    /** Elements are looked up by the million: what tells most of them apart is enough. */
    @Override
    public int hashCode() {
        return (measure.hashCode() * 31 + gate.hashCode()) * 31 + degree.hashCode();
    }

    public boolean isExcluded() {
        return degree == Degree.EXCLUDED;
    }
}
