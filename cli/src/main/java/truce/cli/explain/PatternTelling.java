package truce.cli.explain;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.cli.tell.CaseText;
import truce.core.action.Action;
import truce.core.pattern.Finding;
import truce.core.pattern.PatternSpec;
import truce.core.pattern.Patterns;
import truce.core.pattern.Shortfall;
import truce.core.pattern.Sighting;
import truce.core.pattern.Sightings;
import truce.core.pattern.Standing;
import truce.core.pattern.Window;
import truce.rules.engine.CaseFunnel;
import truce.rules.engine.DroolsAssessor;
import truce.rules.pack.Condition;
import truce.rules.pack.RuleText;

/**
 * Tells what a rule on a pattern makes of one act: how the pattern takes it, the findings that hold it or those nearest,
 * condition by condition, and how near their numbers came.
 */
public final class PatternTelling {

    private static final Set<String> VIEWS = Set.of("Tally", "Sequence", "Coverage");
    private static final int MOST_TOLD = 3;

    private final DroolsAssessor assessor;
    private final Patterns.Seen seen;
    private final CaseText text;

    /**
     * @param seen what patterns saw and found in the run
     * @param text takes what is told
     */
    public PatternTelling(DroolsAssessor assessor, Patterns.Seen seen, CaseText text) {
        this.assessor = assessor;
        this.seen = seen;
        this.text = text;
    }

    /** Whether a rule speaks of what a pattern found. */
    public boolean isAbout(String rule) {
        return assessor.findText(rule).filter(one -> VIEWS.contains(view(one))).isPresent();
    }

    /** A rule on a pattern, asked about an act. */
    public void of(Action action, String rule) {
        List<PatternSpec> declared = declared(assessor.findText(rule).orElseThrow());
        List<Sighting> sightings = seen.sightings().sightings().stream()
                .filter(sighting -> sighting.subject().event().actions().stream()
                        .anyMatch(one -> one.id().equals(action.id())))
                .toList();
        for (PatternSpec spec : declared) {
            text.heading("Rule " + rule + " tells of the pattern " + spec.id()
                    + ", which is computed over many acts; how it takes this one");
            standing(spec, sightings);
            List<Finding> all = seen.found().findings().stream()
                    .filter(finding -> finding.spec().equals(spec))
                    .toList();
            List<Finding> holding = all.stream()
                    .filter(finding -> sightings.stream().anyMatch(sighting -> Standing.isIn(finding, sighting)))
                    .toList();
            if (holding.isEmpty()) {
                without(rule, spec, sightings, all);
            } else {
                told(rule, holding, seen.sightings());
            }
        }
    }

    /** The conditions at which a rule let go of what was found for its pattern, each once. */
    public List<String> stops(String rule) {
        List<PatternSpec> declared = declared(assessor.findText(rule).orElseThrow());
        return seen.found().findings().stream()
                .filter(finding -> declared.contains(finding.spec()))
                .flatMap(finding -> assessor.explain(finding, rule).failed().stream())
                .map(CaseFunnel.Step::text)
                .distinct()
                .toList();
    }

    private void standing(PatternSpec spec, List<Sighting> sightings) {
        if (sightings.isEmpty()) {
            text.note("patterns count flags, and no rule flagged this act");
        }
        for (Sighting sighting : sightings) {
            Standing standing = Standing.of(spec, sighting);
            String surely = spec instanceof PatternSpec.TallySpec
                    ? ", surely where its time lies wholly in the window"
                    : ", surely";
            String norm = "under " + sighting.subject().norm().id() + ": ";
            text.note(norm
                    + standing.refused()
                            .map(why -> "left out, because " + why)
                            .orElseGet(() -> "taken" + keys(standing)
                                    + standing.doubt()
                                            .map(doubt -> ", possibly: it is one " + doubt)
                                            .orElse(surely)));
        }
    }

    private static String keys(Standing standing) {
        List<String> keys =
                standing.keys().stream().filter(key -> !key.isEmpty()).toList();
        return keys.isEmpty() ? "" : " for " + String.join(", or ", keys);
    }

