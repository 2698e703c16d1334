package truce.core.match;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import truce.core.agreement.ConditionalDeadline;
import truce.core.agreement.Norm;
import truce.core.circumstance.Circumstance.Condition;
import truce.core.time.Moment;

/** Makes the cases of what is due only once a condition holds. While its state is not known, so is the breach. */
final class ConditionalDuties {

    private final DutyBook book;
    private final Deadlines deadlines;

    ConditionalDuties(DutyBook book, Deadlines deadlines) {
        this.book = book;
        this.deadlines = deadlines;
    }

    List<DutyCase> of(Norm norm, ConditionalDeadline conditional) {
        List<Condition> told = book.facts().of(Condition.class).stream()
                .filter(fact -> fact.condition().equalsIgnoreCase(conditional.condition()))
                .toList();
        List<Condition> holding = told.stream().filter(Condition::holds).toList();
        Moment due = due(norm, conditional, holding);
        Element condition = condition(conditional, told, holding);
        List<DutyCase> cases = new ArrayList<>();
        for (Holder holder : Holder.of(norm, Times.of(due))) {
            if (condition.isExcluded() || holding.isEmpty()) {
                cases.add(book.draft(norm, holder, "", due, told, List.of(condition)));
            } else if (deadlines.mayHavePassed(due, conditional.tolerance())) {
                cases.add(deadlines.of(norm, holder, "", due, conditional.tolerance(), condition));
            }
        }
        return cases;
    }

    private Element condition(ConditionalDeadline conditional, List<Condition> told, List<Condition> holding) {
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
        Element evidence = OccurrenceElement.of(book.evidence(holding));
        return evidence.degree() == Degree.ESTABLISHED
                ? Element.established(Gate.CONDITION, conditional.sentence())
                : Element.graded(
                        Gate.CONDITION, evidence.degree(), Cause.EVIDENCE, evidence.reasons(), conditional.sentence());
    }

    /** So long after the condition first held; while nobody tells that, some time in the life of the norm. */
    private Moment due(Norm norm, ConditionalDeadline conditional, List<Condition> holding) {
        return holding.stream()
                .map(fact -> fact.validity().from())
                .min((a, b) -> a.earliest().compareTo(b.earliest()))
                .map(from -> new Moment(
                        from.earliest().plus(conditional.after()), from.latest().plus(conditional.after())))
                .orElseGet(() -> someTime(norm));
    }

    private Moment someTime(Norm norm) {
        Instant start = NormTimes.earliest(norm);
        return new Moment(start, start.isAfter(book.by()) ? start : book.by());
    }

    private static Element open(Reason reason, String detail) {
        return Element.graded(Gate.CONDITION, Degree.UNRESOLVED, Cause.EVIDENCE, List.of(reason), detail);
    }
}
