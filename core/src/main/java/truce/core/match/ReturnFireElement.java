package truce.core.match;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import truce.core.action.ExceptionKind;
import truce.core.agreement.ReturnFire;
import truce.core.circumstance.Circumstance.Step;
import truce.core.incident.Event;

/**
 * Was fire returned without what the text asks for: an order, the mechanism tried first, word of the order, an act that it
 * may answer? Asked only of
 * fire that somebody calls an answer; all other fire is the ban's matter.
 */
final class ReturnFireElement {

    /** Steps this long before or after the fire belong to it. */
    private static final Duration NEAR = Duration.ofDays(1);

    private final Frame frame;
    private final HolderNames names;

    ReturnFireElement(Frame frame) {
        this.frame = frame;
        this.names = new HolderNames(frame);
    }

    Element of(Event event, ReturnFire conditions, Set<String> parties) {
        boolean claimed =
                event.exceptionClaims().stream().anyMatch(claim -> claim.kind() == ExceptionKind.SELF_DEFENCE);
        if (!claimed) {
            return Element.excluded(Gate.CONDITION, Reason.NOT_CLAIMED, "nobody calls it return fire");
        }
        Set<Step.Kind> needed = needed(conditions);
        Set<Step.Kind> unmet = EnumSet.noneOf(Step.Kind.class);
        Set<Step.Kind> unknown = EnumSet.noneOf(Step.Kind.class);
        for (Step.Kind step : needed) {
            Optional<Boolean> taken = taken(step, event, parties);
            if (taken.isEmpty()) {
                unknown.add(step);
            } else if (!taken.get()) {
                unmet.add(step);
            }
        }
        if (!unmet.isEmpty()) {
            return Element.established(Gate.CONDITION, "not taken: " + words(unmet));
        }
        if (!unknown.isEmpty()) {
            return Element.graded(
                    Gate.CONDITION,
                    Degree.UNRESOLVED,
                    Cause.EVIDENCE,
                    List.of(Reason.CONDITION_UNKNOWN),
                    "not known: " + words(unknown));
        }
        return Element.excluded(Gate.CONDITION, Reason.CONDITIONS_MET, words(needed));
    }

    private static Set<Step.Kind> needed(ReturnFire conditions) {
        Set<Step.Kind> needed = EnumSet.noneOf(Step.Kind.class);
        if (conditions.onOrder()) {
            needed.add(Step.Kind.ORDER);
        }
        if (conditions.afterMechanism()) {
            needed.add(Step.Kind.MECHANISM);
        }
        if (conditions.notified()) {
            needed.add(Step.Kind.NOTICE);
        }
        if (!conditions.against().isEmpty() || conditions.within().isPresent()) {
            needed.add(Step.Kind.ANSWER);
        }
        return needed;
    }

    /** Whether the step was taken; empty when nobody tells, or reports differ. */
    private Optional<Boolean> taken(Step.Kind kind, Event event, Set<String> parties) {
        List<Boolean> told = frame.knowledge().facts().of(Step.class).stream()
                .filter(step -> step.kind() == kind)
                .filter(step -> parties.stream().anyMatch(party -> names.means(step.party(), party, step.validity())))
                .filter(step -> step.validity()
                                .from()
                                .earliest()
                                .isBefore(event.when().to().plus(NEAR))
                        && step.validity()
                                .to()
                                .latest()
                                .isAfter(event.when().from().minus(NEAR)))
                .map(Step::taken)
                .distinct()
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    private static String words(Set<Step.Kind> steps) {
        return steps.stream().map(step -> step.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }
}
