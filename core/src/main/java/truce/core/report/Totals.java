package truce.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import truce.core.action.Harm;
import truce.core.run.Determination;
import truce.core.run.NormFunnel;
import truce.core.run.RuleInfo;
import truce.core.run.Run;

/** Counts a run: incidents once, flags never over clauses, duties apart. */
final class Totals {

    private final Run run;
    private final Rows rows;
    private final Clauses clauses;
    private final Wording wording;
    private final EnumMap<Standing, Long> standings = new EnumMap<>(Standing.class);
    private final EnumMap<Standing, Harm> killed = new EnumMap<>(Standing.class);
    private final Map<String, EnumMap<Standing, Long>> sides = new TreeMap<>();
    private final Spans spans;

    Totals(Run run, Rows rows, Clauses clauses, Wording wording) {
        this.run = run;
        this.rows = rows;
        this.clauses = clauses;
        this.wording = wording;
        spans = new Spans(run.setting().period());
        run.incidents().forEach(incident -> add(rows.row(incident)));
    }

    ReportTotals of(List<RuleInfo> rules) {
        List<FlagRow> flags = rows.flags();
        return new ReportTotals(
                headline(),
                flags.size(),
                byClause(flags, row -> !row.isDuty() && !row.clause().isGuarantorDuty()),
                byClause(flags, row -> !row.isDuty() && row.clause().isGuarantorDuty()),
                byClause(flags, FlagRow::isDuty),
                run.zones(),
                spans.days(),
                spans.weeks(),
                byActor(flags),
                run.funnels(),
                notFlagged(),
                rules.stream().map(this::count).toList(),
                run.questions(),
                run.setting().datasets().stream()
                        .map(d -> new BlindSpot(d.id(), d.title(), d.blindTo()))
                        .toList());
    }

    private void add(IncidentRow row) {
        standings.merge(row.standing(), 1L, Long::sum);
        killed.merge(row.standing(), row.incident().killed(), Harm::plus);
        if (row.standing().isFlagged()) {
            sides.computeIfAbsent(row.side(), k -> new EnumMap<>(Standing.class))
                    .merge(row.standing(), 1L, Long::sum);
        }
        spans.add(row);
    }

    private Headline headline() {
        List<Headline.SideCount> counts = new ArrayList<>();
        sides.forEach((side, numbers) -> counts.add(new Headline.SideCount(side, new TreeMap<>(numbers))));
        counts.sort(
                Comparator.comparing(Headline.SideCount::incidents).reversed().thenComparing(Headline.SideCount::side));
        long duties = rows.flags().stream().filter(FlagRow::isDuty).count();
        return new Headline(run.incidents().size(), new TreeMap<>(standings), counts, new TreeMap<>(killed), duties);
    }

    private List<ClauseCount> byClause(List<FlagRow> flags, Predicate<FlagRow> wanted) {
        record Key(String norm, String party) {}
        Comparator<Key> order = Comparator.comparing(Key::norm).thenComparing(Key::party);
        Map<Key, ClauseRef> refs = new HashMap<>();
        Map<Key, Map<String, Determination>> strongest = new TreeMap<>(order);
        for (FlagRow row : flags) {
            if (wanted.test(row)) {
                ClauseRef clause = row.clause();
                Key key = new Key(clause.agreement() + "/" + clause.clause(), wording.who(row.who()));
                refs.putIfAbsent(key, clause);
                note(strongest.computeIfAbsent(key, k -> new HashMap<>()), row);
            }
        }
        List<ClauseCount> counts = new ArrayList<>();
        strongest.forEach((key, units) -> counts.add(new ClauseCount(
                refs.getOrDefault(key, clauses.cite(flags.get(0).clause().norm())), key.party(), numbers(units))));
        return counts;
    }

    private List<ActorCount> byActor(List<FlagRow> flags) {
        Map<String, Map<String, Determination>> strongest = new TreeMap<>();
        for (FlagRow row : flags) {
            if (!row.isDuty() && !row.clause().isGuarantorDuty()) {
                note(strongest.computeIfAbsent(wording.who(row.who()), k -> new HashMap<>()), row);
            }
        }
        return strongest.entrySet().stream()
                .map(entry -> new ActorCount(entry.getKey(), numbers(entry.getValue())))
                .sorted(Comparator.comparing(ActorCount::incidents).reversed().thenComparing(ActorCount::actor))
                .toList();
    }

    /** Notes a flag at its unit: the incident, or the duty itself. */
    private static void note(Map<String, Determination> units, FlagRow row) {
        String unit = row.isDuty() ? row.id() : row.incident();
        units.merge(unit, row.flag().determination(), Determination::stronger);
    }

    private static SortedMap<Determination, Long> numbers(Map<String, Determination> units) {
        TreeMap<Determination, Long> numbers = new TreeMap<>();
        units.values().forEach(determination -> numbers.merge(determination, 1L, Long::sum));
        return numbers;
    }

    private List<NotFlagged> notFlagged() {
        List<NotFlagged> all = new ArrayList<>();
        run.notFlagged().forEach((key, cases) -> all.add(NotFlagged.of(key, cases)));
        return all;
    }

    private RuleCount count(RuleInfo rule) {
        long flagged = rows.flags().stream()
                .filter(row -> row.flag().rules().contains(rule.id()))
                .count();
        Function<NormFunnel, Boolean> addressed = funnel -> clauses.find(funnel.norm())
                .map(clause -> rule.clauses().contains(clause.kind().code()))
                .orElse(false);
        long cases = run.funnels().stream()
                .filter(addressed::apply)
                .mapToLong(NormFunnel::cases)
                .sum();
        return new RuleCount(rule.id(), rule.title(), flagged, cases);
    }
}
