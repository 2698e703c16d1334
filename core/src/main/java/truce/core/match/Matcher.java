package truce.core.match;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import truce.core.action.Participants;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.origin.Fingerprint;

/** Holds an event against a norm: grades every element, in gate order, excluded ones too. */
public final class Matcher {

    private final Frame frame;
    private final Standings standings;
    private final PlaceElement place;
    private final RelationshipElement relationship;
    private final ExceptionElement exception;
    private final Attributions attributions;
    // Few differ, and every case holds seven of them.
    private final Known<Element> knownElements = new Known<>();
    private final Known<Attribution> knownAttributions = new Known<>();

    public Matcher(Frame frame) {
        this.frame = frame;
        this.standings = new Standings(frame);
        this.place = new PlaceElement(frame.zones());
        this.relationship = new RelationshipElement(frame);
        this.exception = new ExceptionElement(frame);
        this.attributions = new Attributions(frame);
    }

    public Frame frame() {
        return frame;
    }

    /** The case of that event and norm, whether or not something excludes it. */
    public ActCase grade(Incident incident, Event event, Norm norm) {
        List<Orientation> orientations = orientations(event, norm);
        Map<Gate, Element> elements = new EnumMap<>(Gate.class);
        put(elements, OccurrenceElement.of(event));
        put(elements, act(event, norm, orientations));
        Set<String> parties = parties(orientations);
        put(elements, TimeElement.of(event.when(), norm, parties));
        put(elements, place.of(event, norm));
        put(elements, PartyElement.of(orientations));
        put(elements, relationship.of(event, norm, orientations));
        norm.quantity()
                .filter(Quantity.WithdrawalTable.class::isInstance)
                .map(Quantity.WithdrawalTable.class::cast)
                .ifPresent(table ->
                        WithdrawalElements.of(event, table, parties).forEach(element -> put(elements, element)));
        put(elements, exception.of(event, norm, orientations));
        String id = "c-" + Fingerprint.of(event.id(), norm.id());
        return new ActCase(
                id,
                incident,
                event,
                norm,
                elements.values().stream().map(knownElements::same).toList(),
                knownAttributions.same(attributions.of(event, norm, orientations)));
    }

    private static Element act(Event event, Norm norm, List<Orientation> orientations) {
        Element act = ActElement.of(event.acts(), norm);
        boolean restraint = norm.kind() == ClauseKind.ENSURE
                && orientations.stream()
                        .map(Orientation::standing)
                        .filter(standing -> !standing.isExcluded())
                        .anyMatch(Standing::controlledOnly);
        return restraint && !act.isExcluded()
                ? Element.graded(
                        Gate.ACT,
                        act.degree().weaker(Degree.UNRESOLVED),
                        Cause.EVIDENCE,
                        List.of(Reason.MEASURES_UNKNOWN),
                        act.detail() + ", by someone whom the duty-holder must restrain")
                : act;
    }

    private List<Orientation> orientations(Event event, Norm norm) {
        Participants participants = event.participants();
        Orientation asTold = orientation(participants.first(), participants.second(), norm, event);
        return participants instanceof Participants.Directed
                ? List.of(asTold)
                : List.of(asTold, orientation(participants.second(), participants.first(), norm, event));
    }

    private Orientation orientation(Participants.Side actor, Participants.Side target, Norm norm, Event event) {
        return new Orientation(actor, target, standings.of(actor, norm, event));
    }

    private static Set<String> parties(List<Orientation> orientations) {
        Set<String> parties = new TreeSet<>();
        orientations.forEach(
                orientation -> parties.addAll(orientation.standing().parties()));
        return parties;
    }

    private static void put(Map<Gate, Element> elements, Element element) {
        elements.put(element.gate(), element);
    }
}
