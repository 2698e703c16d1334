package truce.core.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.agreement.Lifecycle;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Norm;
import truce.core.agreement.Stage;
import truce.core.time.TimeShare;
import truce.core.time.When;

/** Was the norm in force for the party at that time? Where several parties may be meant, the weakest answer counts. */
final class TimeElement {

    private static final Set<LifecycleState> ENDS = EnumSet.of(
            LifecycleState.SUSPENDED, LifecycleState.SUPERSEDED, LifecycleState.EXPIRED, LifecycleState.TERMINATED);
    private static final Set<LifecycleState> FORCE = EnumSet.of(LifecycleState.IN_FORCE);
    private static final Set<LifecycleState> DOUBTS =
            EnumSet.of(LifecycleState.CONTESTED, LifecycleState.DE_FACTO_COLLAPSED);

    private static final Element IN_FORCE = Element.established(Gate.TIME);

    private static final Element UNSURELY_IN_FORCE =
            Element.graded(Gate.TIME, Degree.LIKELY, Cause.NORM, List.of(Reason.UNSURE_CODING), "");

    private TimeElement() {}

    /**
     * For the given parties, of whom one acted; with none, the stages that concern everyone decide. Where the text had
     * ended for some of them and not for others, it is open.
     */
    static Element of(When when, Norm norm, Collection<String> parties) {
        Element first = of(
                when,
                norm.lifecycle(),
                parties.isEmpty() ? "" : parties.iterator().next());
        return parties.size() < 2 ? first : weakest(when, norm.lifecycle(), parties, first);
    }

    private static Element weakest(When when, Lifecycle life, Collection<String> parties, Element first) {
        Element weakest = first;
        double possible = first.possible();
        for (String party : parties) {
            Element element = of(when, life, party);
            weakest = weakest.degree().compareTo(element.degree()) <= 0 ? weakest : element;
            possible = Math.max(possible, element.possible());
        }
        return weakest.isExcluded() && possible > 0
                ? Element.graded(
                        Gate.TIME, Degree.UNRESOLVED, Cause.EVIDENCE, List.of(Reason.ACTOR_MIXED), "for one of them")
                : weakest;
    }

    private static Element of(When when, Lifecycle life, String party) {
        List<Stage> stages = life.of(party);
        TimeShare force = sum(when, stages, FORCE);
        TimeShare ended = sum(when, stages, ENDS);
        TimeShare doubted = sum(when, stages, DOUBTS);
        double possible = Math.min(Math.max(force.possible(), doubted.possible()), 1 - ended.certain());
        if (possible <= 0) {
            return Element.excluded(Gate.TIME, outside(when, stages, ended), "");
        }
        double certain = Math.max(0, Math.min(force.certain(), 1 - Math.max(ended.possible(), doubted.possible())));
        double share = Math.min(Math.max(force.share(), doubted.share()), 1 - ended.share());
        if (certain == 1 && possible == 1 && share == 1) {
            return restsOnUnsure(when, stages) ? UNSURELY_IN_FORCE : IN_FORCE;
        }
        Degree degree = Degree.between(certain, possible);
        if (degree == Degree.ESTABLISHED) {
            return new Element(Gate.TIME, degree, share, certain, possible, List.of(), Optional.empty(), "");
        }
        List<Reason> reasons = reasons(when, stages, doubted, ended);
        Cause cause = doubted.possible() > 0 || !textIsExact(when, stages) ? Cause.NORM : Cause.EVIDENCE;
        return new Element(Gate.TIME, degree, share, certain, possible, reasons, Optional.of(cause), "");
    }

    /** Whether a stage that says it is in force at that time is one of which the coder was unsure. */
    private static boolean restsOnUnsure(When when, List<Stage> stages) {
        for (Stage stage : stages) {
            if (stage.unsure()
                    && stage.state() == LifecycleState.IN_FORCE
                    && stage.validity().shareOf(when).possible() > 0) {
                return true;
            }
        }
        return false;
    }

    private static TimeShare sum(When when, List<Stage> stages, Set<LifecycleState> states) {
        double certain = 0;
        double share = 0;
        double possible = 0;
        for (Stage stage : stages) {
            if (states.contains(stage.state())) {
                TimeShare part = stage.validity().shareOf(when);
                certain += part.certain();
                share += part.share();
                possible += part.possible();
            }
        }
        return new TimeShare(Math.min(1, certain), Math.min(1, share), Math.min(1, possible));
    }

    private static Reason outside(When when, List<Stage> stages, TimeShare ended) {
        boolean suspended = stages.stream()
                .filter(stage -> stage.state() == LifecycleState.SUSPENDED)
                .anyMatch(stage -> stage.validity().shareOf(when).certain() > 0);
        if (suspended) {
            return Reason.SUSPENDED;
        }
        boolean before = inForce(stages).stream()
                .allMatch(stage -> !when.from().isAfter(stage.validity().from().latest()));
        return before && ended.possible() <= 0 ? Reason.BEFORE_EFFECT : Reason.AFTER_END;
    }

    private static List<Reason> reasons(When when, List<Stage> stages, TimeShare doubted, TimeShare ended) {
        List<Reason> reasons = new ArrayList<>();
        if (doubted.possible() > 0) {
            reasons.add(Reason.STATUS_CONTESTED);
        }
        for (Stage stage : inForce(stages)) {
            boolean started = !when.from().isBefore(stage.validity().from().latest());
            boolean meets = stage.validity().shareOf(when).possible() > 0;
            if (meets && !started) {
                reasons.add(stage.contestedStart() ? Reason.EIF_CONTESTED : Reason.TIME_STRADDLES_EFFECT);
            }
            if (meets && when.to().isAfter(stage.validity().to().earliest())) {
                reasons.add(Reason.TIME_STRADDLES_END);
            }
        }
        if (ended.possible() > 0 && !reasons.contains(Reason.TIME_STRADDLES_END)) {
            reasons.add(Reason.TIME_STRADDLES_END);
        }
        return reasons.stream().distinct().toList();
    }

    private static boolean textIsExact(When when, List<Stage> stages) {
        return inForce(stages).stream()
                .filter(stage -> stage.validity().shareOf(when).possible() > 0)
                .allMatch(stage -> stage.validity().from().isExact()
                        && stage.validity().to().isExact());
    }

    private static List<Stage> inForce(List<Stage> stages) {
        return stages.stream()
                .filter(stage -> stage.state() == LifecycleState.IN_FORCE)
                .toList();
    }
}
