package truce.core.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import truce.core.agreement.ClauseKind;
import truce.core.circumstance.Circumstance;
import truce.core.fault.Fault;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Case;
import truce.core.match.Duties;
import truce.core.match.DutyCase;
import truce.core.pattern.Finding;
import truce.core.pattern.PatternSpec;
import truce.core.pattern.Patterns;
import truce.core.pattern.Sighting;
import truce.core.pattern.Sightings;
import truce.core.pattern.Strength;
import truce.core.pattern.Untold;
import truce.core.time.TimeOrder;

/** Puts the run together from what both passes gathered: duties, patterns, zones, questions, all in stable order. */
final class RunBuilder {

    private final Assessment.Plan plan;
    private final Assessment.Gathered gathered;
    private final ZoneTally zoneTally;
    private final Consumer<Patterns.Seen> watcher;
    private final Verdict verdict = new Verdict();

    /** @param watcher told what patterns saw */
    RunBuilder(
            Assessment.Plan plan, Assessment.Gathered gathered, ZoneTally zoneTally, Consumer<Patterns.Seen> watcher) {
        this.watcher = watcher;
        this.plan = plan;
        this.gathered = gathered;
        this.zoneTally = zoneTally;
    }

    Run build(Setting setting, Assessment.Account account) {
        duties(account);
        gathered.incidents.sort(
                Comparator.comparing((Incident incident) -> incident.when().from())
                        .thenComparing(Incident::id));
        List<Flag> flags = TimeOrder.sorted(gathered.flags, RunBuilder::start, RunBuilder::inOrder);
        gathered.flags.clear();
        CompletableFuture<List<Question>> questions =
                CompletableFuture.supplyAsync(() -> Questions.of(flags, plan.frame()));
        CompletableFuture<Map<String, Map<Determination, Long>>> byZone =
                CompletableFuture.supplyAsync(() -> incidentsByZone(flags));
        Patterns.Seen seen = seen(account, flags);
        watcher.accept(seen);
        Patterns.Found found = seen.found();
        gathered.told.forEach(told -> gathered.met.told(told.action().acts()));
        found.findings().forEach(finding -> gathered.met.finding(finding.spec().id()));
        List<RuleHit> ofFindings = plan.assessor().assessFindings(found.findings());
        return new Run(
                setting,
                plan.agreements(),
                account.inputs(),
                gathered.dispositions.counts(),
                gathered.incidents,
                flags,
                gathered.notFlagged.counts(),
                gathered.funnel.funnels(plan.frame().norms()),
                zoneTally.zoneCounts(gathered.zones, byZone.join()),
                gathered.met.by(plan.assessor().rules()),
                patterns(ofFindings, found.findings()),
                ofPatterns(seen, ofFindings),
                gathered.told.stream()
                        .sorted(Comparator.comparing(
                                (Told told) -> told.action().id()))
                        .toList(),
                account.refused().stream()
                        .sorted(Comparator.comparing(Fault::file).thenComparing(Fault::row))
                        .toList(),
                questions.join(),
                notices(account));
    }

    private void duties(Assessment.Account account) {
        List<DutyCase> due = Duties.due(
                plan.frame(),
                account.circumstances(),
                plan.selection().dueBy(),
                plan.selection().knownBy(),
                plan.thresholds());
        Map<Integer, List<RuleHit>> hits = new HashMap<>();
        plan.assessor()
                .assess(List.<Case>copyOf(due))
                .forEach(hit -> hits.computeIfAbsent(hit.caseIndex(), i -> new ArrayList<>())
                        .add(hit));
        for (int i = 0; i < due.size(); i++) {
            decide(due.get(i), hits.getOrDefault(i, List.of()));
        }
    }

    private void decide(DutyCase subject, List<RuleHit> hits) {
        gathered.met.duty(subject.norm().kind());
        DeterminationTable.Decision decision = DeterminationTable.decide(subject.elements());
        Optional<Disposition> disposition = Verdict.disposition(subject, hits, decision);
        boolean flagged = Verdict.isFlag(disposition);
        if (flagged && !DutyPeriod.concerns(subject, plan.selection().period())) {
            gathered.notFlagged.add(subject.norm().id() + " duty-before-period");
        } else if (flagged) {
            Severity severity = new SeverityFloors(plan.assessor().rules()).raised(Severity.S1, hits);
            gathered.flags.add(verdict.flag(subject, hits, decision, severity));
        } else {
            gathered.notFlagged.add(subject.norm().id() + " "
                    + disposition.map(Disposition::code).orElse("duty-without-rule"));
        }
    }

