package truce.core.report;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import truce.core.run.Determination;

/**
 * Incidents that one actor is named in. An incident with several actors stands in several rows: rows must not be added.
 *
 * @param actor party, parties, "between A and B, direction not recorded" or "nobody named"
 * @param determinations incidents at the strongest determination of this actor's own flags
 */
public record ActorCount(String actor, SortedMap<Determination, Long> determinations) {

    public ActorCount {
        determinations = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(determinations)));
    }

    public long incidents() {
        return determinations.values().stream().mapToLong(Long::longValue).sum();
    }
}
