package truce.core.run;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import truce.core.match.Gate;

/**
 * How many actions a norm lost at each gate, in gate order, and how many became cases.
 *
 * @param norm id of the norm
 * @param seen actions held against it
 * @param lost first gate that excluded them
 * @param noRule not excluded, but no rule addresses them
 * @param cases events that became cases
 */
public record NormFunnel(String norm, long seen, SortedMap<Gate, Long> lost, long noRule, long cases) {
    public NormFunnel {
        lost = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(lost)));
    }
}
