package truce.core.incident;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.Statement;
import truce.core.geo.Place;

/** Makes rows ready for comparing: of one id one row, sorted by id, with what comparing needs worked out once. */
final class Preparation {

    private static final Comparator<Action> OF_ONE_ID = Comparator.comparing(Action::dataset)
            .thenComparing(Action::statement)
            .thenComparing(row -> row.when().from())
            .thenComparing(row -> row.when().to())
            .thenComparing(row -> row.acts().toString())
            .thenComparing(row -> row.participants().toString())
            .thenComparing(row -> row.places().main().label())
            .thenComparing(row -> row.killed().toString())
            .thenComparing(row -> row.vouching().toString())
            .thenComparing(row -> row.labels().toString())
            .thenComparing(Action::origin);

    private final TwinLimits limits;
    private final Map<String, Integer> datasets = new HashMap<>();
    private final Map<Set<ActionType>, ActRange> ranges = new HashMap<>();
    private final IdentityHashMap<Place, List<Spot>> spots = new IdentityHashMap<>();
    private final List<Account> accounts = new ArrayList<>();

    private Preparation(TwinLimits limits) {
        this.limits = limits;
    }

    /** The rows sorted by id; of rows with one id the first by content, so that their order does not matter. */
    static Collection<Action> distinct(Collection<Action> rows) {
        Action[] byId = rows.toArray(Action[]::new);
        Arrays.parallelSort(byId, Comparator.comparing(Action::id));
        List<Action> distinct = new ArrayList<>(byId.length);
        for (Action row : byId) {
            int last = distinct.size() - 1;
            if (last < 0 || !distinct.get(last).id().equals(row.id())) {
                distinct.add(row);
            } else if (OF_ONE_ID.compare(row, distinct.get(last)) < 0) {
                distinct.set(last, row);
            }
        }
        return distinct;
    }

    /** The acts among the rows. */
    static List<Account> acts(Collection<Action> distinct, TwinLimits limits) {
        Preparation preparation = new Preparation(limits);
        distinct.stream().filter(row -> row.statement() == Statement.ACT).forEach(preparation::add);
        return preparation.accounts;
    }

    private void add(Action row) {
        int dataset = datasets.computeIfAbsent(row.dataset(), id -> datasets.size());
        ActRange acts = ranges.computeIfAbsent(row.acts(), ActRange::of);
        List<Spot> spot = spots.computeIfAbsent(row.places().main(), place -> Spot.of(place, limits.farthest()));
        boolean isShort = Duration.between(row.when().from(), row.when().to()).compareTo(limits.longest()) <= 0;
        boolean telling = isShort && !spot.isEmpty() && !row.acts().isEmpty() && !row.aggregated();
        accounts.add(new Account(accounts.size(), row, dataset, acts, spot, telling));
    }
}
