package truce.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import truce.core.agreement.Norm;
import truce.core.circumstance.Circumstance.Measures;
import truce.core.incident.Event;

/**
 * An act by someone whom a guarantor or host must restrain. Alone it shows no neglect: what the duty-holder did about it
 * decides. Told that it took no measures, the act is likely one of its duty; told that it took some, it stays open whether
 * they were all that the text asks for.
 */
final class RestraintElement {

    private final Frame frame;
    private final HolderNames names;

    RestraintElement(Frame frame) {
        this.frame = frame;
        this.names = new HolderNames(frame);
    }

    /**
     * The act weakened by what is known of measures.
     *
     * @param act the act, held against the norm
     * @param holders ids of those who must restrain
     */
    Element of(Element act, Event event, Norm norm, Set<String> holders) {
        List<Measures> told = frame.knowledge().facts().of(Measures.class).stream()
                .filter(fact -> DutyBook.isAbout(fact.norm(), norm))
                .filter(fact -> event.when().meets(Times.of(fact.validity())))
                .filter(fact -> holders.stream().anyMatch(holder -> names.means(fact.party(), holder, fact.validity())))
                .toList();
        boolean taken = told.stream().anyMatch(Measures::taken);
        boolean none = told.stream().anyMatch(fact -> !fact.taken());
        boolean disputed =
                told.stream().anyMatch(fact -> !fact.basis().disputedBy().isEmpty());
        List<Reason> reasons = new ArrayList<>();
        if (taken == none || disputed) {
            reasons.add(Reason.MEASURES_UNKNOWN);
            if (!told.isEmpty()) {
                reasons.add(Reason.SOURCES_CONFLICT);
            }
        } else {
            reasons.add(taken ? Reason.MEASURES_TAKEN : Reason.MEASURES_NOT_TAKEN);
        }
        Degree most = reasons.contains(Reason.MEASURES_NOT_TAKEN) ? Degree.LIKELY : Degree.UNRESOLVED;
        return Element.graded(
                Gate.ACT,
                act.degree().weaker(most),
                Cause.EVIDENCE,
                reasons,
                act.detail() + ", by someone whom the duty-holder must restrain");
    }
}
