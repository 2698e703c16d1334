package truce.rules.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import truce.core.agreement.ClauseKind;
import truce.core.match.Degree;
import truce.rules.fact.Graded;
import truce.rules.fact.Vocabulary;
import truce.rules.fact.Vocabulary.Property;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.Condition;
import truce.rules.pack.Condition.Quantifier;
import truce.rules.pack.Constraint;
import truce.rules.pack.Constraint.Operator;
import truce.rules.pack.Path;
import truce.rules.pack.RuleText;
import truce.rules.pack.Value;

/** Turns what rules ask into logic. All rules of a pack share one, so that their answers can be compared. */
final class Logic {

    private static final List<Object> TRUTHS = List.of(true, false);
    private static final List<Object> GRADES = grades();

    private final CheckedPack pack;
    private final List<Object> numbers;
    private final List<Object> texts;

    Logic(CheckedPack pack) {
        this.pack = pack;
        TreeSet<Integer> around = new TreeSet<>(Set.of(0));
        Set<Object> named = new LinkedHashSet<>(Set.of("\u0000"));
        for (RuleText rule : pack.rules()) {
            for (Value value : Asked.of(rule).values()) {
                if (value instanceof Value.Whole || value instanceof Value.Parameter) {
                    int number = number(value);
                    around.addAll(List.of(Math.max(0, number - 1), number, number + 1));
                } else if (value instanceof Value.Text text) {
                    named.add(text.value());
                }
            }
        }
        this.numbers = List.copyOf(around);
        this.texts = List.copyOf(named);
    }

