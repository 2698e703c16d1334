package truce.cli.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import truce.rules.engine.CaseFunnel;
import truce.rules.engine.CaseFunnel.Held;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.Condition;
import truce.rules.pack.Constraint;
import truce.rules.pack.RuleText;

/**
 * What tests showed of each rule: that it fired, that it stayed silent, and for each condition that there is a test in
 * which it alone stopped the rule.
 */
public final class Coverage {

    private final Map<String, OfRule> rules = new TreeMap<>();

    /** What is shown of one rule. */
    static final class OfRule {
        private final RuleText text;
        private int fired;
        private int silent;
        private final Map<Place, Integer> decisive = new LinkedHashMap<>();

        private OfRule(RuleText text) {
            this.text = text;
        }

        RuleText text() {
            return text;
        }

        int fired() {
            return fired;
        }

        int silent() {
            return silent;
        }

        /** Times that each condition alone stopped the rule. */
        Map<Place, Integer> decisive() {
            return decisive;
        }

        int items() {
            return 2 + decisive.size();
        }

        int shown() {
            int conditions =
                    (int) decisive.values().stream().filter(times -> times > 0).count();
            return (fired > 0 ? 1 : 0) + (silent > 0 ? 1 : 0) + conditions;
        }
    }

    /** A condition by its place in the rule and its text. */
    record Place(int step, int line, String text) {}

    public Coverage(CheckedPack pack) {
        for (RuleText rule : pack.rules()) {
            OfRule of = new OfRule(rule);
            places(rule).forEach(place -> of.decisive.put(place, 0));
            rules.put(rule.id(), of);
        }
    }

    /** Takes what a rule made of a case that a test says something of. */
    void take(String rule, boolean fired, List<CaseFunnel.Step> each) {
        OfRule of = rules.get(rule);
        if (of == null) {
            return;
        }
        of.fired += fired ? 1 : 0;
        of.silent += fired ? 0 : 1;
        List<Integer> failing = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            if (each.get(i).held() == Held.NO) {
                failing.add(i);
            }
        }
        if (failing.size() == 1) {
            CaseFunnel.Step step = each.get(failing.get(0));
            of.decisive.computeIfPresent(
                    new Place(failing.get(0), step.line(), step.text()), (place, times) -> times + 1);
        }
    }

    List<OfRule> rules() {
        return List.copyOf(rules.values());
    }

    /** Whole percent of all that should be shown; 100 only when nothing is left. */
    int percent() {
        int items = rules.values().stream().mapToInt(OfRule::items).sum();
        int shown = rules.values().stream().mapToInt(OfRule::shown).sum();
        return items == 0 ? 100 : shown * 100 / items;
    }

    /** The conditions of a rule that can fail, each with its place among the steps of its explanation. */
    private static List<Place> places(RuleText rule) {
        List<Place> places = new ArrayList<>();
        int step = 0;
        for (Condition condition : rule.conditions()) {
            if (condition.quantifier() != Condition.Quantifier.ONE) {
                places.add(new Place(step++, condition.at().line(), CaseFunnel.text(condition)));
                continue;
            }
            step++;
            for (Condition.Asked asked : condition.constraints()) {
                if (!(asked.constraint() instanceof Constraint.Bound)) {
                    places.add(new Place(step, asked.constraint().at().line(), asked.text()));
                }
                step++;
            }
        }
        return places;
    }
}
