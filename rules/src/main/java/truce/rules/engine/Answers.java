package truce.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import truce.core.run.RuleHit;
import truce.rules.engine.TrustedRun.Views;
import truce.rules.fact.Case;
import truce.rules.fact.Likeness;
import truce.rules.pack.RuleText;

/**
 * Keeps what the rules of a fenced pack said of each kind of case. They see nothing of a case but its view, so they are
 * asked once of views that are alike. Cases with claims, and duties, are few and asked each. Safe for use by several
 * threads.
 */
final class Answers {

    private static final int MOST = 50_000;

    private final ConcurrentMap<Likeness, List<RuleHit>> known = new ConcurrentHashMap<>();
    /** By rule, the name that stands for the case in it. */
    private final Map<String, String> names;

    Answers(Collection<RuleText> rules) {
        names = rules.stream().collect(Collectors.toMap(RuleText::id, RuleText::subject, (one, other) -> one));
    }

    /** What the engine says of these, some of it said before; it may be in any order. */
    List<RuleHit> of(List<Views> all, Engine engine) {
        List<RuleHit> hits = new ArrayList<>();
        List<Views> unheard = new ArrayList<>();
        Map<Likeness, List<Views>> alike = new LinkedHashMap<>();
        for (Views one : all) {
            if (one.views().size() > 1 || !(one.views().get(0) instanceof Case view)) {
                unheard.add(one);
                continue;
            }
            Likeness likeness = new Likeness(view);
            List<RuleHit> said = known.get(likeness);
            if (said != null) {
                repeat(said, one, hits);
            } else {
                alike.computeIfAbsent(likeness, first -> new ArrayList<>()).add(one);
            }
        }
        alike.values().forEach(views -> unheard.add(views.get(0)));
        if (!unheard.isEmpty()) {
            List<RuleHit> said = engine.say(unheard);
            hits.addAll(said);
            learn(alike, said, hits);
        }
        return hits;
    }

    /** The rules at work on views of which nothing is known yet. */
    interface Engine {
        List<RuleHit> say(List<Views> views);
    }

    private void learn(Map<Likeness, List<Views>> alike, List<RuleHit> said, List<RuleHit> hits) {
        Map<Integer, List<RuleHit>> byCase = new HashMap<>();
        said.forEach(hit ->
                byCase.computeIfAbsent(hit.caseIndex(), i -> new ArrayList<>()).add(hit));
        alike.forEach((likeness, views) -> {
            List<RuleHit> answer = byCase.getOrDefault(views.get(0).index(), List.of());
            views.subList(1, views.size()).forEach(one -> repeat(answer, one, hits));
            if (known.size() < MOST) {
                known.put(likeness, List.copyOf(answer));
            }
        });
    }

    private void repeat(List<RuleHit> said, Views of, List<RuleHit> hits) {
        String id = of.views().get(0).toString();
        for (RuleHit hit : said) {
            hits.add(new RuleHit(of.index(), hit.rule(), hit.verb(), bindings(hit, id)));
        }
    }

    /** The same names, but for the one that stands for the case. */
    private Map<String, String> bindings(RuleHit hit, String id) {
        String name = names.getOrDefault(hit.rule(), "");
        if (!hit.bindings().containsKey(name)) {
            return hit.bindings();
        }
        if (hit.bindings().size() == 1) {
            return Map.of(name, id);
        }
        Map<String, String> bindings = new HashMap<>(hit.bindings());
        bindings.put(name, id);
        return bindings;
    }
}
