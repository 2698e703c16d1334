package truce.core.report;

import java.util.List;
import truce.core.incident.Incident;
import truce.core.run.Severity;

/**
 * What a report counts: one incident with its component events, its effects and its flags.
 *
 * @param incident the incident
 * @param standing where it stands: its strongest determination, guarantors' duties apart
 * @param side the side its strongest flags concern; empty without a flag that counts
 * @param severity gravest of its flags; {@link Severity#S0} without flags
 * @param events its events in order of time, each with its flags
 */
public record IncidentRow(Incident incident, Standing standing, String side, Severity severity, List<EventRow> events)
        implements ReportRow {

    public IncidentRow {
        events = List.copyOf(events);
    }

    /** All its flags, event by event. */
    public List<FlagRow> flags() {
        return events.stream().flatMap(event -> event.flags().stream()).toList();
    }
}
