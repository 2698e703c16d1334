package truce.core.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import truce.core.action.Action;
import truce.core.action.Statement;
import truce.core.agreement.Agreement;
import truce.core.circumstance.Circumstance;
import truce.core.fault.Fault;
import truce.core.geo.ZoneIndex;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.Frame;
import truce.core.match.Gate;
import truce.core.match.Matcher;
import truce.core.match.NormSet;
import truce.core.match.ProtectedSites;
import truce.core.match.Screen;
import truce.core.match.Thresholds;
import truce.core.pattern.Patterns;
import truce.core.pattern.Sighting;

/**
 * One assessment, from accepted actions to a {@link Run}: {@link #accept} every action, then {@link #complete}. Actions
 * are screened as they come; only those that could meet a norm are kept. The answer does not depend on the number of
 * threads, nor, but for origins, on the order of the actions.
 */
public final class Assessment implements AutoCloseable {

    private static final int CHUNK = 2_000;
    private static final int INCIDENTS = 400;

    private final Plan plan;
    private final StageTimes times;
    private final Screen screen;
    private final Sifting sifting;
    private final SeverityScale scale;
    private final ZoneTally zoneTally;
    private final InOrder<Sifting.Sifted> sifters;
    private final Gathered gathered;
    private final EarlyActs earlyActs;
    private final Matcher matcher;
    private List<Action> chunk = new ArrayList<>(CHUNK);

    /**
     * What an assessment needs to know before the first action.
     *
     * @param frame norms, zones, who is who
     * @param agreements the agreements, for the report
     * @param selection which actions it is about
     * @param corroborator finds which rows tell one event: {@code new Corroborator(...)::corroborate}
     * @param assessor the rules
     * @param threads number of threads to work with, at least 1
     * @param thresholds analytic marks
     */
    public record Plan(
            Frame frame,
            List<Agreement> agreements,
            Selection selection,
            Function<List<Action>, List<Incident>> corroborator,
            Assessor assessor,
            int threads,
            Thresholds thresholds) {

        /** A plan with the usual marks. */
        public Plan(
                Frame frame,
                List<Agreement> agreements,
                Selection selection,
                Function<List<Action>, List<Incident>> corroborator,
                Assessor assessor,
                int threads) {
            this(frame, agreements, selection, corroborator, assessor, threads, Thresholds.USUAL);
        }
    }

    /**
     * What a run reports besides what it computes.
     *
     * @param inputs what became of the rows of each file
     * @param refused rows refused
     * @param circumstances facts other than acts
     * @param notices what the reader must know
     */
    public record Account(
            List<InputCount> inputs,
            List<Fault> refused,
            Collection<Circumstance> circumstances,
            List<String> notices) {}

    public Assessment(Plan plan) {
        this(plan, new StageTimes());
    }

    /** @param times takes how long the parts took */
    public Assessment(Plan plan, StageTimes times) {
        this.plan = plan;
        this.times = times;
        ZoneIndex index = ZoneIndex.of(plan.frame().zones());
        this.screen = new Screen(plan.frame(), index);
        this.zoneTally = new ZoneTally(plan.frame().zones());
        int norms = plan.frame().norms().size();
        this.earlyActs = new EarlyActs(
                plan.assessor().patterns(), plan.agreements(), plan.frame().norms());
        this.sifting =
                new Sifting(plan.selection(), screen, zoneTally, new Sites(index, screen, zoneTally), norms, earlyActs);
        this.matcher = new Matcher(plan.frame());
        this.scale = new SeverityScale(
                plan.agreements().stream()
                        .flatMap(agreement -> agreement.keyPlaces().stream())
                        .toList(),
                new ProtectedSites(plan.frame()),
                plan.thresholds());
        this.gathered = new Gathered(zoneTally.newCounts(), norms);
        this.sifters = new InOrder<>(plan.threads(), gathered::take);
    }

    /** Takes the next action. To be called by one thread. */
    public void accept(Action action) {
        chunk.add(action);
        if (chunk.size() == CHUNK) {
            sift();
        }
    }

    /** Computes the run from all actions accepted. To be called once. */
    public Run complete(Setting setting, Account account) {
        return complete(setting, account, seen -> {});
    }

    /**
     * The same, for those who explain it.
     *
     * @param watcher told what patterns saw and found, before the run is there
     */
    public Run complete(Setting setting, Account account, Consumer<Patterns.Seen> watcher) {
        sift();
        sifters.drain();
        sifting.forget();
        gathered.settleSurvivors();
        work(corroborated());
        takeEarly();
        gathered.reached = new IdentityHashMap<>();
        return times.time(
                "  put together", () -> new RunBuilder(plan, gathered, zoneTally, watcher).build(setting, account));
    }

