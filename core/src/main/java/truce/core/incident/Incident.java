package truce.core.incident;

import java.util.List;
import truce.core.action.Action;
import truce.core.action.Harm;
import truce.core.time.When;

/** What a report counts: one event, or several that sources tell as one operation, with their effects. */
public sealed interface Incident permits LoneIncident, JointIncident {

    /** Fingerprint of the sorted ids of all its actions. */
    String id();

    /** Its component events, sorted by time and id; at least one. */
    List<Event> events();

    /** Rows that tell effects of these events (a destroyed tank); never breaches of their own. */
    List<Action> effects();

    /**
     * People killed: the sum over events that are told apart, the range over events of which some row tells as one, so
     * that nobody is counted twice.
     */
    Harm killed();

    /** From the earliest to the latest instant of its events. */
    default When when() {
        List<Event> events = events();
        When span = events.get(0).when();
        for (Event event : events.subList(1, events.size())) {
            span = span.span(event.when());
        }
        return span;
    }

    static Incident of(String id, List<Event> events, List<Action> effects, Harm killed) {
        return new JointIncident(id, events, effects, killed);
    }

    /** An incident of events that are all told apart: their deaths add up. */
    static Incident of(String id, List<Event> events, List<Action> effects) {
        return of(id, events, effects, events.stream().map(Event::killed).reduce(Harm.UNKNOWN, Harm::plus));
    }
}
