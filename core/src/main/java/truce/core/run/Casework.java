package truce.core.run;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import truce.core.action.Action;
import truce.core.agreement.Norm;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Case;
import truce.core.match.Element;
import truce.core.match.Matcher;
import truce.core.match.NormSet;
import truce.core.match.Screen;
import truce.core.run.DeterminationTable.Decision;

/** The second pass, over a chunk of incidents: makes cases, asks the rules, and decides by the table. */
final class Casework {

    private static final Disposition NO_RULE = Disposition.of(Disposition.Kind.NO_RULE);

    private final Screen screen;
    private final IdentityHashMap<Action, NormSet> reached;
    private final StageTimes times;
    private final Matcher matcher;
    private final Assessor assessor;
    private final SeverityScale severities;
    private final SeverityFloors floors;
    private final List<Norm> norms;
    private final Verdict verdict = new Verdict();

    /** @param reached the norms that each act could meet, by the act itself, as the screen has found them */
    Casework(
            Screen screen,
            IdentityHashMap<Action, NormSet> reached,
            Matcher matcher,
            Assessor assessor,
            SeverityScale severities,
            StageTimes times) {
        this.screen = screen;
        this.reached = reached;
        this.times = times;
        this.matcher = matcher;
        this.assessor = assessor;
        this.severities = severities;
        this.floors = new SeverityFloors(assessor.rules());
        this.norms = matcher.frame().norms();
    }

    /** What one chunk gave. */
    static final class Worked {
        final List<Flag> flags = new ArrayList<>();
        final List<Incident> incidents = new ArrayList<>();
        final Tally<Disposition> dispositions = new Tally<>();
        final Tally<String> notFlagged = new Tally<>();
        final FunnelCounts funnel;
        final MetCounts met = new MetCounts();

        Worked(int norms) {
            funnel = new FunnelCounts(norms);
        }
    }

    /** An event, its cases, and the best that became of it so far. */
    private static final class Sought {
        private final Incident incident;
        private final Event event;
        private final List<ActCase> cases = new ArrayList<>(2);
        private @Nullable Disposition best;

        Sought(Incident incident, Event event) {
            this.incident = incident;
            this.event = event;
        }

        void became(Disposition disposition) {
            best = best == null ? disposition : better(best, disposition);
        }
    }

    Worked work(List<Incident> chunk) {
        Worked worked = new Worked(norms.size());
        List<Sought> all = times.share("  match", () -> open(chunk, worked));
        List<Case> cases = new ArrayList<>();
        all.forEach(sought -> cases.addAll(sought.cases));
        List<RuleHit> hits = times.share("  rules", () -> assessor.assess(cases));
        return times.share("  decide", () -> decide(all, hits, worked));
    }

    private List<Sought> open(List<Incident> chunk, Worked worked) {
        List<Sought> all = new ArrayList<>(chunk.size());
        for (Incident incident : chunk) {
            boolean isCase = false;
            for (Event event : incident.events()) {
                Sought sought = new Sought(incident, event);
                open(sought, worked);
                isCase |= !sought.cases.isEmpty();
                all.add(sought);
            }
            if (isCase) {
                worked.incidents.add(incident);
            }
        }
        return all;
    }

    private void open(Sought sought, Worked worked) {
        List<Action> actions = sought.event.actions();
        NormSet some = reached(actions.get(0));
        if (actions.size() == 1) {
            some.forEach(n -> open(sought, n, 1, worked));
            return;
        }
        for (Action action : actions) {
            some = some.or(reached(action));
        }
        some.forEach(n -> {
            int rows = (int) actions.stream()
                    .filter(action -> reached(action).contains(n))
                    .count();
            open(sought, n, rows, worked);
        });
    }

    private NormSet reached(Action action) {
        NormSet known = reached.get(action);
        return known == null ? screen.sieve(action).reached() : known;
    }

    private void open(Sought sought, int n, int rows, Worked worked) {
        Norm norm = norms.get(n);
        if (!assessor.addresses(norm.kind(), sought.event.acts())) {
            worked.funnel.noRule(n, rows);
            sought.became(NO_RULE);
            return;
        }
        Matcher.Opening opening = matcher.open(sought.event, norm);
        if (opening.lost().isEmpty()) {
            worked.funnel.isCase(n, rows);
            worked.met.act(norm.kind(), sought.event.acts());
            sought.cases.add(matcher.grade(sought.incident, opening));
            return;
        }
        Element lost = opening.lost().get();
        worked.funnel.lose(n, lost.gate(), rows);
        sought.became(
                Disposition.of(Disposition.Kind.OUT_OF_REACH, lost.reasons().get(0)));
    }

    private Worked decide(List<Sought> all, List<RuleHit> hits, Worked worked) {
        int c = 0;
        int from = 0;
        for (Sought sought : all) {
            for (ActCase subject : sought.cases) {
                int to = from;
                while (to < hits.size() && hits.get(to).caseIndex() == c) {
                    to++;
                }
                decide(sought, subject, hits.subList(from, to), worked);
                from = to;
                c++;
            }
            Disposition best = sought.best == null ? NO_RULE : sought.best;
            worked.dispositions.add(best, sought.event.actions().size());
        }
        return worked;
    }

    private void decide(Sought sought, ActCase subject, List<RuleHit> hits, Worked worked) {
        Decision decision = DeterminationTable.decide(subject.elements());
        Optional<Disposition> disposition = Verdict.disposition(subject, hits, decision);
        sought.became(disposition.orElse(NO_RULE));
        if (Verdict.isFlag(disposition)) {
            Severity severity = floors.raised(severities.of(subject.event(), subject.incident(), subject.norm()), hits);
            worked.flags.add(verdict.flag(subject, hits, decision, severity));
        } else {
            String code = disposition.map(Disposition::code).orElse("no-rule-fired");
            worked.notFlagged.add(subject.norm().id() + " " + code);
        }
    }

    /** The one that says more: assessed over unassessed, stronger over weaker, farther through the gates over nearer. */
    static Disposition better(Disposition a, Disposition b) {
        if (a.kind() != b.kind()) {
            return a.kind().compareTo(b.kind()) >= 0 ? a : b;
        }
        if (a.determination().isPresent() && b.determination().isPresent()) {
            Determination stronger =
                    a.determination().get().stronger(b.determination().get());
            if (a.determination().get() != b.determination().get()) {
                return a.determination().get() == stronger ? a : b;
            }
        }
        return a.compareTo(b) <= 0 ? a : b;
    }
}
