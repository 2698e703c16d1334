package truce.core.match;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Norm;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.origin.Fingerprint;

/** Holds an event against a norm: grades every element, in gate order, excluded ones too. */
public final class Matcher {

    private final Frame frame;
    private final Readings readings;
    private final PlaceElement place;
    private final Attributions attributions;
    private final RestraintElement restraints;
    private final QuantityElements quantities;
    // Few differ, and every case holds one of each.
    private final Known<List<Element>> knownElements = new Known<>();
    private final Known<Attribution> knownAttributions = new Known<>();

    public Matcher(Frame frame) {
        this.frame = frame;
        this.attributions = new Attributions(frame);
        this.readings = new Readings(frame, attributions);
        this.place = new PlaceElement(frame.zones());
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
        private final Reading reading;
        private final Element act;
        private final @Nullable Element place;
        private final @Nullable Element lost;

        private Opening(
                Event event, Norm norm, Reading reading, Element act, @Nullable Element place, @Nullable Element lost) {
            this.event = event;
            this.norm = norm;
            this.reading = reading;
            this.act = act;
            this.place = place;
            this.lost = lost;
        }

        /** The first element of the envelope that excludes it; empty when the event is a case of that norm. */
        public Optional<Element> lost() {
            return Optional.ofNullable(lost);
        }
    }

    /** Opens the case of that event and norm, up to the first element of the envelope that excludes it. */
    public Opening open(Event event, Norm norm) {
        Reading reading = readings.of(event, norm);
        Element act = act(event, norm, reading);
        if (act.isExcluded() || reading.time().isExcluded()) {
            return new Opening(event, norm, reading, act, null, act.isExcluded() ? act : reading.time());
        }
        Element where = place.of(event, norm);
        Element last = where.isExcluded() ? where : reading.party();
        return new Opening(event, norm, reading, act, where, last.isExcluded() ? last : null);
    }

    /** The case that was opened, if nothing excluded it. */
    public ActCase grade(Incident incident, Opening opening) {
        if (opening.lost != null || opening.place == null) {
            throw new IllegalArgumentException(opening.event.id() + " is no case of " + opening.norm.id());
        }
        return complete(incident, opening.event, opening.norm, opening.reading, opening.act, opening.place);
    }

    /** The case of that event and norm, whether or not something excludes it. */
    public ActCase grade(Incident incident, Event event, Norm norm) {
        Reading reading = readings.of(event, norm);
        return complete(incident, event, norm, reading, act(event, norm, reading), place.of(event, norm));
    }

    private ActCase complete(Incident incident, Event event, Norm norm, Reading reading, Element act, Element where) {
        return new ActCase(
                "c-" + Fingerprint.of(event.id(), norm.id()),
                incident,
                event,
                norm,
                elements(event, norm, reading, act, where),
                knownAttributions.same(attributions.of(event, norm, reading)),
                place.ends(event, norm));
    }

    private List<Element> elements(Event event, Norm norm, Reading reading, Element act, Element where) {
        Element occurrence = OccurrenceElement.of(event);
        List<Element> quantity = quantities.of(event, norm, reading.parties());
        List<Element> others = quantity.isEmpty()
                ? List.of(occurrence, act, reading.time(), reading.party(), reading.relationship(), reading.exception())
                : inOrder(occurrence, act, reading, quantity);
        return new Grounds(knownElements.same(others), where);
    }

    /** Where a quantity speaks of a gate of its own accord, it decides. */
    private static List<Element> inOrder(Element occurrence, Element act, Reading reading, List<Element> quantity) {
        Map<Gate, Element> elements = new EnumMap<>(Gate.class);
        elements.put(Gate.OCCURRENCE, occurrence);
        elements.put(Gate.ACT, act);
        elements.put(Gate.TIME, reading.time());
        elements.put(Gate.PARTY, reading.party());
        elements.put(Gate.RELATIONSHIP, reading.relationship());
        quantity.forEach(element -> elements.put(element.gate(), element));
        elements.put(Gate.EXCEPTION, reading.exception());
        return List.copyOf(elements.values());
    }

    /** Whether it is such an act; of those who must restrain others, whether they let it happen. */
    private Element act(Event event, Norm norm, Reading reading) {
        Element act = reading.act();
        boolean restraint = norm.kind() == ClauseKind.ENSURE && reading.controlled() && !act.isExcluded();
        return restraint ? restraints.of(act, event, norm, reading.parties()) : act;
    }
}
