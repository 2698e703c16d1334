package truce.core.match;

import java.util.ArrayList;
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
import truce.core.time.When;

/** Finds how a norm addresses the names of an act, through aliases, umbrellas, sub-units and guarantors as of its time. */
final class Standings {

    private final Frame frame;

    Standings(Frame frame) {
        this.frame = frame;
    }

    Standing of(Participants.Side side, Norm norm, When when) {
        if (side.names().isEmpty()) {
            return Standing.open(Reason.ACTOR_UNIDENTIFIED, Cause.EVIDENCE);
        }
        List<Standing> names = new ArrayList<>();
        side.names().forEach(name -> names.add(of(frame.whoIsWho().identify(name, when), norm, when)));
        return side.oneOf() ? Standing.oneOf(names) : Standing.together(names);
    }

    private Standing of(Identity identity, Norm norm, When when) {
        if (identity instanceof Identity.Known known) {
            return ofParty(known.party(), norm, when);
        }
        if (identity instanceof Identity.PartOf part) {
            return ofParty(part.party(), norm, when);
        }
        if (identity instanceof Identity.Lump lump) {
            return Standing.oneOf(lump.parties().stream()
                    .map(party -> ofParty(party, norm, when))
                    .toList());
        }
        return identity instanceof Identity.Unmapped
                ? Standing.open(Reason.ACTOR_UNMAPPED, Cause.EVIDENCE)
                : Standing.excluded(Reason.PARTY_NOT_BOUND);
    }

    private Standing ofParty(String party, Norm norm, When when) {
        Map<String, ActorGraph.Tie> wholes = frame.actors().wholesOf(party, when);
        for (Map.Entry<String, ActorGraph.Tie> whole : wholes.entrySet()) {
            Optional<Binding> binding = binding(norm, whole.getKey(), when);
            if (binding.isPresent()) {
                return addressed(binding.get(), whole.getValue(), norm, wholes.keySet());
            }
        }
        return wholes.keySet().stream().anyMatch(norm.controlled()::contains)
                ? controlled(norm)
                : Standing.excluded(Reason.PARTY_NOT_BOUND);
    }

    private static Optional<Binding> binding(Norm norm, String party, When when) {
        return norm.bindings().stream()
                .filter(binding -> binding.party().equals(party))
                .filter(binding -> binding.validity().shareOf(when).possible() > 0)
                .findFirst();
    }

    private static Standing addressed(
            Binding binding, ActorGraph.Tie tie, Norm norm, java.util.Collection<String> names) {
        if (!binding.level().isAddressed()) {
            return Standing.excluded(Reason.PARTY_NOT_BOUND);
        }
        TreeSet<String> parties = new TreeSet<>(List.of(binding.party()));
        TreeSet<String> sides = new TreeSet<>(List.of(binding.side()));
        List<Reason> reasons = new ArrayList<>();
        Degree degree = Degree.ESTABLISHED;
        Cause cause = Cause.NORM;
        boolean ambiguous = norm.ambiguities().stream()
                .anyMatch(open -> open.parties().stream().anyMatch(names::contains));
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
        Degree lasting = Degree.of(Math.max(tie.share(), 0.001));
        if (!lasting.atLeast(degree)) {
            degree = lasting;
            cause = Cause.EVIDENCE;
            reasons.add(Reason.ACTOR_MIXED);
        }
        Optional<Cause> told = degree == Degree.ESTABLISHED ? Optional.empty() : Optional.of(cause);
        return new Standing(degree, reasons, told, parties, sides, false);
    }

    private static Standing controlled(Norm norm) {
        TreeSet<String> holders = new TreeSet<>();
        TreeSet<String> sides = new TreeSet<>();
        norm.bindings().stream().filter(b -> b.level().isAddressed()).forEach(b -> {
            holders.add(b.party());
            sides.add(b.side());
        });
        return new Standing(Degree.ESTABLISHED, List.of(), Optional.empty(), holders, sides, true);
    }
}
