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
 */
public record Incident(String id, List<Event> events, List<Action> effects) {

    public Incident {
        events = List.copyOf(events);
        effects = List.copyOf(effects);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("an incident has at least one event: " + id);
        }
    }

    /** From the earliest to the latest instant of its events. */
    public When when() {
        return events.stream().map(Event::when).reduce(When::span).orElseThrow();
    }

    /** People killed, over its events. */
    public Harm killed() {
        return events.stream().map(Event::killed).reduce(Harm.UNKNOWN, Harm::plus);
    }
}
