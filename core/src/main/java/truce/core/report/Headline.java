package truce.core.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import truce.core.action.Harm;

/**
 * The first numbers people read: incidents, each counted once where it stands.
 *
 * @param incidents number of incidents that met at least one clause; the sum over {@code standings}
 * @param standings incidents by standing
 * @param sides incidents with a flag, by side; each incident stands in one row
 * @param killed people killed in the incidents of each standing; never added over standings
 * @param duties duties that fell due, by clause and party, are counted apart: this is their number
 */
public record Headline(
        long incidents,
        SortedMap<Standing, Long> standings,
        List<SideCount> sides,
        SortedMap<Standing, Harm> killed,
        long duties) {

    public Headline {
        standings = sorted(standings);
        sides = List.copyOf(sides);
        killed = sorted(killed);
    }

    /** Incidents with a flag that counts. */
    public long flagged() {
        return standings.entrySet().stream()
                .filter(entry -> entry.getKey().isFlagged())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long at(Standing standing) {
        return standings.getOrDefault(standing, 0L);
    }

    /**
     * Incidents of one side.
     *
     * @param side name of the side; "between A and B, direction not recorded" is one
     * @param standings its incidents by standing
     */
    public record SideCount(String side, SortedMap<Standing, Long> standings) {
        public SideCount {
            standings = sorted(standings);
        }

        public long incidents() {
            return standings.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private static <V> SortedMap<Standing, V> sorted(Map<Standing, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
