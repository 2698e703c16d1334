package truce.cli.test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import truce.core.action.ActionType;
import truce.core.agreement.ClauseKind;
import truce.core.match.Case;
import truce.core.pattern.PatternSpec;
import truce.core.pattern.Shortfall;
import truce.core.run.Assessor;
import truce.core.run.RuleHit;
import truce.core.run.RuleInfo;

/** An assessor that writes down what it was asked and what it answered. */
final class ListeningAssessor implements Assessor {

    private final Assessor assessor;
    private final ConcurrentLinkedQueue<Heard<Case>> cases = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Heard<truce.core.pattern.Finding>> patterns = new ConcurrentLinkedQueue<>();

    /** A thing asked about, and what the rules made of it. */
    record Heard<T>(T subject, List<RuleHit> hits) {}

    ListeningAssessor(Assessor assessor) {
        this.assessor = assessor;
    }

    List<Heard<Case>> cases() {
        return List.copyOf(cases);
    }

    List<Heard<truce.core.pattern.Finding>> found() {
        return List.copyOf(patterns);
    }

    @Override
    public boolean addresses(ClauseKind kind, Set<ActionType> acts) {
        return assessor.addresses(kind, acts);
    }

    @Override
    public List<RuleHit> assess(List<Case> asked) {
        List<RuleHit> hits = assessor.assess(asked);
        for (int i = 0; i < asked.size(); i++) {
            cases.add(new Heard<>(asked.get(i), of(hits, i)));
        }
        return hits;
    }

    @Override
    public List<PatternSpec> patterns() {
        return assessor.patterns();
    }

    @Override
    public List<RuleHit> assessFindings(List<? extends truce.core.pattern.Finding> asked) {
        List<RuleHit> hits = assessor.assessFindings(asked);
        for (int i = 0; i < asked.size(); i++) {
            patterns.add(new Heard<>(asked.get(i), of(hits, i)));
        }
        return hits;
    }

    @Override
    public Optional<Shortfall> shortfall(truce.core.pattern.Finding finding) {
        return assessor.shortfall(finding);
    }

    @Override
    public List<RuleInfo> rules() {
        return assessor.rules();
    }

    private static List<RuleHit> of(List<RuleHit> hits, int index) {
        return hits.stream().filter(hit -> hit.caseIndex() == index).toList();
    }
}
