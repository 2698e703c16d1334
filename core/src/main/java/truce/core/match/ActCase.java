package truce.core.match;

import java.util.List;
import truce.core.agreement.Norm;
import truce.core.incident.Event;
import truce.core.incident.Incident;

/**
 * An event of an incident held against a norm.
 *
 * @param id fingerprint of event and norm
 * @param incident the incident that the event belongs to
 * @param event the event assessed
 * @param norm the norm
 * @param elements in gate order
 * @param attribution who did it, and on what basis
 * @param ends how far origin and impact, each for itself, lie in the norm's zone
 */
public record ActCase(
        String id,
        Incident incident,
        Event event,
        Norm norm,
        List<Element> elements,
        Attribution attribution,
        Ends ends)
        implements Case {

    public ActCase {
        elements = elements instanceof Grounds ? elements : List.copyOf(elements);
    }

    /** A case of which neither end is graded for itself. */
    public ActCase(
            String id, Incident incident, Event event, Norm norm, List<Element> elements, Attribution attribution) {
        this(id, incident, event, norm, elements, attribution, Ends.UNTOLD);
    }
}
