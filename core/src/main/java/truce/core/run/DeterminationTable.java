package truce.core.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** The place of each determination among them. */
    private static final int[] RANK = Arrays.stream(Determination.values())
            .mapToInt(WEAKEST_FIRST::indexOf)
            .toArray();

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
        Determination answer = Determination.CONFIRMED;
        for (Element element : elements) {
            Determination cell = cell(element);
            if (isWeaker(cell, element, answer, weakest)) {
                weakest = element;
                answer = cell;
            }
        }
        return new Decision(answer, reasons(elements, answer), Optional.ofNullable(weakest));
    }

    private static boolean isWeaker(
            Determination cell, Element element, Determination answer, @Nullable Element weakest) {
        int byRank = Integer.compare(rank(cell), rank(answer));
        boolean sooner = weakest != null && element.gate().compareTo(weakest.gate()) < 0;
        return byRank < 0 || (byRank == 0 && sooner);
    }

    private static Determination cell(Element element) {
        return cell(element.gate(), element.degree(), element.cause().orElse(Cause.EVIDENCE));
    }

    @SuppressWarnings("EnumOrdinal") // the order is that of the ranks
    private static int rank(Determination determination) {
        return RANK[determination.ordinal()];
    }

    private static List<Reason> reasons(List<Element> elements, Determination answer) {
        List<Reason> told = new ArrayList<>();
        for (Element element : elements) {
            if (cell(element) == answer) {
                add(element.reasons(), told);
            }
        }
        boolean outside = rank(answer) < rank(Determination.EXCEPTED);
        for (Element element : elements) {
            if (!outside && cell(element) != answer) {
                add(element.reasons(), told);
            }
        }
        return List.copyOf(told);
    }

    /** Few reasons are told of a case: looking through them is quicker than keeping a set. */
    private static void add(List<Reason> reasons, List<Reason> told) {
        for (Reason reason : reasons) {
            if (!told.contains(reason)) {
                told.add(reason);
            }
        }
    }
}
