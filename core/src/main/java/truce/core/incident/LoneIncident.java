package truce.core.incident;

import java.util.List;
import truce.core.action.Action;
import truce.core.action.Harm;
import truce.core.time.When;

/** An incident of one event without effects, as most are. */
record LoneIncident(String id, Event event) implements Incident {

    @Override
    public List<Event> events() {
        return List.of(event);
    }

    @Override
    public List<Action> effects() {
        return List.of();
    }

    @Override
    public Harm killed() {
        return event.killed();
    }

    @Override
    public When when() {
        return event.when();
    }
}