    private void takeEarly() {
        gathered.early.removeIf(row -> gathered.superseded.contains(row.id()));
        List<Incident> early = gathered.early.isEmpty()
                ? List.of()
                : plan.corroborator().apply(Collections.unmodifiableList(gathered.early));
        gathered.early.clear();
        gathered.earlySightings.addAll(earlyActs.sightings(early, matcher));
        if (gathered.earlySightings.isEmpty()) {
            return;
        }
        Set<Incident> seen = new LinkedHashSet<>();
        gathered.earlySightings.forEach(sighting -> seen.add(sighting.subject().incident()));
        Set<String> known = gathered.incidents.stream().map(Incident::id).collect(Collectors.toSet());
        seen.stream().filter(incident -> !known.contains(incident.id())).forEach(gathered.incidents::add);
    }

    private void sift() {
        List<Action> full = chunk;
        chunk = new ArrayList<>(CHUNK);
        times.time("  read, of it waiting", () -> {
            sifters.submit(() -> times.share("  screen", () -> sifting.sift(full)));
            return full;
        });
    }

    /** Nobody keeps the incidents but for {@link #work}: those that are no case are let go. */
    private List<Incident> corroborated() {
        List<Incident> incidents = times.time(
                "  corroborate", () -> plan.corroborator().apply(Collections.unmodifiableList(gathered.survivors)));
        requireAll(gathered.survivors, incidents);
        gathered.survivors.clear();
        return incidents;
    }

    private void work(List<Incident> incidents) {
        Casework casework = new Casework(screen, gathered.reached, matcher, plan.assessor(), scale, times);
        try (InOrder<Casework.Worked> workers = new InOrder<>(plan.threads(), gathered::take)) {
            for (int from = 0; from < incidents.size(); from += INCIDENTS) {
                List<Incident> piece = incidents.subList(from, Math.min(incidents.size(), from + INCIDENTS));
                workers.submit(() -> casework.work(piece));
            }
            workers.drain();
        }
    }

    /** Nothing is lost in silence: corroboration must give back every row it was given, once. */
    private static void requireAll(List<Action> survivors, List<Incident> incidents) {
        long given = 0;
        for (Action action : survivors) {
            given += action.statement() == Statement.EFFECT ? 0 : 1;
        }
        long back = 0;
        for (Incident incident : incidents) {
            for (Event event : incident.events()) {
                back += event.actions().size();
            }
        }
        if (given != back) {
            throw new IllegalStateException("corroboration was given " + given + " actions and gave back " + back);
        }
    }

    @Override
    public void close() {
        sifters.close();
    }

    /** Everything gathered from both passes, in order. */
    static final class Gathered {
        final List<Action> survivors = new ArrayList<>();
        IdentityHashMap<Action, NormSet> reached = new IdentityHashMap<>();
        final Set<String> superseded = new HashSet<>();
        final List<Action> early = new ArrayList<>();
        final List<Sighting> earlySightings = new ArrayList<>();
        final List<Told> told = new ArrayList<>();
        final Tally<Disposition> dispositions = new Tally<>();
        final Tally<String> notFlagged = new Tally<>();
        final ZoneTally.Counts zones;
        final FunnelCounts funnel;
        final MetCounts met = new MetCounts();
        final List<Flag> flags = new ArrayList<>();
        final List<Incident> incidents = new ArrayList<>();
        long straddlePeriod;
        long knownWhenNotTold;
        long corrected;

        Gathered(ZoneTally.Counts zones, int norms) {
            this.zones = zones;
            this.funnel = new FunnelCounts(norms);
        }

        void take(Sifting.Sifted sifted) {
            survivors.addAll(sifted.survivors);
            reached.putAll(sifted.reached);
            superseded.addAll(sifted.superseded);
            early.addAll(sifted.early);
            told.addAll(sifted.told);
            dispositions.addAll(sifted.dispositions);
            zones.addAll(sifted.zones);
            funnel.addAll(sifted.funnel);
            straddlePeriod += sifted.straddlePeriod;
            knownWhenNotTold += sifted.knownWhenNotTold;
        }

        /** Takes out the rows that others correct, and tells them and the effects. */
        void settleSurvivors() {
            survivors.removeIf(row -> {
                boolean corrected = superseded.contains(row.id());
                if (corrected) {
                    tell(row, Disposition.Kind.SUPERSEDED);
                    NormSet norms = reached.remove(row);
                    if (norms != null) {
                        norms.forEach(norm -> funnel.lose(norm, Gate.OCCURRENCE, 1));
                    }
                } else if (row.statement() == Statement.EFFECT) {
                    tell(row, Disposition.Kind.EFFECT);
                }
                return corrected;
            });
        }

        private void tell(Action row, Disposition.Kind kind) {
            Disposition disposition = Disposition.of(kind);
            told.add(new Told(row, disposition));
            dispositions.add(disposition);
            corrected += kind == Disposition.Kind.SUPERSEDED ? 1 : 0;
        }

        void take(Casework.Worked worked) {
            flags.addAll(worked.flags);
            incidents.addAll(worked.incidents);
            dispositions.addAll(worked.dispositions);
            notFlagged.addAll(worked.notFlagged);
            funnel.addAll(worked.funnel);
            met.addAll(worked.met);
        }
    }
}