    /** What was found elsewhere, and of stretches of any begin what lies around the act. */
    private void without(String rule, PatternSpec spec, List<Sighting> sightings, List<Finding> all) {
        if (all.isEmpty()) {
            text.note("nothing reported fits the pattern");
            seen.found().notices().stream()
                    .filter(notice -> notice.startsWith("pattern " + spec.id() + ":"))
                    .forEach(text::note);
            return;
        }
        boolean taken = sightings.stream()
                .anyMatch(sighting -> Standing.of(spec, sighting).refused().isEmpty());
        if (taken && spec instanceof PatternSpec.TallySpec tally && tally.window() instanceof Window.Sliding sliding) {
            Sightings around = around(sightings, sliding.length());
            List<Finding> near = Patterns.of(List.of(spec), around).findings().stream()
                    .filter(finding -> sightings.stream().anyMatch(sighting -> Standing.isIn(finding, sighting)))
                    .toList();
            text.note("the stretches that hold most lie elsewhere; around this act:");
            told(rule, near, around);
            return;
        }
        text.note("what was found does not hold it; nearest to what the rule asks is:");
        told(rule, all.stream().sorted(nearest(rule)).limit(1).toList(), seen.sightings());
    }

    private Sightings around(List<Sighting> sightings, Duration length) {
        Sightings all = seen.sightings();
        List<Sighting> near = all.sightings().stream()
                .filter(one -> sightings.stream()
                        .anyMatch(sighting -> one.subject()
                                        .event()
                                        .when()
                                        .to()
                                        .plus(length)
                                        .isAfter(sighting.subject()
                                                .event()
                                                .when()
                                                .from())
                                && one.subject()
                                        .event()
                                        .when()
                                        .from()
                                        .minus(length)
                                        .isBefore(sighting.subject()
                                                .event()
                                                .when()
                                                .to())))
                .toList();
        return new Sightings(near, all.norms(), all.zones(), all.period(), all.watched());
    }

    private void told(String rule, List<Finding> findings, Sightings scene) {
        List<Finding> nearest = findings.stream().sorted(nearest(rule)).toList();
        for (Finding finding : nearest.subList(0, Math.min(MOST_TOLD, nearest.size()))) {
            CaseFunnel funnel = assessor.explain(finding, rule);
            text.rule(funnel, finding);
            Optional<Shortfall> lacks = assessor.shortfall(finding, rule);
            funnel.failed()
                    .ifPresent(step -> text.note("stopped by: " + step.text() + " (" + funnel.file() + ":" + step.line()
                            + ")"
                            + lacks.map(one -> "; " + one.words(finding, scene)).orElse("")));
        }
        if (nearest.size() > MOST_TOLD) {
            text.note("and " + (nearest.size() - MOST_TOLD) + " more that hold it");
        }
    }

    /** Those whose rule got furthest first, then those that count most. */
    private Comparator<Finding> nearest(String rule) {
        return Comparator.comparingLong((Finding finding) -> -assessor.conditions(finding, rule).stream()
                        .filter(step -> step.held() == CaseFunnel.Held.YES)
                        .count())
                .thenComparingLong(finding -> assessor.shortfall(finding, rule)
                        .map(one -> one.needs() - one.has())
                        .orElse(0L))
                .thenComparing(Finding::title);
    }

    /** The patterns that the rule names; all of its view where it names none. */
    private List<PatternSpec> declared(RuleText rule) {
        List<PatternSpec> ofView = assessor.packs().stream()
                .filter(pack -> pack.findRule(rule.id()).isPresent())
                .flatMap(pack -> pack.patterns().stream())
                .filter(spec -> spec.getClass().getSimpleName().equals(view(rule) + "Spec"))
                .toList();
        List<PatternSpec> named = ofView.stream()
                .filter(spec -> rule.conditions().get(0).constraints().stream()
                        .map(Condition.Asked::text)
                        .anyMatch(asked -> asked.contains("\"" + spec.id() + "\"")))
                .toList();
        return named.isEmpty() ? ofView : named;
    }

    private static String view(RuleText rule) {
        return rule.conditions().get(0).type();
    }
}
