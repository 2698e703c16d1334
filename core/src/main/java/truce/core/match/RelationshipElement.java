package truce.core.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;
import truce.core.action.Participants;
import truce.core.agreement.Norm;
import truce.core.incident.Event;

/** Did it happen between those whom the norm speaks of? */
final class RelationshipElement {

    private static final Set<Affected> WITHIN =
            EnumSet.of(Affected.OTHER_SIDE, Affected.OTHER_SIDE_ARGUABLY, Affected.CIVILIANS, Affected.EXEMPT);

    private static final Set<Affected> NEITHER = EnumSet.of(Affected.SAME_SIDE, Affected.OUTSIDE);

    private static final Element BETWEEN_THEM = Element.established(Gate.RELATIONSHIP);

    private final Frame frame;

    RelationshipElement(Frame frame) {
        this.frame = frame;
    }

    /** Readings in which the norm does not address the actor are left out; of the others the strongest counts. */
    Element of(Event event, Norm norm, List<Orientation> orientations) {
        Element strongest = null;
        for (Orientation orientation : orientations) {
            if (!orientation.standing().isExcluded()) {
                Element element = of(event, norm, orientation);
                boolean stronger = strongest == null || element.degree().compareTo(strongest.degree()) > 0;
                strongest = stronger ? element : strongest;
            }
        }
        return strongest == null ? BETWEEN_THEM : strongest;
    }

    private Element of(Event event, Norm norm, Orientation orientation) {
        return switch (norm.relation()) {
            case ANY -> BETWEEN_THEM;
            case AGAINST_CIVILIANS -> againstCivilians(event, norm, orientation);
            case BETWEEN_SIDES, AGAINST_MONITORS -> between(event, norm, orientation);
        };
    }

    private Element againstCivilians(Event event, Norm norm, Orientation orientation) {
        long byNature = event.acts().stream()
                .filter(act -> act.isIn(ActionGroup.VIOLENCE_AGAINST_PERSONS) || act == ActionType.ATTACK_ON_CIVILIANS)
                .count();
        if (byNature > 0 && byNature == event.acts().size()) {
            return Element.established(Gate.RELATIONSHIP, "civilians");
        }
        List<SortedSet<Affected>> names = affected(event, norm, orientation);
        if (names.isEmpty()) {
            return open(Reason.TARGET_UNIDENTIFIED, Cause.EVIDENCE);
        }
        long civilians =
                names.stream().filter(name -> name.contains(Affected.CIVILIANS)).count();
        if (civilians > 0) {
            boolean perhaps = orientation.target().oneOf() && civilians < names.size();
            return perhaps
                    ? open(Reason.TARGET_MIXED, Cause.EVIDENCE)
                    : Element.established(Gate.RELATIONSHIP, "civilians");
        }
        if (names.stream().anyMatch(name -> name.contains(Affected.UNMAPPED))) {
            return open(Reason.TARGET_UNMAPPED, Cause.EVIDENCE);
        }
        return byNature > 0
                ? open(Reason.ACT_TYPE_UNCERTAIN, Cause.EVIDENCE)
                : Element.excluded(Gate.RELATIONSHIP, Reason.TARGET_OUTSIDE_SCOPE, "");
    }

    private Element between(Event event, Norm norm, Orientation orientation) {
        List<SortedSet<Affected>> names = affected(event, norm, orientation);
        if (names.isEmpty()) {
            return open(Reason.TARGET_UNIDENTIFIED, Cause.EVIDENCE);
        }
        if (names.size() == 1) {
            return grade(names.get(0));
        }
        List<Element> graded = names.stream().map(RelationshipElement::grade).toList();
        Element strongest =
                graded.stream().max(Comparator.comparing(Element::degree)).orElseThrow();
        Element weakest =
                graded.stream().min(Comparator.comparing(Element::degree)).orElseThrow();
        if (orientation.target().oneOf()) {
            boolean mixed = weakest.isExcluded() && !strongest.isExcluded();
            return mixed ? open(Reason.TARGET_MIXED, Cause.EVIDENCE) : weakest;
        }
        return weakest.isExcluded() && strongest.degree().atLeast(Degree.LIKELY)
                ? Element.graded(Gate.RELATIONSHIP, Degree.LIKELY, Cause.EVIDENCE, List.of(Reason.TARGET_MIXED), "")
                : strongest;
    }

    private List<SortedSet<Affected>> affected(Event event, Norm norm, Orientation orientation) {
        List<SortedSet<Affected>> names = new ArrayList<>();
        Participants.Side target = orientation.target();
        target.names()
                .forEach(name -> names.add(Affected.of(
                        frame.whoIsWho().identify(name, event.when()),
                        orientation.standing().sides(),
                        norm,
                        event,
                        frame)));
        return names;
    }

    private static Element grade(SortedSet<Affected> candidates) {
        if (candidates.size() > 1) {
            if (NEITHER.containsAll(candidates)) {
                return Element.excluded(Gate.RELATIONSHIP, Reason.TARGET_OUTSIDE_SCOPE, "");
            }
            boolean allWithin = WITHIN.containsAll(candidates) && !candidates.contains(Affected.EXEMPT);
            return allWithin ? grade(candidates.last()) : open(Reason.TARGET_MIXED, Cause.EVIDENCE);
        }
        return grade(candidates.first());
    }

    private static Element grade(Affected affected) {
        return switch (affected) {
            case OTHER_SIDE, EXEMPT -> BETWEEN_THEM;
            case OTHER_SIDE_ARGUABLY -> open(Reason.CLAUSE_AMBIGUOUS, Cause.NORM);
            case CIVILIANS ->
                Element.graded(Gate.RELATIONSHIP, Degree.LIKELY, Cause.NORM, List.of(Reason.TARGET_CIVILIANS), "");
            case UNMAPPED -> open(Reason.TARGET_UNMAPPED, Cause.EVIDENCE);
            case SAME_SIDE -> Element.excluded(Gate.RELATIONSHIP, Reason.INTRA_SIDE, "");
            case OUTSIDE -> Element.excluded(Gate.RELATIONSHIP, Reason.TARGET_OUTSIDE_SCOPE, "");
        };
    }

    private static Element open(Reason reason, Cause cause) {
        return Element.graded(Gate.RELATIONSHIP, Degree.UNRESOLVED, cause, List.of(reason), "");
    }
}
