package truce.core.match;

import java.util.List;
import java.util.Set;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.ConditionalDeadline;
import truce.core.agreement.ExerciseLimit;
import truce.core.agreement.FlightBan;
import truce.core.agreement.Freeze;
import truce.core.agreement.Modality;
import truce.core.agreement.Norm;
import truce.core.agreement.Notice;
import truce.core.agreement.Quantity;
import truce.core.agreement.ReturnFire;
import truce.core.incident.Event;

/** What the number of a norm asks of an act: each kind of quantity makes elements of its own. */
final class QuantityElements {

    private final Frame frame;
    private final NoticeElement notice;
    private final ControlElement control;
    private final ReturnFireElement returnFire;
    private final StorageElement storage;

    QuantityElements(Frame frame) {
        this.frame = frame;
        this.notice = new NoticeElement(frame);
        this.control = new ControlElement(frame);
        this.returnFire = new ReturnFireElement(frame);
        this.storage = new StorageElement(frame);
    }

    /**
     * The elements of the quantity; none where the norm has none that speaks to acts.
     *
     * @param parties ids of those whom the norm may address here
     */
    List<Element> of(Event event, Norm norm, Set<String> parties) {
        if (norm.quantity().isEmpty()) {
            return withoutNumber(event, norm, parties);
        }
        Quantity quantity = norm.quantity().get();
        if (quantity instanceof Quantity.WithdrawalTable table) {
            return WithdrawalElements.of(event, table, parties);
        }
        if (quantity instanceof Quantity.Deadline deadline) {
            return List.of(DueElement.of(event, deadline));
        }
        if (quantity instanceof ConditionalDeadline conditional) {
            Knowledge knowledge = frame.knowledge();
            return ToldCondition.of(conditional, knowledge.facts()).of(event, knowledge);
        }
        if (quantity instanceof FlightBan ban) {
            return List.of(FlightElement.of(event, ban));
        }
        if (quantity instanceof Notice due) {
            return List.of(notice.of(event, norm, due, parties));
        }
        if (quantity instanceof Freeze freeze) {
            return List.of(control.of(event, freeze, parties));
        }
        if (quantity instanceof ReturnFire conditions) {
            return List.of(returnFire.of(event, conditions, parties));
        }
        return quantity instanceof ExerciseLimit limit ? List.of(SizeElement.ofExercise(event, limit)) : List.of();
    }

    private List<Element> withoutNumber(Event event, Norm norm, Set<String> parties) {
        if (norm.kind() == ClauseKind.DISARM && norm.modality() == Modality.PROHIBITION) {
            return List.of(storage.of(event, parties));
        }
        return norm.kind() == ClauseKind.NO_REINFORCEMENT ? SizeElement.ofReinforcement(event) : List.of();
    }
}
