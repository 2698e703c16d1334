package truce.core.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import truce.core.action.Participants;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Norm;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.origin.Fingerprint;

/** Holds an event against a norm: grades every element, in gate order, excluded ones too. */
public final class Matcher {

    private final Frame frame;
    private final Standings standings;
    private final ActElement acts = new ActElement();
    private final PlaceElement place;
    private final RelationshipElement relationship;
    private final ExceptionElement exception;
    private final Attributions attributions;
    private final RestraintElement restraints;
    private final QuantityElements quantities;
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
        this.restraints = new RestraintElement(frame);
        this.quantities = new QuantityElements(frame);
    }

    public Frame frame() {
        return frame;
    }

    /**
     * An event held against a norm as far as the envelope: is it such an act, at such a time and place, by someone whom
     * the norm addresses?
     */
    public static final class Opening {
        private final Event event;
        private final Norm norm;
        private final List<Orientation> orientations;
        private final Set<String> parties;
        private final Map<Gate, Element> elements = new EnumMap<>(Gate.class);
        private Optional<Element> lost = Optional.empty();

        private Opening(Event event, Norm norm, List<Orientation> orientations) {
            this.event = event;
            this.norm = norm;
            this.orientations = orientations;
            this.parties = parties(orientations);
        }

        /** The first element of the envelope that excludes it; empty when the event is a case of that norm. */
        public Optional<Element> lost() {
            return lost;
        }

        private void envelope(Element element) {
            put(element);
            if (lost.isEmpty() && element.isExcluded()) {
                lost = Optional.of(element);
            }
        }

        private void put(Element element) {
            elements.put(element.gate(), element);
        }
    }

    /** Opens the case of that event and norm, up to the first element of the envelope that excludes it. */
    public Opening open(Event event, Norm norm) {
        Opening opening = new Opening(event, norm, orientations(event, norm));
        opening.envelope(act(event, norm, opening.orientations));
        if (opening.lost.isEmpty()) {
            opening.envelope(TimeElement.of(event.when(), norm, opening.parties));
        }
        if (opening.lost.isEmpty()) {
            opening.envelope(place.of(event, norm));
        }
        if (opening.lost.isEmpty()) {
            opening.envelope(PartyElement.of(opening.orientations));
        }
        return opening;
    }

    /** The case that was opened, if nothing excluded it. */
    public ActCase grade(Incident incident, Opening opening) {
        if (opening.lost.isPresent()) {
            throw new IllegalArgumentException(opening.event.id() + " is no case of " + opening.norm.id());
        }
        return complete(incident, opening);
    }

    /** The case of that event and norm, whether or not something excludes it. */
    public ActCase grade(Incident incident, Event event, Norm norm) {
        Opening opening = new Opening(event, norm, orientations(event, norm));
        opening.put(act(event, norm, opening.orientations));
        opening.put(TimeElement.of(event.when(), norm, opening.parties));
        opening.put(place.of(event, norm));
        opening.put(PartyElement.of(opening.orientations));
        return complete(incident, opening);
    }

    private ActCase complete(Incident incident, Opening opening) {
        Event event = opening.event;
        Norm norm = opening.norm;
        opening.put(OccurrenceElement.of(event));
        opening.put(relationship.of(event, norm, opening.orientations));
        quantities.of(event, norm, opening.parties).forEach(opening::put);
        opening.put(exception.of(event, norm, opening.orientations));
        List<Element> elements = new ArrayList<>(opening.elements.size());
        for (Element element : opening.elements.values()) {
            elements.add(element.gate() == Gate.PLACE ? element : knownElements.same(element));
        }
        return new ActCase(
                "c-" + Fingerprint.of(event.id(), norm.id()),
                incident,
                event,
                norm,
                elements,
                knownAttributions.same(attributions.of(event, norm, opening.orientations)),
                place.ends(event, norm));
    }

    private Element act(Event event, Norm norm, List<Orientation> orientations) {
        Element act = acts.of(event.acts(), norm);
        boolean restraint = norm.kind() == ClauseKind.ENSURE
                && orientations.stream()
                        .map(Orientation::standing)
                        .filter(standing -> !standing.isExcluded())
                        .anyMatch(Standing::controlledOnly);
        return restraint && !act.isExcluded() ? restraints.of(act, event, norm, parties(orientations)) : act;
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
        if (orientations.size() == 1) {
            return orientations.get(0).standing().parties();
        }
        Set<String> parties = new TreeSet<>();
        for (Orientation orientation : orientations) {
            parties.addAll(orientation.standing().parties());
        }
        return parties;
    }
}
