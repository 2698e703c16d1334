package truce.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private final Map<String, OriginCount> origins = new TreeMap<>();
    private final Spans spans;
    private final IdentityHashMap<Who, String> told = new IdentityHashMap<>();

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
                origins(),
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
            row.events().stream().filter(event -> !event.flags().isEmpty()).forEach(this::addOrigins);
        }
        spans.add(row);
    }

    /** Counted by act, not by incident: two families that tell different acts of one incident confirm neither. */
    private void addOrigins(EventRow event) {
        TreeSet<String> families = new TreeSet<>();
        event.event().evidence().sources().forEach(source -> families.add(source.originFamily()));
        if (families.isEmpty()) {
            families.add("");
        }
        long alone = families.size() == 1 ? 1 : 0;
        for (String family : families) {
            origins.merge(
                    family,
                    new OriginCount(family, 1, alone),
                    (a, b) -> new OriginCount(family, a.acts() + b.acts(), a.alone() + b.alone()));
        }
    }

    private List<OriginCount> origins() {
        return origins.values().stream()
                .sorted(Comparator.comparing(OriginCount::acts).reversed().thenComparing(OriginCount::family))
                .toList();
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
        IdentityHashMap<ClauseRef, Map<String, Map<String, Determination>>> strongest = new IdentityHashMap<>();
        for (FlagRow row : flags) {
            if (wanted.test(row)) {
                note(
                        strongest
                                .computeIfAbsent(row.clause(), k -> new TreeMap<>())
                                .computeIfAbsent(who(row), k -> new HashMap<>()),
                        row);
            }
        }
        return merged(strongest);
    }

    /** One row a clause and party: the norms of one clause are counted together. */
    private static List<ClauseCount> merged(
            IdentityHashMap<ClauseRef, Map<String, Map<String, Determination>>> strongest) {
        Map<String, ClauseRef> refs = new TreeMap<>();
        Map<String, Map<String, Map<String, Determination>>> byClause = new TreeMap<>();
        strongest.keySet().stream()
                .sorted(Comparator.comparing(clause -> clause.norm().id()))
                .forEach(clause -> {
                    String key = clause.agreement() + "/" + clause.clause();
                    refs.putIfAbsent(key, clause);
                    strongest
                            .getOrDefault(clause, Map.of())
                            .forEach((party, units) -> units.forEach(
                                    (unit, determination) -> byClause.computeIfAbsent(key, k -> new TreeMap<>())
                                            .computeIfAbsent(party, k -> new HashMap<>())
                                            .merge(unit, determination, Determination::stronger)));
                });
        List<ClauseCount> counts = new ArrayList<>();
        refs.forEach((key, clause) -> byClause.getOrDefault(key, Map.of())
                .forEach((party, units) -> counts.add(new ClauseCount(clause, party, numbers(units)))));
        return counts;
    }

    private String who(FlagRow row) {
        return told.computeIfAbsent(row.who(), wording::who);
    }

    private List<ActorCount> byActor(List<FlagRow> flags) {
        Map<String, Map<String, Determination>> strongest = new TreeMap<>();
        for (FlagRow row : flags) {
            if (!row.isDuty() && !row.clause().isGuarantorDuty()) {
                note(strongest.computeIfAbsent(who(row), k -> new HashMap<>()), row);
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
