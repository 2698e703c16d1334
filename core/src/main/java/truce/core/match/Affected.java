package truce.core.match;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import truce.core.action.ExceptionKind;
import truce.core.action.Participants;
import truce.core.actor.Identity;
import truce.core.agreement.Binding;
import truce.core.agreement.BindingLevel;
import truce.core.agreement.Exemption;
import truce.core.agreement.Norm;
import truce.core.incident.Event;
import truce.core.time.Validity;
import truce.core.time.When;

/** What somebody affected by an act is to a norm. */
enum Affected {
    OTHER_SIDE,
    OTHER_SIDE_ARGUABLY,
    SAME_SIDE,
    /** Of a group that the text leaves unprotected by an exemption. */
    EXEMPT,
    OUTSIDE,
    CIVILIANS,
    UNMAPPED;

    /** Every candidate that the identity stands for. */
    static SortedSet<Affected> of(
            Identity identity, SortedSet<String> actorSides, Norm norm, Event event, Frame frame) {
        SortedSet<Affected> found = new TreeSet<>();
        if (identity instanceof Identity.Known known) {
            found.addAll(ofParty(known.party(), actorSides, norm, event, frame));
        } else if (identity instanceof Identity.PartOf part) {
            found.addAll(ofParty(part.party(), actorSides, norm, event, frame));
        } else if (identity instanceof Identity.Lump lump) {
            lump.parties().forEach(party -> found.addAll(ofParty(party, actorSides, norm, event, frame)));
        } else if (identity instanceof Identity.Civilians) {
            found.add(CIVILIANS);
        } else {
            found.add(identity instanceof Identity.Unmapped ? UNMAPPED : OUTSIDE);
        }
        return found;
    }

    private static Set<Affected> ofParty(
            String party, SortedSet<String> actorSides, Norm norm, Event event, Frame frame) {
        for (String whole : frame.actors().wholesOf(party, event.when()).keySet()) {
            if (isDirected(event) && isExempt(whole, norm, event.when())) {
                return Set.of(EXEMPT);
            }
            List<Binding> bindings = norm.bindingsOf(whole, event.when());
            if (!bindings.isEmpty()) {
                return ofBindings(bindings, actorSides, norm, event);
            }
        }
        return Set.of(OUTSIDE);
    }

    /** Where it may have been before the text spoke of the party, or after, the party may stand outside as well. */
    private static Set<Affected> ofBindings(
            List<Binding> bindings, SortedSet<String> actorSides, Norm norm, Event event) {
        Set<Affected> found = EnumSet.noneOf(Affected.class);
        bindings.forEach(binding -> found.addAll(of(binding, actorSides, norm, event)));
        List<Validity> times = bindings.stream().map(Binding::validity).toList();
        if (Validity.coveredBy(times, event.when()) < Degree.ESTABLISHED_FROM) {
            found.add(OUTSIDE);
        }
        return found;
    }

    /** Where the actor is one of several who stand on different sides, so is what the act is to this party. */
    private static Set<Affected> of(Binding binding, SortedSet<String> actorSides, Norm norm, Event event) {
        boolean spokenOf = binding.level().isAddressed() || binding.level() == BindingLevel.THIRD_PARTY_DUTY_ONLY;
        if (!spokenOf) {
            return Set.of(OUTSIDE);
        }
        boolean sameSide = actorSides.contains(binding.side());
        if (sameSide && actorSides.size() == 1) {
            return Set.of(SAME_SIDE);
        }
        boolean arguable = norm.ambiguities().stream()
                .filter(open -> open.parties().contains(binding.party()))
                .anyMatch(open -> open.acts().isEmpty() || event.acts().stream().anyMatch(open.acts()::contains));
        Affected other = arguable ? OTHER_SIDE_ARGUABLY : OTHER_SIDE;
        return sameSide ? EnumSet.of(SAME_SIDE, other) : Set.of(other);
    }

    /** An exemption speaks of targets: a fight of unknown direction has none. */
    private static boolean isDirected(Event event) {
        return event.participants() instanceof Participants.Directed;
    }

    private static boolean isExempt(String party, Norm norm, When when) {
        return !norm.exemptions().isEmpty()
                && norm.exemptions().stream()
                        .filter(exemption -> exemption.kind() == ExceptionKind.DESIGNATED_GROUP_TARGET)
                        .filter(exemption -> exemption.validity().shareOf(when).certain() >= Degree.ESTABLISHED_FROM)
                        .map(Exemption::targets)
                        .anyMatch(targets -> targets.contains(party));
    }
}
