package truce.cli.assess;

import java.time.Instant;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import truce.cli.Program;
import truce.cli.input.Reading;
import truce.core.action.Action;
import truce.core.agreement.Agreement;
import truce.core.circumstance.Circumstance;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.geo.Zone;
import truce.core.origin.Dataset;
import truce.core.origin.Origin;
import truce.core.pattern.Patterns;
import truce.core.run.Assessment;
import truce.core.run.InputCount;
import truce.core.run.Run;
import truce.core.run.Setting;
import truce.core.run.StageTimes;
import truce.core.run.Waivers;
import truce.core.spi.FactSink;
import truce.core.spi.KnownPlace;

/** Reads all actions of a prepared run, and assesses them. */
public final class AssessRun implements FactSink {

    private final Prepared prepared;
    private final Assessment assessment;
    private final Consumer<Action> watcher;
    private final Set<Dataset> datasets = new LinkedHashSet<>();
    private final List<Circumstance> circumstances = new ArrayList<>();
    private final List<Fault> refused = new ArrayList<>();
    private final Set<String> notices = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final StatedExceptions stated;
    private final KnownThen knownThen;
    private final boolean severalInputs;
    private long repeatedAcross;

    private AssessRun(Prepared prepared, Assessment assessment, Consumer<Action> watcher) {
        this.prepared = prepared;
        this.assessment = assessment;
        this.watcher = watcher;
        datasets.addAll(prepared.datasets());
        circumstances.addAll(prepared.circumstances());
        refused.addAll(prepared.refused());
        notices.addAll(prepared.notices());
        stated = new StatedExceptions(prepared.order());
        knownThen = new KnownThen(prepared.order().selection());
        severalInputs = prepared.inputs().size() > 1;
    }

    /**
     * The run.
     *
     * @param watcher sees every accepted action, in order
     * @param stamp clock time of the run, only when asked for
     */
    public static Run of(Prepared prepared, Consumer<Action> watcher, Optional<Instant> stamp) {
        return of(prepared, watcher, stamp, new StageTimes());
    }

    /** @param seen told what patterns saw and found */
    public static Run explained(Prepared prepared, Consumer<Action> watcher, Consumer<Patterns.Seen> seen) {
        return of(prepared, watcher, Optional.empty(), new StageTimes(), seen);
    }

    /** @param times takes how long the parts of the run took */
    public static Run of(Prepared prepared, Consumer<Action> watcher, Optional<Instant> stamp, StageTimes times) {
        return of(prepared, watcher, stamp, times, seen -> {});
    }

    private static Run of(
            Prepared prepared,
            Consumer<Action> watcher,
            Optional<Instant> stamp,
            StageTimes times,
            Consumer<Patterns.Seen> seen) {
        Assessment.Plan plan = new Assessment.Plan(
                prepared.frame(),
                prepared.agreements(),
                prepared.order().selection(),
                actions -> prepared.corroborator().corroborate(actions),
                prepared.assessor(),
                Runtime.getRuntime().availableProcessors(),
                prepared.thresholds());
        try (Assessment assessment = new Assessment(plan, times)) {
            return new AssessRun(prepared, assessment, watcher).read(stamp, times, seen);
        }
    }

    private Run read(Optional<Instant> stamp, StageTimes times, Consumer<Patterns.Seen> seen) {
        List<InputCount> counts = new ArrayList<>(prepared.read());
        for (Reading.Planned planned : prepared.inputs()) {
            counts.add(times.time("  read", () -> prepared.reading().read(planned, this)));
        }
        if (repeatedAcross > 0) {
            notices.add(repeatedAcross
                    + " rows repeat the id of a row in another file; each id counts once, as first read.");
        }
        stated.refuseExpired(stamp);
        notices.addAll(knownThen.notices());
        Assessment.Account account = new Assessment.Account(counts, refused, circumstances, List.copyOf(notices));
        return Waivers.apply(
                assessment.complete(setting(stamp), account, seen),
                prepared.order().exceptions());
    }

    private Setting setting(Optional<Instant> stamp) {
        return setting(prepared, List.copyOf(datasets), stamp);
    }

    /**
     * Under what a prepared run is computed.
     *
     * @param datasets bodies of facts that its files named; none before they are read
     */
    public static Setting setting(Prepared prepared, List<Dataset> datasets, Optional<Instant> stamp) {
        RunOrder order = prepared.order();
        return new Setting(
                Program.nameAndVersion(),
                prepared.packs(),
                prepared.agreementPins(),
                prepared.parameters(),
                ZoneRulesProvider.getVersions("UTC").lastKey(),
                order.selection().period(),
                order.selection().knownBy(),
                order.selection().strictKnown(),
                order.only(),
                datasets,
                prepared.tables(),
                prepared.plugins(),
                stamp);
    }

    @Override
    public void action(Action action) {
        watcher.accept(action);
        stated.see(action);
        // A reader finds repeats within its own file; overlapping exports repeat each other's rows.
        // What became known after the cut-off does not take the id of the version that was known then.
        boolean known = prepared.order().selection().admits(action.knownAt());
        if (severalInputs && known && !seen.add(action.id())) {
            repeatedAcross++;
            return;
        }
        assessment.accept(action);
    }

    @Override
    public void repeated(Origin origin, String id) {
        // Counted with its input; it is no second action.
    }

    @Override
    public void dataset(Dataset dataset) {
        datasets.add(dataset);
    }

    @Override
    public void circumstance(Circumstance circumstance) {
        if (knownThen.admits(circumstance)) {
            circumstances.add(circumstance);
        }
    }

    @Override
    public void refused(Fault fault) {
        refused.add(fault);
    }

    @Override
    public void notice(String sentence) {
        notices.add(sentence);
    }

    @Override
    public void agreement(Agreement agreement, String sha256) {
        throw misplaced("the agreement " + agreement.id(), "--agreement", "agreements");
    }

    @Override
    public void zone(Zone zone) {
        throw misplaced("the zone " + zone.id(), "--zones", "zones");
    }

    @Override
    public void place(KnownPlace place) {
        throw misplaced("a gazetteer", "--places", "places");
    }

    private static Refusal misplaced(String what, String option, String key) {
        return Refusal.of(
                Refusal.Because.INPUT,
                "",
                "a file of actions holds " + what,
                "Name it with " + option + ", or below '" + key + "' in the dossier.");
    }
}
