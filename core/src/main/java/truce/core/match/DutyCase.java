package truce.core.match;

import java.util.List;
import truce.core.agreement.Norm;
import truce.core.circumstance.Circumstance;
import truce.core.time.Moment;

/**
 * A requirement held against what is known to have been done by its due instant.
 *
 * @param id fingerprint of norm, party and due instant
 * @param norm the requirement
 * @param party id of the duty-holder; empty where the text names none
 * @param instalment which part of it: a window of deliveries, a day of counts; empty for all of it
 * @param due when it was due
 * @param facts reports of performance and the coverage that speaks to it
 * @param elements in gate order
 * @param attribution the duty-holder, if the text names one
 */
public record DutyCase(
        String id,
        Norm norm,
        String party,
        String instalment,
        Moment due,
        List<Circumstance> facts,
        List<Element> elements,
        Attribution attribution)
        implements Case {

    public DutyCase {
        facts = List.copyOf(facts);
        elements = List.copyOf(elements);
    }

    /** A duty that is one whole. */
    public DutyCase(
            String id,
            Norm norm,
            String party,
            Moment due,
            List<Circumstance> facts,
            List<Element> elements,
            Attribution attribution) {
        this(id, norm, party, "", due, facts, elements, attribution);
    }
}
