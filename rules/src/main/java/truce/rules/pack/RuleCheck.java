package truce.rules.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import truce.core.fault.NearestName;
import truce.rules.fact.Claim;
import truce.rules.fact.Vocabulary;
import truce.rules.pack.Condition.Quantifier;
import truce.rules.pack.Problem.Code;

/**
 * Looks up every name of a rule. A rule is about one view; what else it asks for with {@code not} or {@code exists} is a
 * claim tied to that view: so each case is judged by itself, whatever else is in the run.
 */
final class RuleCheck {

    private final RuleText rule;
    private final Gaps gaps;
    private final Scope scope;
    private final Problems problems;
    private final Map<String, Class<?>> variables = new HashMap<>();

    RuleCheck(RuleText rule, Scope scope, Problems problems) {
        this(rule, Gaps.NONE, scope, problems);
    }

    RuleCheck(RuleText rule, Gaps gaps, Scope scope, Problems problems) {
        this.rule = rule;
        this.gaps = gaps;
        this.scope = scope;
        this.problems = problems;
    }

    void check() {
        List<Condition> about = rule.conditions().stream()
                .filter(condition -> condition.quantifier() == Quantifier.ONE)
                .toList();
        if (about.isEmpty() && !gaps.conditions()) {
            problems.add(Code.NOT_IN_FENCE, rule.at(), "the rule is about nothing", "Begin with $case : Case( ... ).");
        }
        int told = gaps.conditions() ? about.size() : Math.min(1, about.size());
        for (Condition more : about.subList(told, about.size())) {
            problems.add(
                    Code.NOT_IN_FENCE,
                    more.at(),
                    "a rule is about one view, and this is a second one",
                    "Sequences over several cases are declared in patterns.yaml.");
        }
        rule.conditions().forEach(this::check);
        if (!gaps.conditions() && !gaps.consequence()) {
            checkSubject(about);
        }
    }

    private void check(Condition condition) {
        Class<?> view = Vocabulary.views().get(condition.type());
        if (view == null) {
            problems.add(
                    Code.UNKNOWN_TYPE,
                    condition.at(),
                    "there is no view '" + condition.type() + "'",
                    NearestName.hint(condition.type(), Vocabulary.views().keySet()));
            variables.put(condition.variable(), ConstraintCheck.UNKNOWN);
            return;
        }
        if (condition.quantifier() == Quantifier.ONE && !Vocabulary.SUBJECTS.contains(view)) {
            problems.add(
                    Code.NOT_IN_FENCE,
                    condition.at(),
                    "a rule is not about a " + condition.type(),
                    "Put 'not' or 'exists' before it.");
        }
        if (condition.quantifier() != Quantifier.ONE) {
            checkTied(condition, view);
        }
        ConstraintCheck check = new ConstraintCheck(view, condition.quantifier(), variables, gaps, scope, problems);
        condition.constraints().forEach(asked -> check.check(asked.constraint(), true));
        check.bound().forEach((name, type) -> bind(condition, name, type));
        if (!condition.variable().isEmpty()) {
            bind(condition, condition.variable(), view);
        }
    }

    private void checkTied(Condition condition, Class<?> view) {
        boolean tied = gaps.conditions()
                || condition.constraints().stream()
                        .map(Condition.Asked::constraint)
                        .anyMatch(RuleCheck::ties);
        if (view != Claim.class) {
            problems.add(
                    Code.NOT_IN_FENCE,
                    condition.at(),
                    "'not' and 'exists' are asked of claims only, not of a " + condition.type(),
                    "Each case is judged by itself, whatever else is in the run.");
        } else if (!tied) {
            problems.add(
                    Code.NOT_IN_FENCE,
                    condition.at(),
                    "this claim is not tied to the rule's own case",
                    "Write Claim( of == $case, ... ).");
        }
    }

    private static boolean ties(Constraint constraint) {
        return constraint instanceof Constraint.Compared compared
                && compared.operator() == Constraint.Operator.EQUAL
                && compared.path().dotted().equals("of")
                && compared.values().get(0) instanceof Value.Reference reference
                && reference.path().names().isEmpty();
    }

    private void bind(Condition condition, String name, Class<?> type) {
        if (condition.quantifier() != Quantifier.ONE) {
            problems.add(
                    Code.NOT_IN_FENCE, condition.at(), "under 'not' and 'exists' nothing gets a name: " + name, "");
        } else if (variables.put(name, type) != null && !isSecondView(condition)) {
            problems.add(Code.DUPLICATE, condition.at(), "the name " + name + " stands twice", "");
        }
    }

    /** A second view has its own message. */
    private boolean isSecondView(Condition condition) {
        return rule.conditions().stream()
                .filter(other -> other.quantifier() == Quantifier.ONE)
                .findFirst()
                .filter(first -> !first.equals(condition))
                .isPresent();
    }

    private void checkSubject(List<Condition> about) {
        Optional<String> right = about.stream()
                .map(Condition::variable)
                .filter(name -> !name.isEmpty())
                .findFirst();
        if (right.isPresent() && right.get().equals(rule.subject())) {
            return;
        }
        boolean known = variables.containsKey(rule.subject());
        problems.add(
                known ? Code.CONSEQUENCE : Code.UNBOUND,
                rule.subjectAt(),
                known ? rule.subject() + " is not what the rule is about" : "nothing is named " + rule.subject(),
                right.map(name -> "Did you mean '" + name + "'?").orElse("Name the view: $case : Case( ... )."));
    }
}
