package truce.core.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import truce.core.action.ActionType;
import truce.core.time.When;

/**
 * Joins rows to events and events to incidents, the most alike pairs first, so that the order of the rows does not
 * matter. A pair is left apart when the event would hold two rows that a dataset tells apart, or rows that exclude each
 * other, or would span more than the limits allow.
 */
final class Joining {

    /** Acts that happen to a place once: sources that date them differently contradict each other. */
    private static final Set<ActionType> ONCE = EnumSet.of(ActionType.SEIZURE, ActionType.RECAPTURE);

    private final List<Account> accounts;
    private final TwinTest test;
    private final TwinLimits limits;
    private final Overrules overrules;
    private final Groups events;
    private final Groups told;
    private final Groups incidents;
    private final List<Tie> partial = new ArrayList<>();

    Joining(List<Account> accounts, TwinTest test, TwinLimits limits, Overrules overrules) {
        this.accounts = accounts;
        this.test = test;
        this.limits = limits;
        this.overrules = overrules;
        events = new Groups(accounts.size());
        told = new Groups(accounts.size());
        incidents = new Groups(accounts.size());
        joinAsTheAnalystSays();
        components().forEach(this::joinTwins);
        joinOperations();
        partial.sort(Tie.ORDER);
        partial.forEach(this::joinPartialTwins);
    }

    /** Rows that tell one event. */
    Groups events() {
        return events;
    }

    /** Events that rows tell in general terms as one; they lie within the incidents. */
    Groups toldAsOne() {
        return told;
    }

    /** Rows that belong to one incident. */
    Groups incidents() {
        return incidents;
    }

    private void joinAsTheAnalystSays() {
        Map<String, Integer> byId = new HashMap<>();
        if (!overrules.same().isEmpty()) {
            accounts.forEach(account -> byId.put(account.id(), account.index()));
        }
        for (Overrules.Pair pair : overrules.same()) {
            Optional<Integer> one = Optional.ofNullable(byId.get(pair.first()));
            Optional<Integer> other = Optional.ofNullable(byId.get(pair.second()));
            if (one.isPresent() && other.isPresent()) {
                joinEvents(one.get(), other.get());
            }
        }
    }

    /** Rows that twins connect, directly or through others; each list ascending, and only those of two rows or more. */
    private List<List<Account>> components() {
        if (!mayHoldTwins(accounts)) {
            return List.of();
        }
        Groups connected = new Groups(accounts.size());
        pairs(accounts, (one, other) -> {
            if (!connected.together(one.index(), other.index()) && test.mayBeTwins(one, other)) {
                connected.join(one.index(), other.index());
            }
        });
        List<List<Account>> components = new ArrayList<>();
        for (Account account : accounts) {
            if (!connected.isAlone(account.index()) && connected.first(account.index()) == account.index()) {
                components.add(accounts(connected, account.index()));
            }
        }
        return components;
    }

    /** Rows of one dataset that puts no two of them into one operation were told apart by those who made it. */
    private static boolean mayHoldTwins(List<Account> rows) {
        for (Account row : rows) {
            if (row.dataset() != rows.get(0).dataset()
                    || !row.action().links().operation().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static void pairs(List<Account> rows, Blocks.Pairs pairs) {
        Blocks blocks = new Blocks();
        rows.stream().filter(Account::telling).forEach(blocks::add);
        blocks.forEachPair(pairs);
    }

    private void joinTwins(List<Account> component) {
        List<Tie> ties = new ArrayList<>();
        pairs(component, (one, other) -> {
            long strangeness = test.strangeness(one, other);
            if (strangeness != TwinTest.NO_TWINS) {
                ties.add(Tie.of(strangeness, one.index(), other.index()));
            }
        });
        ties.sort(Tie.ORDER);
        for (Tie tie : ties) {
            if (!events.together(tie.one(), tie.other()) && fit(events, tie)) {
                joinIfOneEvent(tie);
            }
        }
    }

    private void joinIfOneEvent(Tie tie) {
        List<Account> both = both(events, tie);
        Set<ActionType> acts = GeneralForms.common(
                both.stream().map(account -> account.action().acts()).toList());
        boolean oneTime = haveCommonTime(both);
        if (!acts.isEmpty() && (oneTime || (ONCE.containsAll(acts) && spanFits(both)))) {
            joinEvents(tie.one(), tie.other());
        } else if (oneTime) {
            partial.add(tie);
        }
    }

    private void joinEvents(int one, int other) {
        events.join(one, other);
        told.join(one, other);
        incidents.join(one, other);
    }

    private void joinOperations() {
        Map<List<String>, Integer> firsts = new TreeMap<>(
                Comparator.comparing((List<String> key) -> key.get(0)).thenComparing(key -> key.get(1)));
        for (Account account : accounts) {
            String operation = account.action().links().operation();
            if (!operation.isEmpty()) {
                int first =
                        firsts.computeIfAbsent(List.of(account.action().dataset(), operation), key -> account.index());
                incidents.join(first, account.index());
            }
        }
    }

    /** One row tells in general terms (an armed clash) what others tell apart (rocket fire, an assault): one incident. */
    private void joinPartialTwins(Tie tie) {
        boolean apart = !told.together(tie.one(), tie.other()) && !incidents.together(tie.one(), tie.other());
        if (apart && fit(told, tie) && noSharedDataset(tie) && haveCommonTime(both(told, tie))) {
            told.join(tie.one(), tie.other());
            incidents.join(tie.one(), tie.other());
        }
    }

    private boolean fit(Groups groups, Tie tie) {
        return groups.all(tie.one(), i -> groups.all(tie.other(), j -> fit(accounts.get(i), accounts.get(j))));
    }

    private boolean fit(Account one, Account other) {
        return !overrules.keepApart(one.id(), other.id()) && test.samePlaceAndSides(one, other);
    }

    private boolean noSharedDataset(Tie tie) {
        return incidents.all(
                tie.one(),
                i -> incidents.all(
                        tie.other(),
                        j -> accounts.get(i).dataset() != accounts.get(j).dataset()));
    }

    private boolean spanFits(List<Account> rows) {
        When span = rows.stream()
                .map(account -> account.action().when())
                .reduce(When::span)
                .orElseThrow();
        return !span.to().isAfter(span.from().plus(limits.longest()));
    }

    private static boolean haveCommonTime(List<Account> rows) {
        When common = rows.get(0).action().when();
        for (Account row : rows) {
            if (!common.meets(row.action().when())) {
                return false;
            }
            common = common.intersect(row.action().when());
        }
        return true;
    }

    private List<Account> both(Groups groups, Tie tie) {
        List<Account> rows = new ArrayList<>(accounts(groups, tie.one()));
        rows.addAll(accounts(groups, tie.other()));
        return rows;
    }

    private List<Account> accounts(Groups groups, int index) {
        return Arrays.stream(groups.members(index)).mapToObj(accounts::get).toList();
    }

    /** Two rows that may be twins; the smaller index first. */
    private record Tie(long strangeness, int one, int other) {
        static final Comparator<Tie> ORDER = Comparator.comparingLong(Tie::strangeness)
                .thenComparingInt(Tie::one)
                .thenComparingInt(Tie::other);

        static Tie of(long strangeness, int a, int b) {
            return new Tie(strangeness, Math.min(a, b), Math.max(a, b));
        }
    }
}
