package truce.core.match;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import truce.core.agreement.Binding;
import truce.core.agreement.Modality;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity.Deadline;
import truce.core.circumstance.Circumstance;
import truce.core.circumstance.Circumstance.Performance;
import truce.core.origin.Fingerprint;

/**
 * Makes the cases of requirements that were due. Silence is not evidence: without a report of performance or
 * non-performance, the case is open for want of coverage.
 */
public final class Deadlines {

    private Deadlines() {}

    /** One case for each duty-holder of each requirement with a deadline that may have passed by the given instant. */
    public static List<DutyCase> due(Collection<Norm> norms, Collection<Circumstance> facts, Instant by) {
        List<DutyCase> cases = new ArrayList<>();
        for (Norm norm : norms) {
            if (norm.modality() == Modality.REQUIREMENT && norm.quantity().orElse(null) instanceof Deadline deadline) {
                Instant earliest = deadline.due().earliest().minus(deadline.tolerance());
                if (!earliest.isAfter(by)) {
                    holders(norm).forEach(holder -> cases.add(of(norm, holder, deadline, facts, by)));
                }
            }
        }
        return cases;
    }

    private static List<String> holders(Norm norm) {
        return norm.passive()
                ? List.of("")
                : norm.bindings().stream()
                        .filter(binding -> binding.level().isAddressed())
                        .map(Binding::party)
                        .sorted()
                        .distinct()
                        .toList();
    }

    private static DutyCase of(
            Norm norm, String holder, Deadline deadline, Collection<Circumstance> facts, Instant by) {
        List<Circumstance> own = facts.stream()
                .filter(fact -> fact instanceof Performance performance
                        && performance.norm().equals(norm.id())
                        && (holder.isEmpty() || performance.party().equals(holder)))
                .toList();
        List<Performance> reports = own.stream().map(Performance.class::cast).toList();
        List<Element> elements = List.of(deadline(deadline, reports, by), party(norm, holder));
        Attribution attribution = holder.isEmpty()
                ? Attribution.unknown()
                : new Attribution(Attribution.Basis.NAMED_BY_SOURCE, List.of(holder), List.of(), false);
        String id = "c-"
                + Fingerprint.of(norm.id(), holder, deadline.due().earliest().toString());
        return new DutyCase(id, norm, holder, deadline.due(), own, inGateOrder(elements), attribution);
    }

    private static Element deadline(Deadline deadline, List<Performance> reports, Instant by) {
        Duration slack = deadline.tolerance();
        if (reports.isEmpty()) {
            return open(Reason.COVERAGE_GAP, Cause.EVIDENCE, "nobody reports whether it was done");
        }
        boolean done = reports.stream().anyMatch(report -> report.done() == Performance.Done.FULLY);
        boolean notDone = reports.stream().anyMatch(report -> report.done() != Performance.Done.FULLY);
        if (done && notDone) {
            return open(Reason.SOURCES_CONFLICT, Cause.EVIDENCE, "reports differ on whether it was done");
        }
        Instant surelyPassed = deadline.due().latest().plus(slack);
        if (done) {
            Optional<Instant> first = reports.stream()
                    .map(report -> report.validity().from().latest())
                    .min(Instant::compareTo);
            boolean inTime = first.isPresent()
                    && !first.get().isAfter(deadline.due().earliest().minus(slack));
            boolean late = first.isPresent() && first.get().isAfter(surelyPassed);
            if (inTime) {
                return Element.excluded(Gate.DEADLINE, Reason.DUTY_PERFORMED, "reported done in time");
            }
            return late
                    ? Element.established(Gate.DEADLINE, "reported done after it was due")
                    : open(Reason.DEADLINE_CONVENTION, Cause.NORM, "done within the tolerance of counting");
        }
        boolean seenAfterwards = reports.stream()
                .anyMatch(report -> report.validity().to().earliest().isAfter(surelyPassed)
                        || report.validity().from().latest().isAfter(surelyPassed));
        return seenAfterwards && by.isAfter(surelyPassed)
                ? Element.established(Gate.DEADLINE, "reported not done after it was due")
                : open(Reason.DEADLINE_CONVENTION, Cause.NORM, "not surely past the due instant");
    }

    private static Element party(Norm norm, String holder) {
        return norm.passive() || holder.isEmpty()
                ? Element.graded(
                        Gate.PARTY,
                        Degree.UNRESOLVED,
                        Cause.NORM,
                        List.of(Reason.DUTY_HOLDER_UNSPECIFIED),
                        "the text names no duty-holder")
                : Element.established(Gate.PARTY, holder);
    }

    private static List<Element> inGateOrder(List<Element> elements) {
        return elements.stream().sorted((a, b) -> a.gate().compareTo(b.gate())).toList();
    }

    private static Element open(Reason reason, Cause cause, String detail) {
        return Element.graded(Gate.DEADLINE, Degree.UNRESOLVED, cause, List.of(reason), detail);
    }
}