    /** All that a rule asks of its view; what it asks of claims counts as one unknown each. */
    Formula of(RuleText rule) {
        List<Formula> parts = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            if (condition.quantifier() == Quantifier.ONE) {
                parts.add(of(condition));
            } else {
                Formula claim = truth(claimName(condition), true);
                parts.add(condition.quantifier() == Quantifier.NOT ? new Formula.Not(claim) : claim);
            }
        }
        return new Formula.All(parts);
    }

    /** Kinds of norm for which a rule can fire. */
    Set<ClauseKind> kinds(RuleText rule) {
        Formula formula = of(rule);
        return Arrays.stream(ClauseKind.values())
                .filter(kind -> Satisfaction.canHold(Formula.both(formula, constant("kind", ClauseKind.class, kind))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ClauseKind.class)));
    }

    /** What a pattern asks of its own view. */
    Formula of(Condition condition) {
        Class<?> view = view(condition);
        return new Formula.All(condition.constraints().stream()
                .map(asked -> of(asked.constraint(), view))
                .toList());
    }

    Formula of(Constraint constraint, Class<?> view) {
        if (constraint instanceof Constraint.AnyOf any) {
            return new Formula.Any(
                    any.parts().stream().map(part -> of(part, view)).toList());
        }
        if (constraint instanceof Constraint.AllOf all) {
            return new Formula.All(
                    all.parts().stream().map(part -> of(part, view)).toList());
        }
        if (constraint instanceof Constraint.Negated negated) {
            return new Formula.Not(of(negated.part(), view));
        }
        if (constraint instanceof Constraint.Holds holds) {
            return holds(holds.path(), view, true);
        }
        return constraint instanceof Constraint.Compared compared ? compared(compared, view) : Formula.TRUE;
    }

    static Class<?> view(Condition condition) {
        return java.util.Objects.requireNonNull(Vocabulary.views().get(condition.type()));
    }

    /** That a graded property is in one of the states. */
    static Formula graded(String variable, Predicate<Graded> state) {
        return new Formula.Atom(variable, GRADES, kept(GRADES, grade -> state.test((Graded) grade)));
    }

    static Formula truth(String variable, boolean wanted) {
        return new Formula.Atom(variable, TRUTHS, Set.of(wanted));
    }

    /** That a property has that constant. */
    static Formula constant(String variable, Class<?> type, Object constant) {
        return new Formula.Atom(variable, constants(type), Set.of(constant));
    }

    static List<Object> constants(Class<?> type) {
        return Arrays.asList(type.getEnumConstants());
    }

    private static String claimName(Condition condition) {
        return condition.type()
                + condition.constraints().stream()
                        .map(asked -> asked.text().replaceAll("\\$\\w+", "\\$"))
                        .sorted()
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private Formula holds(Path path, Class<?> view, boolean wanted) {
        List<String> names = path.names();
        Property property = property(path, view);
        if (names.size() > 1) {
            Property owner = property(new Path(path.at(), "", names.subList(0, names.size() - 1)), view);
            if (owner.type() == Graded.class) {
                String variable = String.join(".", names.subList(0, names.size() - 1));
                return graded(variable, grade -> property.of(grade).equals(wanted));
            }
        }
        return truth(path.dotted(), wanted);
    }

    private Formula compared(Constraint.Compared compared, Class<?> view) {
        Property property = property(compared.path(), view);
        String variable = compared.path().dotted();
        List<Value> values = compared.values();
        boolean negated = compared.operator().name().startsWith("NOT_");
        if (values.stream().anyMatch(Value.Reference.class::isInstance)) {
            return truth(variable + compared.operator().sign() + values, true);
        }
        if (property.type() == Set.class) {
            Value.Constant member = (Value.Constant) values.get(0);
            return truth(variable + " contains " + member.name(), !negated);
        }
        if (property.type() == boolean.class) {
            return holds(compared.path(), view, ((Value.Truth) values.get(0)).value() != negated);
        }
        List<Object> domain = property.type() == int.class
                ? numbers
                : property.type() == String.class ? texts : constants(property.type());
        return new Formula.Atom(variable, domain, kept(domain, of(compared.operator(), values, property.type())));
    }

    private Predicate<Object> of(Operator operator, List<Value> values, Class<?> type) {
        if (operator == Operator.MEMBER_OF || operator == Operator.NOT_MEMBER_OF) {
            Value.Constant set = (Value.Constant) values.get(0);
            Collection<?> members = Vocabulary.sets().getOrDefault(set.type() + "." + set.name(), Set.of());
            return value -> members.contains(value) == (operator == Operator.MEMBER_OF);
        }
        if (operator.isOrder()) {
            int limit = number(values.get(0));
            return value -> ordered(operator, (Integer) value, limit);
        }
        Set<Object> named = values.stream().map(value -> plain(value, type)).collect(Collectors.toSet());
        boolean wanted = operator == Operator.EQUAL || operator == Operator.IN;
        return value -> named.contains(value) == wanted;
    }

    private static boolean ordered(Operator operator, int value, int limit) {
        return switch (operator) {
            case LESS -> value < limit;
            case AT_MOST -> value <= limit;
            case MORE -> value > limit;
            default -> value >= limit;
        };
    }

    private Object plain(Value value, Class<?> type) {
        if (value instanceof Value.Text text) {
            return text.value();
        }
        if (value instanceof Value.Constant constant) {
            return Vocabulary.constant(type, constant.name()).orElse(constant.name());
        }
        return number(value);
    }

    private int number(Value value) {
        return value instanceof Value.Parameter parameter ? pack.parameter(parameter) : ((Value.Whole) value).value();
    }

    private static Property property(Path path, Class<?> view) {
        Class<?> type = view;
        Property found = null;
        for (String name : path.names()) {
            found = java.util.Objects.requireNonNull(Vocabulary.properties(type).get(name));
            type = found.type();
        }
        return java.util.Objects.requireNonNull(found);
    }

    private static Set<Object> kept(List<Object> domain, Predicate<Object> wanted) {
        return domain.stream().filter(wanted).collect(Collectors.toSet());
    }

    private static List<Object> grades() {
        Set<Object> grades = new LinkedHashSet<>();
        Arrays.stream(Degree.values()).map(Graded::of).forEach(grades::add);
        grades.add(Graded.NOT_ASKED);
        return List.copyOf(grades);
    }
}
