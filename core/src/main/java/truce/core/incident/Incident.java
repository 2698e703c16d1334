package truce.core.incident;

import java.util.List;
import truce.core.action.Action;
import truce.core.action.Harm;
import truce.core.time.When;

/**
 * What a report counts: one event, or several that sources tell as one operation, with their effects.
 *
 * @param id fingerprint of the sorted ids of all its actions
 * @param events its component events, sorted by time and id; at least one
 * @param effects rows that tell effects of these events (a destroyed tank); never breaches of their own
 * @param killed people killed: the sum over events that are told apart, the range over events of which some row tells
 *     as one, so that nobody is counted twice
 */
public record Incident(String id, List<Event> events, List<Action> effects, Harm killed) {

    public Incident {
        events = List.copyOf(events);
        effects = List.copyOf(effects);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("an incident has at least one event: " + id);
        }
    }

    /** An incident of events that are all told apart: their deaths add up. */
    public Incident(String id, List<Event> events, List<Action> effects) {
        this(id, events, effects, events.stream().map(Event::killed).reduce(Harm.UNKNOWN, Harm::plus));
    }

    /** From the earliest to the latest instant of its events. */
    public When when() {
        When span = events.get(0).when();
        for (Event event : events.subList(1, events.size())) {
            span = span.span(event.when());
        }
        return span;
    }
}
