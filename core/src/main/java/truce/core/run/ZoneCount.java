package truce.core.run;

import java.util.Map;
import truce.core.action.Harm;

/**
 * What happened in a zone during its norms' life: also for zones with nothing. Surely and possibly inside are never
 * added.
 *
 * @param zone id of the zone
 * @param name name for people
 * @param status code of its status, with its accuracy in metres
 * @param accuracyMetres how far its line may be off
 * @param surely actions whose place lies wholly inside, whatever the line
 * @param possibly actions whose place may lie inside but need not
 * @param byLine those of the latter that the line as drawn would put wholly inside or wholly outside: open only because it
 *     may be off
 * @param unlocated actions whose place, or the zone itself, has no geometry to compare; may be anywhere
 * @param killedSurely deaths of the former
 * @param killedPossibly deaths of the latter
 * @param incidents incidents by their strongest determination on norms of this zone
 */
public record ZoneCount(
        String zone,
        String name,
        String status,
        double accuracyMetres,
        long surely,
        long possibly,
        long byLine,
        long unlocated,
        Harm killedSurely,
        Harm killedPossibly,
        Map<Determination, Long> incidents) {
    public ZoneCount {
        incidents = Map.copyOf(incidents);
    }
}
