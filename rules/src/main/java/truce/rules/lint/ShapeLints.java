package truce.rules.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import truce.core.agreement.ClauseKind;
import truce.rules.pack.Condition;
import truce.rules.pack.Condition.Asked;
import truce.rules.pack.Condition.Quantifier;
import truce.rules.pack.Constraint;
import truce.rules.pack.Constraint.Operator;
import truce.rules.pack.Metadata;
import truce.rules.pack.RuleText;
import truce.rules.pack.Spot;
import truce.rules.pack.Value;

/** How conditions are written: what the engine or a reader would rather have otherwise. Rows of tables have no such say. */
final class ShapeLints {

    private static final Pattern IN_OF_ONE = Pattern.compile("\\s+(not\\s+)?in\\s*\\(\\s*([\\w.\"-]+)\\s*\\)");
    private static final Pattern WITH_TRUTH = Pattern.compile("([\\w.]+)\\s*(==|!=)\\s*(true|false)");

    /** Their declaration says which kinds they are about. */
    private static final Set<String> OF_PATTERNS = Set.of("Sequence", "Tally", "Coverage");

    private final Told told;

    private ShapeLints(Told told) {
        this.told = told;
    }

    static void look(Told told) {
        ShapeLints lints = new ShapeLints(told);
        told.rules().stream().filter(rule -> rule.file().endsWith(".drl")).forEach(lints::rule);
    }

    private void rule(RuleText rule) {
        for (Condition condition : rule.conditions()) {
            if (condition.quantifier() == Quantifier.ONE && !OF_PATTERNS.contains(condition.type())) {
                kind(rule, condition);
            }
            condition.constraints().forEach(asked -> shape(rule, asked.constraint()));
        }
    }

    private void kind(RuleText rule, Condition condition) {
        boolean all = Metadata.kinds(rule).size() == ClauseKind.values().length;
        List<Asked> asked = condition.constraints();
        if (!truce.rules.lint.Asked.of(rule).asks("kind")) {
            if (!all) {
                told.add(
                        Lint.NO_KIND,
                        rule,
                        condition.at(),
                        "the rule is tried on norms of every kind",
                        "Begin with kind == Kind. and one of its @clauses.");
            }
            return;
        }
        for (int i = 1; i < asked.size(); i++) {
            if (asked.get(i).constraint() instanceof Constraint.Compared compared
                    && compared.path().dotted().equals("kind")) {
                told.add(
                        Lint.KIND_NOT_FIRST,
                        rule,
                        compared.at(),
                        "kind is asked after other things",
                        "Ask it first: the engine then tries the rest on norms of that kind only.");
            }
        }
    }

    private void shape(RuleText rule, Constraint constraint) {
        if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> shape(rule, part));
        } else if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> shape(rule, part));
        } else if (constraint instanceof Constraint.Negated negated) {
            shape(rule, negated.part());
        } else if (constraint instanceof Constraint.Compared compared) {
            inOfOne(rule, compared);
            withTruth(rule, compared);
        }
    }

    private void inOfOne(RuleText rule, Constraint.Compared compared) {
        boolean in = compared.operator() == Operator.IN || compared.operator() == Operator.NOT_IN;
        if (!in || compared.values().size() != 1) {
            return;
        }
        String sign = compared.operator() == Operator.IN ? "==" : "!=";
        String message = "'" + compared.operator().sign() + "' has one value";
        String help = "Write " + compared.path().dotted() + " " + sign + " and the value.";
        int from = compared.at().column() - 1 + compared.path().dotted().length();
        edit(rule, compared.at(), from, IN_OF_ONE)
                .ifPresentOrElse(
                        found -> told.add(
                                Lint.IN_OF_ONE,
                                rule,
                                message,
                                help,
                                edited(compared, from, found, " " + sign + " " + found.group(2))),
                        () -> told.add(Lint.IN_OF_ONE, rule, compared.at(), message, help));
    }

    private void withTruth(RuleText rule, Constraint.Compared compared) {
        if (!(compared.values().get(0) instanceof Value.Truth truth)) {
            return;
        }
        boolean wanted = truth.value() == (compared.operator() == Operator.EQUAL);
        String right = (wanted ? "" : "!") + compared.path().dotted();
        String message = compared.path().dotted() + " is yes or no by itself";
        int from = compared.at().column() - 1;
        edit(rule, compared.at(), from, WITH_TRUTH)
                .ifPresentOrElse(
                        found -> told.add(
                                Lint.COMPARED_WITH_TRUE,
                                rule,
                                message,
                                "Write " + right + ".",
                                edited(compared, from, found, right)),
                        () -> told.add(Lint.COMPARED_WITH_TRUE, rule, compared.at(), message, "Write " + right + "."));
    }

    /** What is written there, if it stands on one line as expected. */
    private Optional<Matcher> edit(RuleText rule, Spot at, int from, Pattern pattern) {
        String line = told.line(rule, at.line());
        Matcher matcher = pattern.matcher(line);
        boolean there =
                from <= line.length() && matcher.region(from, line.length()).lookingAt();
        return there ? Optional.of(matcher) : Optional.empty();
    }

    private static Edit edited(Constraint.Compared compared, int from, Matcher found, String right) {
        return new Edit(new Spot(compared.at().line(), from + 1), found.end() - found.start(), right);
    }
}