    private static int inOrder(Flag one, Flag other) {
        int begin = start(one).compareTo(start(other));
        return begin != 0 ? begin : one.id().compareTo(other.id());
    }

    private static Instant start(Flag flag) {
        return flag.subject() instanceof ActCase act
                ? act.event().when().from()
                : ((DutyCase) flag.subject()).due().earliest();
    }

    private static Map<String, Map<Determination, Long>> incidentsByZone(List<Flag> flags) {
        Map<String, Map<String, Determination>> strongest = new HashMap<>();
        for (Flag flag : flags) {
            if (flag.subject() instanceof ActCase act
                    && act.norm().kind() != ClauseKind.ENSURE
                    && act.norm().zone().isPresent()) {
                strongest
                        .computeIfAbsent(act.norm().zone().get(), zone -> new HashMap<>())
                        .merge(act.incident().id(), flag.determination(), Determination::stronger);
            }
        }
        Map<String, Map<Determination, Long>> counts = new HashMap<>();
        strongest.forEach((zone, incidents) -> {
            Map<Determination, Long> byDetermination = new EnumMap<>(Determination.class);
            incidents.values().forEach(determination -> byDetermination.merge(determination, 1L, Long::sum));
            counts.put(zone, byDetermination);
        });
        return counts;
    }

    private Patterns.Seen seen(Assessment.Account account, List<Flag> flags) {
        List<PatternSpec> declared = plan.assessor().patterns();
        List<Sighting> sightings = new ArrayList<>(gathered.earlySightings);
        for (Flag flag : declared.isEmpty() ? List.<Flag>of() : flags) {
            if (flag.subject() instanceof ActCase act) {
                Strength strength = Strength.valueOf(flag.determination().name());
                sightings.add(
                        new Sighting(flag.id(), act, strength, flag.severity().compareTo(Severity.S0)));
            }
        }
        Sightings scene = new Sightings(
                sightings,
                plan.frame().norms(),
                plan.frame().zones(),
                plan.selection().period(),
                account.circumstances().stream()
                        .filter(Circumstance.Coverage.class::isInstance)
                        .map(Circumstance.Coverage.class::cast)
                        .toList());
        return new Patterns.Seen(scene, Patterns.of(declared, scene));
    }

    private List<Pattern> patterns(List<RuleHit> hits, List<Finding> findings) {
        return hits.stream()
                .map(hit -> pattern(hit, findings.get(hit.caseIndex())))
                .toList();
    }

    private List<String> ofPatterns(Patterns.Seen seen, List<RuleHit> hits) {
        Patterns.Found found = seen.found();
        List<String> notices = new ArrayList<>(found.notices());
        List<Finding> told =
                hits.stream().map(hit -> found.findings().get(hit.caseIndex())).toList();
        notices.addAll(Untold.notices(
                plan.assessor().patterns(), found.findings(), told, found.notices(), finding -> near(finding, seen)));
        return notices;
    }

    private Optional<String> near(Finding finding, Patterns.Seen seen) {
        return plan.assessor()
                .shortfall(finding)
                .map(one -> "below the mark of " + one.rule() + ": " + one.words(finding, seen.sightings()));
    }

    private static Pattern pattern(RuleHit hit, Finding finding) {
        return new Pattern(
                hit.rule(),
                finding.normId(),
                finding.title(),
                finding.incidents(),
                finding.notes(),
                new TreeMap<>(finding.values()));
    }

    private List<String> notices(Assessment.Account account) {
        List<String> notices = new ArrayList<>(account.notices());
        if (gathered.corrected > 0) {
            notices.add((gathered.corrected == 1 ? "1 row is" : gathered.corrected + " rows are")
                    + " corrected by others and held against no text; they are told with what is not flagged");
        }
        if (gathered.knownWhenNotTold > 0) {
            notices.add((gathered.knownWhenNotTold == 1 ? "1 row does" : gathered.knownWhenNotTold + " rows do")
                    + " not tell when they became known and are kept, though a cut-off is set; to leave them out:"
                    + " --strict-known");
        }
        if (gathered.straddlePeriod > 0) {
            String acts = gathered.straddlePeriod == 1 ? " action" : " actions";
            notices.add(gathered.straddlePeriod + acts
                    + " may have happened after the period ends: what counts is the earliest possible instant");
        }
        return notices;
    }
}
