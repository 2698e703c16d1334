package truce.rules.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import truce.rules.pack.Condition;
import truce.rules.pack.Condition.Asked;
import truce.rules.pack.Condition.Quantifier;
import truce.rules.pack.Constraint;
import truce.rules.pack.RuleText;

/** Conditions that contradict each other, say nothing, or say what another rule says. */
final class LogicLints {

    private final Told told;
    private final Logic logic;
    private final Map<RuleText, Formula> formulas = new LinkedHashMap<>();

    private LogicLints(Told told) {
        this.told = told;
        this.logic = new Logic(told.pack().pack());
    }

    static void look(Told told) {
        LogicLints lints = new LogicLints(told);
        told.rules().forEach(lints::rule);
        lints.pairs();
    }

    private void rule(RuleText rule) {
        Formula formula = logic.of(rule);
        boolean claims = rule.conditions().stream()
                .filter(condition -> condition.quantifier() == Quantifier.EXISTS)
                .allMatch(condition -> Satisfaction.canHold(logic.of(condition)));
        if (!claims || !Satisfaction.canHold(formula)) {
            told.add(
                    Lint.NEVER_TRUE,
                    rule,
                    "the conditions contradict each other: the rule can never fire",
                    "Read them together: no case fulfils them all.");
            return;
        }
        formulas.put(rule, formula);
        rule.conditions().forEach(condition -> idle(rule, condition));
    }

    private void idle(RuleText rule, Condition condition) {
        Class<?> view = Logic.view(condition);
        List<Asked> kept = new ArrayList<>(condition.constraints());
        for (int i = kept.size() - 1; i >= 0; i--) {
            Asked asked = kept.get(i);
            List<Formula> others = new ArrayList<>();
            for (int j = 0; j < kept.size(); j++) {
                if (j != i) {
                    others.add(logic.of(kept.get(j).constraint(), view));
                }
            }
            boolean named = asked.constraint() instanceof Constraint.Bound;
            if (!named && Satisfaction.follows(new Formula.All(others), logic.of(asked.constraint(), view))) {
                told.add(
                        Lint.IDLE_CONDITION,
                        rule,
                        asked.constraint().at(),
                        "the condition changes nothing: " + asked.text(),
                        others.isEmpty() ? "It always holds." : "It holds whenever the others do.");
                kept.remove(i);
            }
        }
    }

    private void pairs() {
        List<RuleText> rules = new ArrayList<>(formulas.keySet());
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                if (type(rules.get(i)).equals(type(rules.get(j)))) {
                    pair(rules.get(i), rules.get(j));
                }
            }
        }
    }

    private static String type(RuleText rule) {
        return rule.conditions().stream()
                .filter(condition -> condition.quantifier() == Quantifier.ONE)
                .findFirst()
                .map(Condition::type)
                .orElse("");
    }

    private void pair(RuleText first, RuleText second) {
        boolean narrower = implies(first, second);
        boolean wider = implies(second, first);
        if (!narrower && !wider) {
            return;
        }
        if (first.verb().equals(second.verb())) {
            same(first, second, narrower, wider);
        } else if (isPair(first, second, "raise", "permit") || isPair(first, second, "permit", "raise")) {
            told.add(
                    Lint.CONTRADICTING_RULES,
                    second,
                    "the rule does " + second.verb() + " where " + first.id() + " does " + first.verb(),
                    "One case cannot be both: let their conditions shut each other out.");
        }
    }

    private void same(RuleText first, RuleText second, boolean narrower, boolean wider) {
        if (narrower && wider) {
            told.add(
                    Lint.DUPLICATE_RULE,
                    second,
                    "the rule asks for the same as " + first.id() + ", and does the same",
                    "Keep one of them.");
            return;
        }
        RuleText shadowed = narrower ? first : second;
        RuleText by = narrower ? second : first;
        if (shadowed.tag("severity-floor").equals(by.tag("severity-floor"))) {
            told.add(
                    Lint.SHADOWED_RULE,
                    shadowed,
                    by.id() + " fires whenever this rule does, and does the same",
                    "Keep it if its name is worth a second flag; else leave one out.");
        }
    }

    private boolean implies(RuleText first, RuleText second) {
        Formula one = formulas.getOrDefault(first, Formula.TRUE);
        Formula other = formulas.getOrDefault(second, Formula.TRUE);
        return Satisfaction.follows(one, other);
    }

    private static boolean isPair(RuleText first, RuleText second, String one, String other) {
        return first.verb().equals(one) && second.verb().equals(other);
    }
}
