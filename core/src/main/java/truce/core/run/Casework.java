package truce.core.run;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.agreement.Norm;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Element;
import truce.core.match.Gate;
import truce.core.match.Matcher;
import truce.core.match.Reason;
import truce.core.match.Screen;
import truce.core.run.DeterminationTable.Decision;

/** The second pass, over a chunk of incidents: makes cases, asks the rules, and decides by the table. */
final class Casework {

    /** Gates that keep an event from becoming a case at all. */
    private static final Set<Gate> ENVELOPE = EnumSet.of(Gate.ACT, Gate.TIME, Gate.PLACE, Gate.PARTY);

    private final Screen screen;
    private final Matcher matcher;
    private final Assessor assessor;
    private final SeverityScale severities;
    private final SeverityFloors floors;
    private final List<Norm> norms;

    Casework(Screen screen, Matcher matcher, Assessor assessor, SeverityScale severities) {
        this.screen = screen;
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
        final Map<Event, Disposition> best = new HashMap<>();

        Worked(int norms) {
            funnel = new FunnelCounts(norms);
        }
    }

    Worked work(List<Incident> chunk) {
        Worked worked = new Worked(norms.size());
        List<ActCase> cases = new ArrayList<>();
        for (Incident incident : chunk) {
            int before = cases.size();
            incident.events().forEach(event -> open(incident, event, cases, worked));
            if (cases.size() > before) {
                worked.incidents.add(incident);
            }
        }
        decide(cases, worked);
        for (Incident incident : chunk) {
            for (Event event : incident.events()) {
                Disposition disposition = worked.best.getOrDefault(event, Disposition.of(Disposition.Kind.NO_RULE));
                worked.dispositions.add(disposition, event.actions().size());
            }
        }
        return worked;
    }

    private void open(Incident incident, Event event, List<ActCase> cases, Worked worked) {
        int[] reached = new int[norms.size()];
        event.actions()
                .forEach(action -> screen.sieve(action).reached().stream().forEach(n -> reached[n]++));
        for (int n = 0; n < reached.length; n++) {
            if (reached[n] > 0) {
                open(incident, event, n, reached[n], cases, worked);
            }
        }
    }

    private void open(Incident incident, Event event, int n, int rows, List<ActCase> cases, Worked worked) {
        Norm norm = norms.get(n);
        if (!assessor.addresses(norm.kind(), event.acts())) {
            worked.funnel.noRule(n, rows);
            keepBest(worked, event, Disposition.of(Disposition.Kind.NO_RULE));
            return;
        }
        ActCase subject = matcher.grade(incident, event, norm);
        Optional<Element> lost = subject.elements().stream()
                .filter(element -> element.isExcluded() && ENVELOPE.contains(element.gate()))
                .findFirst();
        if (lost.isEmpty()) {
            worked.funnel.isCase(n, rows);
            cases.add(subject);
            return;
        }
        worked.funnel.lose(n, lost.get().gate(), rows);
        Reason reason = lost.get().reasons().get(0);
        keepBest(worked, event, Disposition.of(Disposition.Kind.OUT_OF_REACH, reason));
    }

    private void decide(List<ActCase> cases, Worked worked) {
        List<List<RuleHit>> hits = new ArrayList<>();
        cases.forEach(subject -> hits.add(new ArrayList<>()));
        assessor.assess(List.copyOf(cases))
                .forEach(hit -> hits.get(hit.caseIndex()).add(hit));
        for (int i = 0; i < cases.size(); i++) {
            decide(cases.get(i), hits.get(i), worked);
        }
    }

    private void decide(ActCase subject, List<RuleHit> hits, Worked worked) {
        Decision decision = DeterminationTable.decide(subject.elements());
        Optional<Disposition> disposition = Verdict.disposition(subject, hits, decision);
        keepBest(worked, subject.event(), disposition.orElse(Disposition.of(Disposition.Kind.NO_RULE)));
        boolean flagged = disposition
                .flatMap(Disposition::determination)
                .filter(Determination::isFlag)
                .isPresent();
        if (flagged) {
            Severity severity = floors.raised(severities.of(subject.event(), subject.incident()), hits);
            worked.flags.add(Verdict.flag(subject, hits, decision, severity));
        } else {
            String code = disposition.map(Disposition::code).orElse("no-rule-fired");
            worked.notFlagged.add(subject.norm().id() + " " + code);
        }
    }

    private static void keepBest(Worked worked, Event event, Disposition disposition) {
        worked.best.merge(event, disposition, Casework::better);
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
