package truce.cli.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.cli.assess.Prepared;
import truce.cli.tell.CaseText;
import truce.core.action.Action;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Element;
import truce.core.pattern.Patterns;
import truce.core.run.Disposition;
import truce.core.run.Flag;
import truce.core.run.RuleInfo;
import truce.core.run.Run;

/** Writes down why something was flagged, or why not: of a run, for what was found in it, with a rule or without. */
public final class Explanation {

    private final Prepared prepared;
    private final Run run;
    private final Optional<RuleInfo> rule;
    private final CaseText text;
    private final RuleTelling told;
    private final PatternTelling patterns;

    /**
     * @param seen what patterns saw and found in the run
     * @param rule id of the rule that is asked about
     * @throws Refusal when no loaded rule has that id
     */
    public Explanation(Prepared prepared, Run run, Patterns.Seen seen, Optional<String> rule) {
        this.prepared = prepared;
        this.run = run;
        this.rule = rule.map(id -> known(prepared, id));
        this.text = new CaseText(prepared.agreements(), prepared.order().zone());
        this.told = new RuleTelling(prepared.assessor(), prepared.frame().zones(), text);
        this.patterns = new PatternTelling(prepared.assessor(), seen, text);
    }

    /** The rule of that id. */
    public static RuleInfo known(Prepared prepared, String id) {
        List<RuleInfo> rules = prepared.assessor().rules();
        return rules.stream()
                .filter(info -> info.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Refusal.Because.DEFINITION,
                        "",
                        "there is no rule '" + id + "'",
                        NearestName.hint(id, rules.stream().map(RuleInfo::id).toList())));
    }

    /** The lines that explain what was found. */
    public List<String> of(Targets.Found found) {
        found.incidents().forEach(this::incident);
        found.flags().forEach(this::flag);
        found.actions().forEach(this::action);
        return text.lines();
    }

    private void incident(Incident incident) {
        text.incident(incident);
        List<Flag> flags = run.flags().stream()
                .filter(flag -> flag.subject() instanceof ActCase act
                        && act.incident().id().equals(incident.id()))
                .toList();
        text.note(flags.isEmpty() ? "No flag rests on it." : flags.size() + " flags rest on it:");
        flags.forEach(this::flag);
    }

    private void flag(Flag flag) {
        text.flag(flag);
        Set<String> rules = rule.map(info -> Set.of(info.id())).orElseGet(() -> new LinkedHashSet<>(flag.rules()));
        rules.forEach(id -> {
            if (flag.subject() instanceof ActCase act && patterns.isAbout(id)) {
                patterns.of(act.event().actions().get(0), id);
            } else {
                told.of(flag.subject(), id);
            }
        });
        text.settle(flag);
    }

    private void action(Action action) {
        text.action(action);
        if (!prepared.order().selection().period().includes(action.when())) {
            text.note("It lies outside the period of the report; what follows is what would be, were it inside.");
        }
        if (isCorrected(action)) {
            text.note("Another row corrects it (supersedes); what follows is what would be, were it not corrected.");
        }
        List<ActCase> cases = ActionCases.of(action, run, prepared);
        if (cases.isEmpty()) {
            text.note(whyNoCase());
            return;
        }
        text.heading("Incident " + cases.get(0).incident().id() + ", norm by norm");
        cases.forEach(subject -> text.lost(subject, outcome(subject)));
        rule.ifPresent(info -> asked(action, info, cases));
    }

    private String whyNoCase() {
        if (prepared.agreements().isEmpty()) {
            return "No agreement is loaded, so it is held against nothing.";
        }
        return prepared.frame().norms().isEmpty()
                ? "No clause of the agreements loaded is about acts, so it is held against nothing."
                : "No incident is made of it: it tells a claim, a consequence or an effect, and is told in the report.";
    }

    private boolean isCorrected(Action action) {
        return run.told().stream()
                .anyMatch(told -> told.disposition().kind() == Disposition.Kind.SUPERSEDED
                        && told.action().id().equals(action.id()));
    }

    private void asked(Action action, RuleInfo info, List<ActCase> cases) {
        if (patterns.isAbout(info.id())) {
            patterns.of(action, info.id());
            return;
        }
        List<ActCase> concerned = cases.stream()
                .filter(subject -> ActionCases.concerns(info, subject.norm()))
                .toList();
        concerned.forEach(subject -> told.of(subject, info.id()));
        if (concerned.isEmpty()) {
            text.heading("Rule " + info.id() + " is about " + String.join(", ", info.clauses())
                    + "; no norm of this run is of such a kind.");
        }
    }

    /** The flag of a case, or that no rule is about it; empty when its elements say what became of it. */
    private Optional<String> outcome(ActCase subject) {
        Optional<String> flag = run.flags().stream()
                .filter(one -> one.subject().id().equals(subject.id()))
                .findFirst()
                .map(one -> one.determination() + ", flag " + one.id());
        boolean addressed = prepared.assessor()
                .addresses(subject.norm().kind(), subject.event().acts());
        boolean excluded = subject.elements().stream().anyMatch(Element::isExcluded);
        return flag.or(() -> addressed || excluded
                ? Optional.empty()
                : Optional.of("no loaded rule addresses such acts under such a norm"));
    }
}
