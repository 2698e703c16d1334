package truce.cli.explain;

import java.util.List;
import java.util.Optional;
import truce.cli.tell.CaseText;
import truce.core.geo.ZoneMap;
import truce.core.match.ActCase;
import truce.core.match.Case;
import truce.core.pattern.Finding;
import truce.rules.engine.CaseFunnel;
import truce.rules.engine.DroolsAssessor;

/** Tells the lines of a rule on what it was asked about, the facts that bound them, and what stopped it. */
public final class RuleTelling {

    private final DroolsAssessor assessor;
    private final ZoneMap zones;
    private final CaseText text;

    /**
     * @param zones the zones from which distances are told
     * @param text takes what is told
     */
    public RuleTelling(DroolsAssessor assessor, ZoneMap zones, CaseText text) {
        this.assessor = assessor;
        this.zones = zones;
        this.text = text;
    }

    /** A rule on an act or a duty. */
    public void of(Case subject, String rule) {
        assessor.findText(rule)
                .filter(text -> text.conditions().get(0).type().equals("Duty") && subject instanceof ActCase)
                .ifPresent(
                        duty -> text.heading(
                                "Rule " + rule
                                        + " speaks of a duty, not of one act: the report tells which fell due, and what became of them."));
        CaseFunnel funnel = assessor.explain(subject, rule);
        text.rule(funnel, subject.norm().id());
        if (subject instanceof ActCase act) {
            onAct(act, funnel);
        } else {
            funnel.failed().ifPresent(step -> stopped(funnel, step, Optional.empty()));
        }
    }

    /** A rule on what a pattern found. */
    public void of(Finding finding, String rule) {
        CaseFunnel funnel = assessor.explain(finding, rule);
        text.rule(funnel, finding);
        funnel.failed().ifPresent(step -> stopped(funnel, step, Optional.empty()));
    }

    private void onAct(ActCase act, CaseFunnel funnel) {
        List<String> rows = act.event().actions().stream()
                .map(action -> action.origin().toString())
                .toList();
        text.note("$case is the case of " + String.join(", ", rows));
        Nearness nearness = new Nearness(zones, massCasualty(funnel.rule()));
        Stop stop = Stop.of(act, funnel);
        stop.condition().ifPresent(step -> stopped(funnel, step, nearness.of(act, step.text())));
        stop.element()
                .filter(element -> stop.condition().isEmpty())
                .ifPresent(element ->
                        text.note("stopped by: " + text.told(element) + near(nearness.of(act, element.gate()))));
    }

    private void stopped(CaseFunnel funnel, CaseFunnel.Step step, Optional<String> nearness) {
        text.note("stopped by: " + step.text() + " (" + funnel.file() + ":" + step.line() + ")" + near(nearness));
    }

    private static String near(Optional<String> nearness) {
        return nearness.map(how -> "; " + how).orElse("");
    }

    private int massCasualty(String rule) {
        return assessor.packs().stream()
                .filter(pack -> pack.findRule(rule).isPresent())
                .findFirst()
                .map(pack -> pack.thresholds().massCasualty())
                .orElse(0);
    }
}
