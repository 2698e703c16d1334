package truce.core.run;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.match.Cause;
import truce.core.match.Degree;
import truce.core.match.Element;
import truce.core.match.Gate;
import truce.core.match.Reason;

/**
 * The one total table from elements to an answer: element, degree and cause give a determination, the weakest element
 * decides, ties by gate order. Documented, cell by cell, in {@code docs/determination.md}.
 */
public final class DeterminationTable {

    /** Gates whose openness is about place, time or text, whatever the evidence. */
    private static final Set<Gate> OPEN_BY_NATURE =
            EnumSet.of(Gate.TIME, Gate.PLACE, Gate.DISTANCE, Gate.NOTICE, Gate.CONDITION, Gate.DEADLINE);

    /** Weakest first: what the weakest element says, the case says. */
    private static final List<Determination> WEAKEST_FIRST = List.of(
            Determination.NOT_COVERED,
            Determination.NO_BREACH,
            Determination.EXCEPTED,
            Determination.INDETERMINATE,
            Determination.POSSIBLE,
            Determination.PROBABLE,
            Determination.CONFIRMED);

    private static final Comparator<Element> WEAKEST =
            Comparator.comparingInt(DeterminationTable::rank).thenComparing(Element::gate);

    private DeterminationTable() {}

    /**
     * What a case's elements say together.
     *
     * @param determination the answer
     * @param reasons reasons of the deciding elements first, then those that weaken
     * @param deciding the weakest element; empty when all are established
     */
    public record Decision(Determination determination, List<Reason> reasons, Optional<Element> deciding) {
        public Decision {
            reasons = List.copyOf(reasons);
        }
    }

    /** One cell: the best that a case can be with this element. */
    public static Determination cell(Gate gate, Degree degree, Cause cause) {
        return switch (degree) {
            case ESTABLISHED -> Determination.CONFIRMED;
            case LIKELY -> Determination.PROBABLE;
            case UNRESOLVED ->
                cause == Cause.NORM || OPEN_BY_NATURE.contains(gate)
                        ? Determination.INDETERMINATE
                        : Determination.POSSIBLE;
            case UNLIKELY -> Determination.INDETERMINATE;
            case EXCLUDED -> excluded(gate);
        };
    }

    private static Determination excluded(Gate gate) {
        return switch (gate) {
            case EXCEPTION -> Determination.EXCEPTED;
            case AMOUNT, CONTROL, NOTICE, CONDITION, DEADLINE -> Determination.NO_BREACH;
            default -> Determination.NOT_COVERED;
        };
    }

    /** The answer for elements in gate order. */
    public static Decision decide(List<Element> elements) {
        Element weakest = null;
        for (Element element : elements) {
            boolean weaker = weakest == null || WEAKEST.compare(element, weakest) < 0;
            weakest = cell(element) != Determination.CONFIRMED && weaker ? element : weakest;
        }
        Determination answer = weakest == null ? Determination.CONFIRMED : cell(weakest);
        return new Decision(answer, reasons(elements, answer), Optional.ofNullable(weakest));
    }

    private static Determination cell(Element element) {
        return cell(element.gate(), element.degree(), element.cause().orElse(Cause.EVIDENCE));
    }

    private static int rank(Element element) {
        return WEAKEST_FIRST.indexOf(cell(element));
    }

    private static List<Reason> reasons(List<Element> elements, Determination answer) {
        Set<Reason> deciding = new LinkedHashSet<>();
        Set<Reason> weakening = new LinkedHashSet<>();
        for (Element element : elements) {
            (cell(element) == answer ? deciding : weakening).addAll(element.reasons());
        }
        boolean outside = WEAKEST_FIRST.indexOf(answer) < WEAKEST_FIRST.indexOf(Determination.EXCEPTED);
        if (!outside) {
            deciding.addAll(weakening);
        }
        return List.copyOf(deciding);
    }
}
