package truce.core.match;

import java.time.Instant;
import java.util.List;
import truce.core.agreement.Quantity.Deadline;
import truce.core.incident.Event;

/** Was it after the time from which it must no longer be so? */
final class DueElement {

    private DueElement() {}

    static Element of(Event event, Deadline deadline) {
        Instant surelyPassed = deadline.due().latest().plus(deadline.tolerance());
        Instant surelyOpen = deadline.due().earliest().minus(deadline.tolerance());
        if (!event.when().from().isBefore(surelyPassed)) {
            return Element.established(Gate.DEADLINE, "after it was due");
        }
        if (!event.when().to().isAfter(surelyOpen)) {
            return Element.excluded(Gate.DEADLINE, Reason.NOT_YET_DUE, "before it was due");
        }
        boolean exact = deadline.due().isExact() && deadline.tolerance().isZero();
        return Element.graded(
                Gate.DEADLINE,
                Degree.UNRESOLVED,
                exact ? Cause.EVIDENCE : Cause.NORM,
                List.of(Reason.DEADLINE_CONVENTION),
                "about when it was due");
    }
}
