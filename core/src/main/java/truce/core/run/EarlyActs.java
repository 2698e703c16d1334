package truce.core.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.Statement;
import truce.core.agreement.Agreement;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Norm;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Element;
import truce.core.match.Gate;
import truce.core.match.Matcher;
import truce.core.pattern.Filter;
import truce.core.pattern.PatternSpec;
import truce.core.pattern.Sighting;
import truce.core.pattern.Strength;
import truce.core.time.Moment;
import truce.core.time.When;

/**
 * Acts between the signature of an agreement and the effect of its norms. No norm was in force, so they are no flags, and
 * the screen drops them; a pattern that asks for them gets them. Where no pattern asks, nothing is kept.
 */
final class EarlyActs {

    private final List<Wait> waits = new ArrayList<>();
    private final Set<ActionType> acts = EnumSet.noneOf(ActionType.class);

    /** A norm that was agreed on, until it took effect. */
    private record Wait(Norm norm, Moment signed, Moment effect) {

        boolean mayHold(When when) {
            return when.from().isBefore(effect.latest()) && !when.to().isBefore(signed.earliest());
        }

        boolean surelyHolds(When when) {
            boolean ends = when.isInstant()
                    ? when.to().isBefore(effect.earliest())
                    : !when.to().isAfter(effect.earliest());
            return ends && !when.from().isBefore(signed.latest());
        }
    }

    EarlyActs(Collection<PatternSpec> declared, List<Agreement> agreements, List<Norm> norms) {
        List<Filter> asked = declared.stream()
                .flatMap(spec -> spec.filters().stream())
                .filter(filter -> filter.phase() == Filter.Phase.BEFORE_EFFECT)
                .toList();
        Map<String, Moment> signed = new HashMap<>();
        agreements.forEach(one -> signed.put(one.id(), one.signed()));
        for (Norm norm : norms) {
            boolean wanted = asked.stream()
                    .anyMatch(
                            filter -> filter.kinds().isEmpty() || filter.kinds().contains(norm.kind()));
            Optional<Moment> effect = effect(norm);
            Moment since = signed.get(norm.agreement());
            if (wanted
                    && since != null
                    && effect.isPresent()
                    && since.earliest().isBefore(effect.get().latest())) {
                waits.add(new Wait(norm, since, effect.get()));
            }
        }
        asked.forEach(filter -> acts.addAll(filter.acts().isEmpty() ? Set.of(ActionType.values()) : filter.acts()));
    }

    private static Optional<Moment> effect(Norm norm) {
        return norm.lifecycle().stages().stream()
                .filter(stage -> stage.state() == LifecycleState.IN_FORCE)
                .map(stage -> stage.validity().from())
                .reduce((a, b) -> a.earliest().isBefore(b.earliest()) ? a : b);
    }

    /** Whether a pattern may ask for it, by act and time. */
    boolean wants(Action action) {
        return !waits.isEmpty()
                && action.statement() == Statement.ACT
                && !Collections.disjoint(acts, action.acts())
                && mayHold(action.when());
    }

    private boolean mayHold(When when) {
        for (Wait wait : waits) {
            if (wait.mayHold(when)) {
                return true;
            }
        }
        return false;
    }

    /** Held against the norms that were agreed on, as if they had been in force. */
    List<Sighting> sightings(List<Incident> incidents, Matcher matcher) {
        List<Sighting> sightings = new ArrayList<>();
        for (Incident incident : incidents) {
            for (Event event : incident.events()) {
                for (Wait wait : waits) {
                    if (wait.mayHold(event.when())) {
                        sighting(matcher.grade(incident, event, wait.norm()), wait)
                                .ifPresent(sightings::add);
                    }
                }
            }
        }
        return sightings;
    }

    private static Optional<Sighting> sighting(ActCase subject, Wait wait) {
        List<Element> timeless = subject.elements().stream()
                .filter(element -> element.gate() != Gate.TIME)
                .toList();
        Determination determination = DeterminationTable.decide(timeless).determination();
        if (!determination.isFlag()) {
            return Optional.empty();
        }
        Strength strength = Strength.valueOf(determination.name());
        boolean sure = wait.surelyHolds(subject.event().when());
        Strength capped = sure || !strength.atLeast(Strength.PROBABLE) ? strength : Strength.POSSIBLE;
        return Optional.of(new Sighting(subject.id(), subject, capped, 0, Filter.Phase.BEFORE_EFFECT));
    }
}
