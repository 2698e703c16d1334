package truce.core.incident;

import java.util.List;
import truce.core.action.Action;
import truce.core.action.Harm;

/** An incident of several events, or with effects. */
record JointIncident(String id, List<Event> events, List<Action> effects, Harm killed) implements Incident {

    JointIncident {
        events = List.copyOf(events);
        effects = List.copyOf(effects);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("an incident has at least one event: " + id);
        }
    }
}
