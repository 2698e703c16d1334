package truce.core.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import truce.core.action.Participants;
import truce.core.actor.ActorGraph;
import truce.core.actor.Identity;
import truce.core.agreement.Binding;
import truce.core.agreement.BindingLevel;
import truce.core.agreement.Norm;
import truce.core.incident.Event;
import truce.core.time.Validity;
import truce.core.time.When;

/** Finds how a norm addresses the names of an act, through aliases, umbrellas, sub-units and guarantors as of its time. */
final class Standings {

    private final Frame frame;

    Standings(Frame frame) {
        this.frame = frame;
    }

    Standing of(Participants.Side side, Norm norm, Event event) {
        if (side.names().isEmpty()) {
            return Standing.open(Reason.ACTOR_UNIDENTIFIED, Cause.EVIDENCE);
        }
        if (side.names().size() == 1) {
            return of(frame.whoIsWho().identify(side.names().get(0), event.when()), norm, event);
        }
        List<Standing> names = new ArrayList<>();
        side.names().forEach(name -> names.add(of(frame.whoIsWho().identify(name, event.when()), norm, event)));
        return side.oneOf() ? Standing.oneOf(names) : Standing.together(names);
    }

    private Standing of(Identity identity, Norm norm, Event event) {
        if (identity instanceof Identity.Known known) {
            return ofParty(known.party(), norm, event);
        }
        if (identity instanceof Identity.PartOf part) {
            return ofParty(part.party(), norm, event);
        }
        if (identity instanceof Identity.Lump lump) {
            return Standing.oneOf(lump.parties().stream()
                    .map(party -> ofParty(party, norm, event))
                    .toList());
        }
        return identity instanceof Identity.Unmapped
                ? Standing.open(Reason.ACTOR_UNMAPPED, Cause.EVIDENCE)
                : Standing.excluded(Reason.PARTY_NOT_BOUND);
    }

    /** The nearest whole that the text speaks of decides; whom an addressee must restrain, the duty reaches through it. */
    private Standing ofParty(String party, Norm norm, Event event) {
        Map<String, ActorGraph.Tie> wholes = frame.actors().wholesOf(party, event.when());
        boolean restrained = !Collections.disjoint(wholes.keySet(), norm.controlled());
        for (Map.Entry<String, ActorGraph.Tie> whole : wholes.entrySet()) {
            List<Binding> bindings = norm.bindingsOf(whole.getKey(), event.when());
            if (!bindings.isEmpty()) {
                boolean ambiguous = isAmbiguous(norm, wholes.keySet(), event);
                return lasting(
                        bindings.stream()
                                .map(binding -> bound(binding, norm, whole.getValue(), ambiguous, restrained))
                                .toList(),
                        bindings,
                        event.when());
            }
        }
        return restrained ? controlled(norm, List.of()) : Standing.excluded(Reason.PARTY_NOT_BOUND);
    }

    private static Standing bound(
            Binding binding, Norm norm, ActorGraph.Tie tie, boolean ambiguous, boolean restrained) {
        boolean anothersDuty = binding.level() == BindingLevel.THIRD_PARTY_DUTY_ONLY;
        return anothersDuty && restrained
                ? controlled(norm, List.of(binding.side()))
                : addressed(binding, tie, ambiguous);
    }

    /** An act that may have been before the text bound the party, or after, is only as far addressed. */
    private static Standing lasting(List<Standing> standings, List<Binding> bindings, When when) {
        Standing standing = standings.size() == 1 ? standings.get(0) : Standing.oneOf(standings);
        List<Validity> times = bindings.stream().map(Binding::validity).toList();
        double certain = Validity.coveredBy(times, when);
        double possible = times.stream()
                .mapToDouble(time -> time.shareOf(when).possible())
                .sum();
        boolean begun = times.stream()
                .anyMatch(time -> !when.from().isBefore(time.from().latest()));
        boolean exact = times.stream()
                .allMatch(time -> time.from().isExact() && time.to().isExact());
        return standing.atMost(
                Degree.between(certain, possible),
                begun ? Reason.TIME_STRADDLES_END : Reason.TIME_STRADDLES_EFFECT,
                exact ? Cause.EVIDENCE : Cause.NORM);
    }

    private static boolean isAmbiguous(Norm norm, Collection<String> names, Event event) {
        return !norm.ambiguities().isEmpty()
                && norm.ambiguities().stream()
                        .filter(open -> open.parties().stream().anyMatch(names::contains))
                        .anyMatch(open ->
                                open.acts().isEmpty() || event.acts().stream().anyMatch(open.acts()::contains));
    }

    private static Standing addressed(Binding binding, ActorGraph.Tie tie, boolean ambiguous) {
        if (!binding.level().isAddressed()) {
            return Standing.excluded(Reason.PARTY_NOT_BOUND);
        }
        TreeSet<String> parties = new TreeSet<>(List.of(binding.party()));
        TreeSet<String> sides = new TreeSet<>(List.of(binding.side()));
        List<Reason> reasons = new ArrayList<>();
        Degree degree = Degree.ESTABLISHED;
        Cause cause = Cause.NORM;
        if (ambiguous) {
            degree = Degree.UNRESOLVED;
            reasons.add(Reason.CLAUSE_AMBIGUOUS);
        }
        if (!binding.contestedBy().isEmpty()) {
            degree = Degree.UNRESOLVED;
            reasons.add(Reason.BINDING_CONTESTED);
        }
        if (binding.level() == BindingLevel.VIA_GUARANTOR) {
            degree = degree.weaker(Degree.LIKELY);
            reasons.add(Reason.BOUND_VIA_GUARANTOR_ONLY);
        }
        if (binding.level() == BindingLevel.AFFILIATE || tie.affiliateOnly()) {
            degree = degree.weaker(Degree.LIKELY);
            reasons.add(Reason.BOUND_AS_AFFILIATE);
        }
        if (binding.unsure()) {
            degree = degree.weaker(Degree.LIKELY);
            reasons.add(Reason.UNSURE_CODING);
        }
        Degree lasting = Degree.of(Math.max(tie.share(), 0.001));
        if (!lasting.atLeast(degree)) {
            degree = lasting;
            cause = Cause.EVIDENCE;
            reasons.add(Reason.ACTOR_MIXED);
        }
        Optional<Cause> told = degree == Degree.ESTABLISHED ? Optional.empty() : Optional.of(cause);
        return new Standing(degree, reasons, told, parties, sides, false);
    }

    /** @param own side on which the text puts those who are restrained; where it is silent, they stand with the holders */
    private static Standing controlled(Norm norm, List<String> own) {
        TreeSet<String> holders = new TreeSet<>();
        TreeSet<String> sides = new TreeSet<>(own);
        norm.bindings().stream().filter(b -> b.level().isAddressed()).forEach(b -> {
            holders.add(b.party());
            if (own.isEmpty()) {
                sides.add(b.side());
            }
        });
        return new Standing(Degree.ESTABLISHED, List.of(), Optional.empty(), holders, sides, true);
    }
}
