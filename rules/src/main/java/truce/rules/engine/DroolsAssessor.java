package truce.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.kie.api.runtime.KieSession;
import truce.core.action.ActionType;
import truce.core.agreement.ClauseKind;
import truce.core.fault.Refusal;
import truce.core.match.ActCase;
import truce.core.match.Case;
import truce.core.pattern.Finding;
import truce.core.pattern.PatternSpec;
import truce.core.pattern.Shortfall;
import truce.core.run.Assessor;
import truce.core.run.RuleHit;
import truce.core.run.RuleInfo;
import truce.rules.fact.FactViews;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCache;
import truce.rules.pack.PackCompiler;
import truce.rules.pack.RuleText;
import truce.rules.pack.Trust;

/**
 * Holds cases against rules on Drools: about a thousand cases a session, all sessions on one shared rule base. Each rule
 * sees one case with its claims, so batches and threads do not matter, and fenced rules are asked once about cases that
 * look alike to them ({@link Answers}). The engine's option to give up thread safety is
 * never used: with it, threads swap facts.
 */
public final class DroolsAssessor implements Assessor {

    /** Cases a session: larger ones cost memory, smaller ones cost sessions. */
    private static final int BATCH = 1000;

    private static final Comparator<RuleHit> ORDER =
            Comparator.comparingInt(RuleHit::caseIndex).thenComparing(RuleHit::rule);

    private final List<LoadedPack> packs;
    private final List<RuleInfo> rules;
    private final Reach reach;
    private final PackLimits limits;

    private DroolsAssessor(List<LoadedPack> packs, PackLimits limits) {
        this.limits = limits;
        this.packs = List.copyOf(packs);
        this.rules = packs.stream()
                .flatMap(loaded -> loaded.pack().infos().stream())
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList();
        this.reach = new Reach(texts().toList());
    }

    /**
     * An assessor for these packs. Compiled packs come from Truce's own jar, else from the cache, else are compiled now.
     *
     * @throws Refusal when two packs have a rule of the same id
     */
    public static DroolsAssessor of(Collection<CheckedPack> packs, PackCache cache) {
        return of(packs, cache, PackLimits.USUAL);
    }

    /** The same with other limits for packs that the user trusts fully. */
    public static DroolsAssessor of(Collection<CheckedPack> packs, PackCache cache, PackLimits limits) {
        refuseTwice(packs);
        PackCompiler compiler = new DroolsCompiler(limits);
        return new DroolsAssessor(
                packs.stream()
                        .map(pack -> LoadedPack.load(pack, compiler, cache, limits))
                        .toList(),
                limits);
    }

    @Override
    public boolean addresses(ClauseKind kind, Set<ActionType> acts) {
        return reach.holds(kind, acts);
    }

    @Override
    public List<RuleInfo> rules() {
        return rules;
    }

