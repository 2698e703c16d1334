package truce.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import truce.core.run.RuleHit;

/**
 * Runs the rules of a pack with full trust. Every case has a session of its own, so that a rule that looks for a second
 * case finds none, and neither order nor threads decide what it finds.
 */
final class TrustedRun {

    private final LoadedPack pack;
    private final PackLimits limits;
    private final Watch watch;
    private final Map<String, String> idByName = new HashMap<>();

    TrustedRun(LoadedPack pack, PackLimits limits) {
        this.pack = pack;
        this.limits = limits;
        this.watch = new Watch(pack.pack().head().id(), limits);
        pack.pack().rules().forEach(rule -> idByName.put(rule.title(), rule.id()));
        // What is printed from tables is called by its id.
        pack.pack().rules().forEach(rule -> idByName.putIfAbsent(rule.id(), rule.id()));
    }

    /** A view and those that belong to it, under the index of its case. */
    record Views(int index, List<Object> views) {}

    /** What the rules did, in the order of the cases. */
    List<RuleHit> hits(List<Views> all) {
        return watch.call("a thousand cases", limits.batch(), () -> {
            List<RuleHit> hits = new ArrayList<>();
            for (Views views : all) {
                hits.addAll(hits(views));
            }
            return hits;
        });
    }

    private List<RuleHit> hits(Views views) {
        watch.begin("matching " + HitRecorder.text(views.views().get(0)));
        HitRecorder recorder = new HitRecorder(watch::fires);
        recorder.know(views.views().get(0), views.index());
        Inserted inserted = new Inserted(views.views().size() + limits.facts());
        KieSession session = pack.base().newKieSession();
        try {
            session.setGlobal("flags", recorder);
            session.addEventListener(recorder);
            session.addEventListener(inserted);
            views.views().forEach(session::insert);
            fire(session, inserted);
        } finally {
            session.dispose();
        }
        return once(recorder.hits());
    }

    private void fire(KieSession session, Inserted inserted) {
        int fired = 0;
        try {
            fired = session.fireAllRules(
                    match -> idByName.containsKey(match.getRule().getName()), limits.firings() + 1);
        } catch (RuntimeException e) {
            if (!inserted.tooMany()) {
                throw e;
            }
        }
        if (inserted.tooMany()) {
            throw watch.stopped("it inserted more than " + limits.facts() + " facts for one case");
        }
        if (fired > limits.firings()) {
            throw watch.stopped("its rules fired more than " + limits.firings() + " times for one case");
        }
    }

    /** A rule that fires twice on a case says the same once. */
    private List<RuleHit> once(List<RuleHit> hits) {
        Map<String, RuleHit> first = new LinkedHashMap<>();
        for (RuleHit hit : hits) {
            if (hit.caseIndex() < 0) {
                throw watch.stopped("it flags something that is no case of the run");
            }
            String id = idByName.getOrDefault(hit.rule(), hit.rule());
            first.putIfAbsent(id + " " + hit.verb(), new RuleHit(hit.caseIndex(), id, hit.verb(), hit.bindings()));
        }
        return List.copyOf(first.values());
    }

    /** Counts facts, and throws at one too many. */
    private static final class Inserted extends DefaultRuleRuntimeEventListener {
        private final int most;
        private int count;

        Inserted(int most) {
            this.most = most;
        }

        boolean tooMany() {
            return count > most;
        }

        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            count++;
            if (tooMany()) {
                throw new IllegalStateException("too many facts");
            }
        }
    }
}
