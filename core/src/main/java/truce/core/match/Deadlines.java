package truce.core.match;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity.Deadline;
import truce.core.agreement.Quantity.ReplacedDue;
import truce.core.circumstance.Circumstance.Performance;
import truce.core.circumstance.Circumstance.Performance.Done;
import truce.core.time.Moment;

/**
 * Makes the cases of what had to be done by an instant. Silence is not evidence: without a report, the case is open for
 * want of coverage, unless somebody watched all of the area all of the time.
 */
final class Deadlines {

    private final DutyBook book;

    Deadlines(DutyBook book) {
        this.book = book;
    }

    /** One case for each duty-holder, and one for each due that was put off only after it had passed. */
    List<DutyCase> of(Norm norm, Deadline deadline) {
        List<DutyCase> cases = new ArrayList<>();
        for (ReplacedDue replaced : deadline.replaced()) {
            replaced(norm, deadline, replaced, cases);
        }
        if (mayHavePassed(deadline.due(), deadline.tolerance())) {
            Holder.of(norm, Times.of(deadline.due()))
                    .forEach(holder -> cases.add(of(norm, holder, "", deadline.due(), deadline.tolerance())));
        }
        return cases;
    }

    /** The case of one duty-holder and one due. */
    DutyCase of(Norm norm, Holder holder, String instalment, Moment due, Duration tolerance, Element... more) {
        List<Performance> reports = book.performances(norm, holder.party());
        List<Element> elements = new ArrayList<>(List.of(more));
        elements.add(deadline(norm, due, tolerance, reports));
        if (!reports.isEmpty()) {
            elements.add(OccurrenceElement.of(book.evidence(reports)));
        }
        return book.draft(norm, holder, instalment, due, reports, elements);
    }

    boolean mayHavePassed(Moment due, Duration tolerance) {
        return !due.earliest().minus(tolerance).isAfter(book.by());
    }

    /** A due that was put off before it had passed was never missed; one put off later was, until then. */
    private void replaced(Norm norm, Deadline deadline, ReplacedDue replaced, List<DutyCase> cases) {
        if (!mayHavePassed(replaced.due(), deadline.tolerance())) {
            return;
        }
        boolean inTime = !replaced.until().latest().isAfter(replaced.due().earliest());
        for (Holder holder : Holder.of(norm, Times.of(replaced.due()))) {
            String instalment = "as first due";
            cases.add(
                    inTime
                            ? book.draft(
                                    norm,
                                    holder,
                                    instalment,
                                    replaced.due(),
                                    List.of(),
                                    List.of(Element.excluded(
                                            Gate.DEADLINE, Reason.NOT_YET_DUE, "put off before it fell due")))
                            : of(norm, holder, instalment, replaced.due(), deadline.tolerance()));
        }
    }

    private Element deadline(Norm norm, Moment due, Duration slack, List<Performance> reports) {
        Instant surelyPassed = due.latest().plus(slack);
        if (reports.isEmpty()) {
            boolean watched = !book.by().isBefore(surelyPassed)
                    && book.wasWatched(norm, "", due.earliest().minus(slack), surelyPassed);
            return watched
                    ? Element.graded(
                            Gate.DEADLINE,
                            Degree.LIKELY,
                            Cause.EVIDENCE,
                            List.of(Reason.NOT_REPORTED_THOUGH_WATCHED),
                            "nobody reports it done, and the area was fully watched")
                    : open(Reason.COVERAGE_GAP, Cause.EVIDENCE, "nobody reports whether it was done");
        }
        Optional<Performance> done = reports.stream()
                .filter(report -> report.done() == Done.FULLY)
                .min((a, b) -> a.validity()
                        .from()
                        .latest()
                        .compareTo(b.validity().from().latest()));
        List<Performance> undone =
                reports.stream().filter(report -> report.done() != Done.FULLY).toList();
        if (done.isEmpty()) {
            return notDone(undone, surelyPassed);
        }
        Instant since = done.get().validity().from().latest();
        boolean denied = undone.stream().anyMatch(report -> isAfter(report, since));
        return denied
                ? open(Reason.SOURCES_CONFLICT, Cause.EVIDENCE, "reports differ on whether it was done")
                : done(since, due, slack);
    }

    private static Element done(Instant since, Moment due, Duration slack) {
        if (!since.isAfter(due.earliest().minus(slack))) {
            return Element.excluded(Gate.DEADLINE, Reason.DUTY_PERFORMED, "reported done in time");
        }
        return since.isAfter(due.latest().plus(slack))
                ? Element.established(Gate.DEADLINE, "reported done after it was due")
                : open(Reason.DEADLINE_CONVENTION, Cause.NORM, "done within the tolerance of counting");
    }

    private Element notDone(List<Performance> undone, Instant surelyPassed) {
        boolean seenAfterwards = undone.stream().anyMatch(report -> isAfter(report, surelyPassed));
        return seenAfterwards && book.by().isAfter(surelyPassed)
                ? Element.established(Gate.DEADLINE, "reported not done after it was due")
                : open(Reason.DEADLINE_CONVENTION, Cause.NORM, "not surely past the due instant");
    }

    /** Whether the report speaks of a time that surely lies after the instant. */
    private static boolean isAfter(Performance report, Instant instant) {
        return report.validity().from().latest().isAfter(instant)
                || report.validity().to().earliest().isAfter(instant);
    }

    private static Element open(Reason reason, Cause cause, String detail) {
        return Element.graded(Gate.DEADLINE, Degree.UNRESOLVED, cause, List.of(reason), detail);
    }
}
