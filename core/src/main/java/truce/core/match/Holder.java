package truce.core.match;

import java.util.List;
import truce.core.agreement.Binding;
import truce.core.agreement.BindingLevel;
import truce.core.agreement.Norm;
import truce.core.time.Validity;
import truce.core.time.When;

/**
 * Whose duty it is.
 *
 * @param party id of the duty-holder; empty where the text names none
 * @param element how far the duty binds it
 */
record Holder(String party, Element element) {

    /** One for each addressee at that time; one without a name where the text names none. */
    static List<Holder> of(Norm norm, When when) {
        if (norm.passive()) {
            return List.of(new Holder(
                    "", open(Degree.UNRESOLVED, Reason.DUTY_HOLDER_UNSPECIFIED, "the text names no duty-holder")));
        }
        return norm.bindings().stream()
                .filter(binding -> binding.level().isAddressed())
                .filter(binding -> binding.validity().shareOf(when).possible() > 0)
                .map(Binding::party)
                .sorted()
                .distinct()
                .map(party -> new Holder(party, element(norm, party, when)))
                .toList();
    }

    Attribution attribution() {
        return party.isEmpty()
                ? Attribution.unknown()
                : new Attribution(Attribution.Basis.BY_TEXT, List.of(party), List.of(), false);
    }

    private static Element element(Norm norm, String party, When when) {
        List<Binding> bindings = norm.bindingsOf(party, when);
        if (bindings.stream().anyMatch(binding -> !binding.contestedBy().isEmpty())) {
            return open(Degree.UNRESOLVED, Reason.BINDING_CONTESTED, party);
        }
        List<Validity> times = bindings.stream().map(Binding::validity).toList();
        if (Validity.coveredBy(times, when) < 1) {
            return open(Degree.UNRESOLVED, Reason.TIME_STRADDLES_EFFECT, party);
        }
        if (has(bindings, BindingLevel.VIA_GUARANTOR)) {
            return open(Degree.LIKELY, Reason.BOUND_VIA_GUARANTOR_ONLY, party);
        }
        return has(bindings, BindingLevel.AFFILIATE)
                ? open(Degree.LIKELY, Reason.BOUND_AS_AFFILIATE, party)
                : Element.established(Gate.PARTY, party);
    }

    private static boolean has(List<Binding> bindings, BindingLevel level) {
        return bindings.stream().anyMatch(binding -> binding.level() == level);
    }

    private static Element open(Degree degree, Reason reason, String detail) {
        return Element.graded(Gate.PARTY, degree, Cause.NORM, List.of(reason), detail);
    }
}
