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
            Optional<Binding> binding = binding(norm, whole.getKey(), event.when());
            if (binding.isPresent()) {
                boolean anothersDuty = binding.get().level() == BindingLevel.THIRD_PARTY_DUTY_ONLY;
                return anothersDuty && restrained
                        ? controlled(norm, List.of(binding.get().side()))
                        : addressed(binding.get(), whole.getValue(), isAmbiguous(norm, wholes.keySet(), event));
            }
        }
        return restrained ? controlled(norm, List.of()) : Standing.excluded(Reason.PARTY_NOT_BOUND);
    }

    private static boolean isAmbiguous(Norm norm, Collection<String> names, Event event) {
        return !norm.ambiguities().isEmpty()
                && norm.ambiguities().stream()
                        .filter(open -> open.parties().stream().anyMatch(names::contains))
                        .anyMatch(open ->
                                open.acts().isEmpty() || event.acts().stream().anyMatch(open.acts()::contains));
    }

    private static Optional<Binding> binding(Norm norm, String party, When when) {
        for (Binding binding : norm.bindings()) {
            if (binding.party().equals(party)
                    && binding.validity().shareOf(when).possible() > 0) {
                return Optional.of(binding);
            }
        }
        return Optional.empty();
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
