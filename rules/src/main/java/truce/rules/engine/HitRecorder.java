package truce.rules.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;
import truce.core.run.RuleHit;
import truce.rules.fact.Flags;

/** Takes what rules do in one batch, and writes down which rule did it and what its names stood for. */
final class HitRecorder extends DefaultAgendaEventListener implements Flags {

    private final IdentityHashMap<Object, Integer> indexOf = new IdentityHashMap<>();
    private final List<RuleHit> hits = new ArrayList<>();
    private final Consumer<String> fires;
    private String rule = "";
    private Map<String, String> bindings = Map.of();

    HitRecorder() {
        this(rule -> {});
    }

    /** @param fires told the name of each rule before it does anything */
    HitRecorder(Consumer<String> fires) {
        this.fires = fires;
    }

    /** Tells that a view stands for the case of that index. */
    void know(Object view, int index) {
        indexOf.put(view, index);
    }

    List<RuleHit> hits() {
        return hits;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        Match match = event.getMatch();
        rule = match.getRule().getName();
        fires.accept(rule);
        Map<String, String> bound = new TreeMap<>();
        for (String name : match.getDeclarationIds()) {
            bound.put(name, text(match.getDeclarationValue(name)));
        }
        bindings = bound;
    }

    @Override
    public void raise(Object view) {
        hit(view, RuleHit.Verb.RAISE);
    }

    @Override
    public void permit(Object view) {
        hit(view, RuleHit.Verb.PERMIT);
    }

    @Override
    public void note(Object view) {
        hit(view, RuleHit.Verb.NOTE);
    }

    private void hit(Object view, RuleHit.Verb verb) {
        hits.add(new RuleHit(indexOf.getOrDefault(view, -1), rule, verb, bindings));
    }

    /** A short text for people: constants as in YAML, views by their id. */
    static String text(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : String.valueOf(value);
    }
}
