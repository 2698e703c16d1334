package truce.core.match;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import truce.core.agreement.ConditionalDeadline;
import truce.core.agreement.Norm;
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
        ToldCondition told = ToldCondition.of(conditional, book.facts());
        Moment due = told.due().orElseGet(() -> someTime(norm));
        Element condition = told.element(book::evidence);
        List<DutyCase> cases = new ArrayList<>();
        for (Holder holder : Holder.of(norm, Times.of(due))) {
            if (condition.isExcluded() || told.holding().isEmpty()) {
                cases.add(book.draft(norm, holder, "", due, told.told(), List.of(condition)));
            } else if (deadlines.mayHavePassed(due, conditional.tolerance())) {
                cases.add(deadlines.of(norm, holder, "", due, conditional.tolerance(), condition));
            }
        }
        return cases;
    }

    /** While nobody tells when the condition held: some time in the life of the norm. */
    private Moment someTime(Norm norm) {
        Instant start = NormTimes.earliest(norm);
        return new Moment(start, start.isAfter(book.by()) ? start : book.by());
    }
}
