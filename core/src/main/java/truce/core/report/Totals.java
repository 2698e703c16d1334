package truce.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import truce.core.action.Harm;
import truce.core.evidence.Source;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.DutyCase;
import truce.core.run.Determination;
import truce.core.run.Flag;
import truce.core.run.RuleInfo;
import truce.core.run.Run;

/** Counts a run in one pass: incidents once, flags never over clauses, duties apart. */
final class Totals {

    private final Run run;
    private final Wording wording;
    private final EnumMap<Standing, Long> standings = new EnumMap<>(Standing.class);
    private final EnumMap<Standing, Harm> killed = new EnumMap<>(Standing.class);
    private final Map<String, EnumMap<Standing, Long>> sides = new TreeMap<>();
    private final Map<String, OriginCount> origins = new TreeMap<>();
    private final Map<String, Long> flaggedByRule = new HashMap<>();
    private final ClauseTotals clauseCounts = new ClauseTotals();
    private final ClauseTotals guarantorDuties = new ClauseTotals();
    private final ClauseTotals duties = new ClauseTotals();
    private final Map<String, EnumMap<Determination, Long>> actors = new HashMap<>();
    private final Spans spans;
    private final IdentityHashMap<Who, String> told = new IdentityHashMap<>();
    private long dutyFlags;

    Totals(Run run, Rows rows, Wording wording) {
        this.run = run;
        this.wording = wording;
        spans = new Spans(run.setting().period());
        for (int i = 0; i < run.incidents().size(); i++) {
            add(run.incidents().get(i), rows.counted(i));
        }
        for (Flag flag : run.flags()) {
            flag.rules().forEach(rule -> flaggedByRule.merge(rule, 1L, Long::sum));
            if (flag.subject() instanceof DutyCase) {
                Counted counted = rows.counted(flag);
                duties.add(counted.clause(), who(counted), flag.determination());
                dutyFlags++;
            }
        }
    }

    ReportTotals of(List<RuleInfo> rules) {
        return new ReportTotals(
                headline(),
                run.flags().size(),
                clauseCounts.counts(),
                guarantorDuties.counts(),
                duties.counts(),
                run.zones(),
                spans.days(),
                spans.weeks(),
                byActor(),
                origins(),
                run.funnels(),
                notFlagged(),
                rules.stream().map(this::count).toList(),
                run.questions(),
                run.setting().datasets().stream()
                        .map(d -> new BlindSpot(d.id(), d.title(), d.blindTo()))
                        .toList());
    }

    private void add(Incident incident, List<Counted> flags) {
        Standing standing = Rows.standing(flags);
        standings.merge(standing, 1L, Long::sum);
        killed.merge(standing, incident.killed(), Harm::plus);
        if (standing.isFlagged()) {
            sides.computeIfAbsent(Rows.side(flags, standing), k -> new EnumMap<>(Standing.class))
                    .merge(standing, 1L, Long::sum);
            for (Event event : incident.events()) {
                if (isFlagged(event, flags)) {
                    addOrigins(event);
                }
            }
        }
        spans.add(incident, standing);
        addFlags(flags);
    }

    /** Under each clause and party, and at each actor, an incident counts once, at its strongest flag. */
    private void addFlags(List<Counted> flags) {
        if (flags.isEmpty()) {
            return;
        }
        if (flags.size() == 1) {
            Counted only = flags.get(0);
            (only.isOwn() ? clauseCounts : guarantorDuties)
                    .add(only.clause(), who(only), only.flag().determination());
            addActors(flags);
            return;
        }
        clauseCounts.addIncident(flags, Counted::isOwn, this::who);
        guarantorDuties.addIncident(flags, flag -> !flag.isOwn(), this::who);
        addActors(flags);
    }

    private void addActors(List<Counted> flags) {
        Map<String, Determination> strongest = new HashMap<>();
        for (Counted flag : flags) {
            if (flag.isOwn()) {
                strongest.merge(who(flag), flag.flag().determination(), Determination::stronger);
            }
        }
        strongest.forEach(
                (actor, determination) -> actors.computeIfAbsent(actor, k -> new EnumMap<>(Determination.class))
                        .merge(determination, 1L, Long::sum));
    }

    private static boolean isFlagged(Event event, List<Counted> flags) {
        for (Counted flag : flags) {
            if (flag.flag().subject() instanceof ActCase act && act.event().id().equals(event.id())) {
                return true;
            }
        }
        return false;
    }

    /** Counted by act, not by incident: two families that tell different acts of one incident confirm neither. */
    private void addOrigins(Event event) {
        Set<String> families = families(event.evidence().sources());
        long alone = families.size() == 1 ? 1 : 0;
        for (String family : families) {
            OriginCount before = origins.getOrDefault(family, new OriginCount(family, 0, 0));
            origins.put(family, new OriginCount(family, before.acts() + 1, before.alone() + alone));
        }
    }

    private static Set<String> families(List<Source> sources) {
        if (sources.size() < 2) {
            return Set.of(sources.isEmpty() ? "" : sources.get(0).originFamily());
        }
        TreeSet<String> families = new TreeSet<>();
        sources.forEach(source -> families.add(source.originFamily()));
        return families;
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
        return new Headline(run.incidents().size(), new TreeMap<>(standings), counts, new TreeMap<>(killed), dutyFlags);
    }

    private String who(Counted flag) {
        return told.computeIfAbsent(flag.who(), wording::who);
    }

    private List<ActorCount> byActor() {
        return actors.entrySet().stream()
                .map(entry -> new ActorCount(entry.getKey(), new TreeMap<>(entry.getValue())))
                .sorted(Comparator.comparing(ActorCount::incidents).reversed().thenComparing(ActorCount::actor))
                .toList();
    }

    private List<NotFlagged> notFlagged() {
        List<NotFlagged> all = new ArrayList<>();
        run.notFlagged().forEach((key, cases) -> all.add(NotFlagged.of(key, cases)));
        return all;
    }

    private RuleCount count(RuleInfo rule) {
        return new RuleCount(
                rule.id(),
                rule.title(),
                flaggedByRule.getOrDefault(rule.id(), 0L),
                run.met().getOrDefault(rule.id(), 0L));
    }
}
