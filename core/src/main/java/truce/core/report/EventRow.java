package truce.core.report;

import java.util.List;
import truce.core.incident.Event;

/**
 * A component event of an incident, as a report shows it.
 *
 * @param event the event
 * @param place where it is shown
 * @param flags its flags, strongest first
 */
public record EventRow(Event event, ShownPlace place, List<FlagRow> flags) {
    public EventRow {
        flags = List.copyOf(flags);
    }
}
