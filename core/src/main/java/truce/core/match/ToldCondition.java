package truce.core.match;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import truce.core.agreement.ConditionalDeadline;
import truce.core.agreement.Quantity.Deadline;
import truce.core.circumstance.Circumstance.Condition;
import truce.core.circumstance.Circumstances;
import truce.core.evidence.Evidence;
import truce.core.incident.Event;
import truce.core.time.Moment;

/** What is told of the condition on which something falls due. While its state is not known, so is the breach. */
record ToldCondition(ConditionalDeadline conditional, List<Condition> told) {

    static ToldCondition of(ConditionalDeadline conditional, Circumstances facts) {
        return new ToldCondition(
                conditional,
                facts.of(Condition.class).stream()
                        .filter(fact -> fact.condition().equalsIgnoreCase(conditional.condition()))
                        .toList());
    }

    List<Condition> holding() {
        return told.stream().filter(Condition::holds).toList();
    }

    /** So long after the condition first held; empty while nobody tells that it did. */
    Optional<Moment> due() {
        return holding().stream()
                .map(fact -> fact.validity().from())
                .min((a, b) -> a.earliest().compareTo(b.earliest()))
                .map(from -> new Moment(
                        from.earliest().plus(conditional.after()), from.latest().plus(conditional.after())));
    }

    /** Did the condition come about? */
    Element element(Function<List<Condition>, Evidence> grading) {
        List<Condition> holding = holding();
        if (told.isEmpty()) {
            return open(Reason.CONDITION_UNKNOWN, "nobody tells whether " + conditional.sentence());
        }
        boolean disputed =
                told.stream().anyMatch(fact -> !fact.basis().disputedBy().isEmpty());
        if (disputed || (!holding.isEmpty() && holding.size() < told.size())) {
            return open(Reason.SOURCES_CONFLICT, "whether " + conditional.sentence() + " is disputed");
        }
        if (holding.isEmpty()) {
            return Element.excluded(Gate.CONDITION, Reason.NOT_YET_DUE, "not so: " + conditional.sentence());
        }
        Element evidence = OccurrenceElement.of(grading.apply(holding));
        return evidence.degree() == Degree.ESTABLISHED
                ? Element.established(Gate.CONDITION, conditional.sentence())
                : Element.graded(
                        Gate.CONDITION, evidence.degree(), Cause.EVIDENCE, evidence.reasons(), conditional.sentence());
    }

    /** The condition, and where it held the time from which an act falls under it. */
    List<Element> of(Event event, Knowledge knowledge) {
        Element condition = element(knowledge::evidence);
        return due().map(due -> List.of(condition, DueElement.of(event, new Deadline(due, conditional.tolerance()))))
                .orElse(List.of(condition));
    }

    private static Element open(Reason reason, String detail) {
        return Element.graded(Gate.CONDITION, Degree.UNRESOLVED, Cause.EVIDENCE, List.of(reason), detail);
    }
}