    @Override
    public List<RuleHit> assess(List<Case> cases) {
        List<RuleHit> hits = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += BATCH) {
            int to = Math.min(cases.size(), from + BATCH);
            for (LoadedPack pack : packs) {
                hits.addAll(assess(pack, cases, from, to));
            }
        }
        hits.sort(ORDER);
        return hits;
    }

    @Override
    public List<PatternSpec> patterns() {
        return packs.stream()
                .flatMap(loaded -> loaded.pack().patterns().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<RuleHit> assessFindings(List<? extends Finding> findings) {
        List<RuleHit> hits = new ArrayList<>();
        for (int from = 0; from < findings.size(); from += BATCH) {
            int to = Math.min(findings.size(), from + BATCH);
            for (LoadedPack pack : packs) {
                hits.addAll(assessFindings(pack, findings, from, to));
            }
        }
        hits.sort(ORDER);
        return hits;
    }

    private List<RuleHit> assessFindings(LoadedPack loaded, List<? extends Finding> findings, int from, int to) {
        List<TrustedRun.Views> views = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (loaded.pack().declares(findings.get(i).spec())) {
                views.add(new TrustedRun.Views(i, List.of(FactViews.view(findings.get(i)))));
            }
        }
        return run(loaded, views);
    }

    /**
     * Why a rule addresses a case or does not: its conditions in order, up to the first that fails.
     *
     * @throws Refusal when no loaded rule has that id
     */
    public CaseFunnel explain(Case subject, String ruleId) {
        return ruled(ruleId, (pack, rule) -> CaseFunnel.of(pack, rule, subject));
    }

    /** Why a rule addresses a finding of a pattern or does not. */
    public CaseFunnel explain(Finding finding, String ruleId) {
        return ruled(ruleId, (pack, rule) -> CaseFunnel.of(pack, rule, finding));
    }

    /**
     * Every condition of a rule asked of a case by itself, whatever becomes of those before it: tells which conditions
     * are decisive. For a view of another kind only the first step, which says so.
     */
    public List<CaseFunnel.Step> conditions(Case subject, String ruleId) {
        return ruled(ruleId, (pack, rule) -> new Evaluation(pack, subject).each(rule));
    }

    @Override
    public Optional<Shortfall> shortfall(Finding finding) {
        return packs.stream()
                .map(LoadedPack::pack)
                .filter(pack -> pack.trust() != Trust.FULL && pack.declares(finding.spec()))
                .flatMap(pack ->
                        pack.rules().stream().flatMap(rule -> new Evaluation(pack, finding).shortfall(rule).stream()))
                .min(Comparator.comparingLong((Shortfall one) -> one.needs() - one.has())
                        .thenComparing(Shortfall::rule));
    }

    /** How near a finding came to what one rule asks of its numbers; see {@link #shortfall(Finding)}. */
    public Optional<Shortfall> shortfall(Finding finding, String ruleId) {
        return ruled(ruleId, (pack, rule) -> new Evaluation(pack, finding).shortfall(rule));
    }

    /** Every condition of a rule asked of a finding by itself. */
    public List<CaseFunnel.Step> conditions(Finding finding, String ruleId) {
        return ruled(ruleId, (pack, rule) -> new Evaluation(pack, finding).each(rule));
    }

    /** The text of a rule, if a loaded rule has that id. */
    public Optional<RuleText> findText(String ruleId) {
        return texts().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }

    /** The packs, as loaded. */
    public List<CheckedPack> packs() {
        return packs.stream().map(LoadedPack::pack).toList();
    }

    private <T> T ruled(String ruleId, BiFunction<CheckedPack, RuleText, T> answer) {
        for (LoadedPack loaded : packs) {
            RuleText rule = loaded.pack().findRule(ruleId).orElse(null);
            if (rule != null && loaded.pack().trust() == Trust.FULL) {
                throw Refusal.of(
                        Refusal.Because.DEFINITION,
                        rule.file() + ":" + rule.at().line(),
                        "the rule '" + ruleId
                                + "' has full trust: its conditions are free code, and are not told apart",
                        "Only fenced rules can be explained line by line.");
            }
            if (rule != null) {
                return answer.apply(loaded.pack(), rule);
            }
        }
        throw Refusal.of(
                Refusal.Because.DEFINITION,
                "",
                "there is no rule '" + ruleId + "'",
                truce.core.fault.NearestName.hint(
                        ruleId, rules.stream().map(RuleInfo::id).toList()));
    }

    private List<RuleHit> assess(LoadedPack pack, List<Case> cases, int from, int to) {
        FactViews factViews = new FactViews(pack.pack().thresholds());
        List<TrustedRun.Views> views = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            views.add(new TrustedRun.Views(i, views(cases.get(i), factViews)));
        }
        return pack.pack().trust() == Trust.FULL
                ? run(pack, views)
                : pack.answers().of(views, unheard -> run(pack, unheard));
    }

    private static List<Object> views(Case subject, FactViews factViews) {
        Object view = factViews.view(subject);
        if (!(subject instanceof ActCase act) || act.event().exceptionClaims().isEmpty()) {
            return List.of(view);
        }
        List<Object> all = new ArrayList<>(List.of(view));
        all.addAll(factViews.claims(act, (truce.rules.fact.Case) view));
        return all;
    }

    private List<RuleHit> run(LoadedPack pack, List<TrustedRun.Views> views) {
        return pack.pack().trust() == Trust.FULL ? new TrustedRun(pack, limits).hits(views) : runFenced(pack, views);
    }

    /** All cases of a batch in one session: a fenced rule sees one of them at a time. */
    private static List<RuleHit> runFenced(LoadedPack pack, List<TrustedRun.Views> all) {
        HitRecorder recorder = new HitRecorder();
        List<Object> views = new ArrayList<>();
        all.forEach(one -> {
            recorder.know(one.views().get(0), one.index());
            views.addAll(one.views());
        });
        KieSession session = pack.base().newKieSession();
        try {
            session.setGlobal("flags", recorder);
            session.addEventListener(recorder);
            views.forEach(session::insert);
            // A rule fires at most once a view: one more means that it runs on.
            long most = (long) views.size() * pack.pack().rules().size();
            int fired = session.fireAllRules((int) Math.min(Integer.MAX_VALUE, most + 1));
            if (fired > most) {
                throw new IllegalStateException(
                        "a rule of pack " + pack.pack().head().id() + " does not end");
            }
        } finally {
            session.dispose();
        }
        return recorder.hits();
    }

    private java.util.stream.Stream<RuleText> texts() {
        return packs.stream().flatMap(loaded -> loaded.pack().rules().stream());
    }

    private static void refuseTwice(Collection<CheckedPack> packs) {
        Set<String> seen = new HashSet<>();
        for (CheckedPack pack : packs) {
            for (RuleText rule : pack.rules()) {
                if (!seen.add(rule.id())) {
                    throw Refusal.of(
                            Refusal.Because.DEFINITION,
                            rule.file() + ":" + rule.at().line(),
                            "the id '" + rule.id() + "' of pack '" + pack.head().id() + "' stands in another pack too",
                            "Give the rule an id that begins with the name of its pack.");
                }
            }
        }
    }
}
