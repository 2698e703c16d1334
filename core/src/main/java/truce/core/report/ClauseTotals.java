package truce.core.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import truce.core.run.Determination;

/**
 * Counts by clause and party. One row a clause and party: the norms of one clause are counted together, and an incident
 * counts once, at its strongest flag.
 */
final class ClauseTotals {

    private final Map<String, Clause> clauses = new HashMap<>();

    /** A clause, cited by the first of its norms that is met, and its counts by party. */
    private static final class Clause {
        private ClauseRef ref;
        private final Map<String, EnumMap<Determination, Long>> byParty = new TreeMap<>();

        private Clause(ClauseRef ref) {
            this.ref = ref;
        }
    }

    /** What an incident is counted under. */
    private record Under(Clause clause, String party) {}

    /** Counts a unit that is told by one flag. */
    void add(ClauseRef ref, String party, Determination determination) {
        count(clause(ref), party, determination);
    }

    /** Counts an incident by those of its flags that are wanted. */
    void addIncident(List<Counted> flags, Predicate<Counted> wanted, Function<Counted, String> party) {
        Map<Under, Determination> strongest = new HashMap<>();
        for (Counted flag : flags) {
            if (wanted.test(flag)) {
                Under under = new Under(clause(flag.clause()), party.apply(flag));
                strongest.merge(under, flag.flag().determination(), Determination::stronger);
            }
        }
        strongest.forEach((under, determination) -> count(under.clause(), under.party(), determination));
    }

    /** By clause and party. */
    List<ClauseCount> counts() {
        List<ClauseCount> counts = new ArrayList<>();
        new TreeMap<>(clauses)
                .values()
                .forEach(clause -> clause.byParty.forEach(
                        (party, numbers) -> counts.add(new ClauseCount(clause.ref, party, new TreeMap<>(numbers)))));
        return counts;
    }

    private static void count(Clause clause, String party, Determination determination) {
        clause.byParty
                .computeIfAbsent(party, k -> new EnumMap<>(Determination.class))
                .merge(determination, 1L, Long::sum);
    }

    private Clause clause(ClauseRef ref) {
        Clause clause = clauses.computeIfAbsent(ref.agreement() + "/" + ref.clause(), k -> new Clause(ref));
        if (ref.norm().id().compareTo(clause.ref.norm().id()) < 0) {
            clause.ref = ref;
        }
        return clause;
    }
}
