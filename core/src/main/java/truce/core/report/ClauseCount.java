package truce.core.report;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import truce.core.run.Determination;

/**
 * Incidents (or, for duties that fell due, duties) that one clause and one party are about. Rows of different clauses
 * must not be added: one incident may stand in many.
 *
 * @param clause the clause
 * @param party party, parties or "between A and B, direction not recorded"
 * @param determinations number at each determination, each incident at its strongest on this clause for this party
 */
public record ClauseCount(ClauseRef clause, String party, SortedMap<Determination, Long> determinations) {

    public ClauseCount {
        determinations = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(determinations)));
    }
}
