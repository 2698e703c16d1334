package truce.core.match;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import truce.core.agreement.ConditionalDeadline;
import truce.core.agreement.Deliveries;
import truce.core.agreement.ForceLimits;
import truce.core.agreement.Modality;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity;
import truce.core.circumstance.Circumstance;
import truce.core.circumstance.Circumstances;

/**
 * Makes the cases of what parties had to do, held against what is known to have been done. Absence counts only where
 * somebody looked.
 */
public final class Duties {

    private Duties() {}

    /**
     * The cases of all norms that ask for something by a time, in a quantity or up to a limit.
     *
     * @param frame norms, who is who, and what is known
     * @param more facts that were read with the acts
     * @param by duties that fall due later are not looked at
     * @param knownBy what became known later does not count; empty when all counts
     */
    public static List<DutyCase> due(
            Frame frame, Collection<Circumstance> more, Instant by, Optional<Instant> knownBy) {
        return due(frame, more, by, knownBy, Thresholds.USUAL);
    }

    /** @param thresholds analytic marks, such as the part of a delivery below which it fell short */
    public static List<DutyCase> due(
            Frame frame, Collection<Circumstance> more, Instant by, Optional<Instant> knownBy, Thresholds thresholds) {
        List<Circumstance> facts = new ArrayList<>(frame.knowledge().facts().all());
        facts.addAll(more);
        facts.removeIf(fact -> knownBy.isPresent()
                && fact.basis()
                        .knownAt()
                        .filter(known -> known.isAfter(knownBy.get()))
                        .isPresent());
        DutyBook book = new DutyBook(frame, new Circumstances(facts), by, thresholds);
        Deadlines deadlines = new Deadlines(book);
        List<DutyCase> cases = new ArrayList<>();
        for (Norm norm : frame.norms()) {
            norm.quantity().ifPresent(quantity -> cases.addAll(of(norm, quantity, book, deadlines)));
        }
        return cases;
    }

    private static List<DutyCase> of(Norm norm, Quantity quantity, DutyBook book, Deadlines deadlines) {
        if (quantity instanceof ForceLimits limits && norm.modality() != Modality.PERMISSION) {
            return new LimitDuties(book).of(norm, limits);
        }
        if (norm.modality() != Modality.REQUIREMENT) {
            return List.of();
        }
        if (quantity instanceof Quantity.Deadline deadline) {
            return deadlines.of(norm, deadline);
        }
        if (quantity instanceof ConditionalDeadline conditional) {
            return new ConditionalDuties(book, deadlines).of(norm, conditional);
        }
        return quantity instanceof Deliveries deliveries ? new DeliveryDuties(book).of(norm, deliveries) : List.of();
    }
}
