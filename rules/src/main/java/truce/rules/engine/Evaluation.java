package truce.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import truce.core.match.ActCase;
import truce.core.match.Case;
import truce.core.match.Element;
import truce.core.match.Reason;
import truce.core.pattern.Finding;
import truce.core.pattern.Shortfall;
import truce.rules.engine.CaseFunnel.Held;
import truce.rules.engine.CaseFunnel.Step;
import truce.rules.fact.Claim;
import truce.rules.fact.FactViews;
import truce.rules.fact.Vocabulary;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.Condition;
import truce.rules.pack.Condition.Quantifier;
import truce.rules.pack.Constraint;
import truce.rules.pack.Constraint.Operator;
import truce.rules.pack.Path;
import truce.rules.pack.RuleText;
import truce.rules.pack.Value;

/** Follows a rule over one case by hand, step by step. A test holds it against the engine. */
final class Evaluation {

    private final CheckedPack pack;
    private final List<Element> elements;
    private final Object view;
    private final List<Claim> claims;
    private final Map<String, Object> variables = new HashMap<>();

    Evaluation(CheckedPack pack, Case subject) {
        FactViews views = new FactViews(pack.thresholds());
        this.pack = pack;
        this.elements = subject.elements();
        this.view = views.view(subject);
        this.claims = subject instanceof ActCase act && view instanceof truce.rules.fact.Case caseView
                ? views.claims(act, caseView)
                : List.of();
    }

    Evaluation(CheckedPack pack, Finding finding) {
        this.pack = pack;
        this.elements = List.of();
        this.view = FactViews.view(finding);
        this.claims = List.of();
    }

    /** How near the view came to the first number that the rule asks of it, when it lacks only numbers. */
    Optional<Shortfall> shortfall(RuleText rule) {
        Optional<Shortfall> first = Optional.empty();
        for (Condition condition : rule.conditions()) {
            if (condition.quantifier() != Quantifier.ONE
                    || !view.getClass().getSimpleName().equals(condition.type())) {
                return Optional.empty();
            }
            variables.put(condition.variable(), view);
            for (Condition.Asked asked : condition.constraints()) {
                if (holds(asked.constraint(), view)) {
                    continue;
                }
                Optional<Shortfall> lacks = lacks(rule.id(), asked.constraint());
                if (lacks.isEmpty()) {
                    return lacks;
                }
                first = first.or(() -> lacks);
            }
        }
        return first;
    }

    private Optional<Shortfall> lacks(String rule, Constraint constraint) {
        if (!(constraint instanceof Constraint.Compared compared)
                || !(compared.operator() == Operator.AT_LEAST || compared.operator() == Operator.MORE)
                || !(value(compared.path(), view) instanceof Integer has)) {
            return Optional.empty();
        }
        int needs = (Integer) value(compared.values().get(0)) + (compared.operator() == Operator.MORE ? 1 : 0);
        return Optional.of(new Shortfall(rule, compared.path().dotted(), has, needs));
    }

    /** Every condition asked by itself, whatever became of those before it; of a view of another kind only that. */
    List<Step> each(RuleText rule) {
        List<Step> steps = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            if (condition.quantifier() != Quantifier.ONE) {
                claimed(condition, true, steps);
                continue;
            }
            boolean fits = view.getClass().getSimpleName().equals(condition.type());
            steps.add(head(condition, true, fits));
            if (!fits) {
                return steps;
            }
            variables.put(condition.variable(), view);
            condition.constraints().forEach(asked -> steps.add(step(asked, true, holds(asked.constraint(), view))));
        }
        return steps;
    }

    List<Step> steps(RuleText rule) {
        List<Step> steps = new ArrayList<>();
        boolean open = true;
        for (Condition condition : rule.conditions()) {
            open = condition.quantifier() == Quantifier.ONE
                    ? about(condition, open, steps)
                    : claimed(condition, open, steps);
        }
        return steps;
    }

    private boolean about(Condition condition, boolean reached, List<Step> steps) {
        boolean open = reached;
        boolean fits = view.getClass().getSimpleName().equals(condition.type());
        steps.add(head(condition, open, fits));
        open = open && fits;
        variables.put(condition.variable(), view);
        for (Condition.Asked asked : condition.constraints()) {
            boolean holds = open && holds(asked.constraint(), view);
            steps.add(step(asked, open, holds));
            open = holds;
        }
        return open;
    }

    private Step head(Condition condition, boolean reached, boolean fits) {
        String found = "this is a " + view.getClass().getSimpleName();
        return step(condition.at().line(), condition.head(), reached, fits, found);
    }

    private Step step(Condition.Asked asked, boolean reached, boolean holds) {
        String found = reached ? found(asked.constraint(), view) : "";
        return step(asked.constraint().at().line(), asked.text(), reached, holds, found);
    }

    private boolean claimed(Condition condition, boolean reached, List<Step> steps) {
        long fitting = !reached
                ? 0
                : claims.stream()
                        .filter(claim ->
                                condition.constraints().stream().allMatch(asked -> holds(asked.constraint(), claim)))
                        .count();
        boolean holds = reached && (condition.quantifier() == Quantifier.EXISTS) == (fitting > 0);
        steps.add(step(
                condition.at().line(),
                CaseFunnel.text(condition),
                reached,
                holds,
                fitting + " of " + claims.size() + " claims fit"));
        return holds;
    }

    private static Step step(int line, String text, boolean reached, boolean holds, String found) {
        Held held = !reached ? Held.NOT_REACHED : holds ? Held.YES : Held.NO;
        return new Step(line, text, held, reached ? found : "");
    }

    private boolean holds(Constraint constraint, Object on) {
        if (constraint instanceof Constraint.AnyOf any) {
            return any.parts().stream().anyMatch(part -> holds(part, on));
        }
        if (constraint instanceof Constraint.AllOf all) {
            return all.parts().stream().allMatch(part -> holds(part, on));
        }
        if (constraint instanceof Constraint.Negated negated) {
            return !holds(negated.part(), on);
        }
        if (constraint instanceof Constraint.Holds plain) {
            return (Boolean) value(plain.path(), on);
        }
        if (constraint instanceof Constraint.Bound bound) {
            variables.put(bound.variable(), value(bound.path(), on));
            return true;
        }
        return compared((Constraint.Compared) constraint, on);
    }

    private boolean compared(Constraint.Compared compared, Object on) {
        Object left = value(compared.path(), on);
        List<Object> right = compared.values().stream().map(this::value).toList();
        BiPredicate<Object, Object> less = (a, b) -> (Integer) a < (Integer) b;
        return switch (compared.operator()) {
            case EQUAL, IN -> right.contains(left);
            case NOT_EQUAL, NOT_IN -> !right.contains(left);
            case LESS -> less.test(left, right.get(0));
            case MORE -> less.test(right.get(0), left);
            case AT_MOST -> !less.test(right.get(0), left);
            case AT_LEAST -> !less.test(left, right.get(0));
            case MEMBER_OF -> ((Set<?>) right.get(0)).contains(left);
            case NOT_MEMBER_OF -> !((Set<?>) right.get(0)).contains(left);
            case CONTAINS -> ((Set<?>) left).contains(right.get(0));
            case NOT_CONTAINS -> !((Set<?>) left).contains(right.get(0));
        };
    }

    private Object value(Path path, Object on) {
        Object found = path.variable().isEmpty() ? on : Objects.requireNonNull(variables.get(path.variable()));
        for (String name : path.names()) {
            found = Objects.requireNonNull(
                            Vocabulary.properties(found.getClass()).get(name))
                    .of(found);
        }
        return found;
    }

    private Object value(Value value) {
        if (value instanceof Value.Truth truth) {
            return truth.value();
        }
        if (value instanceof Value.Whole whole) {
            return whole.value();
        }
        if (value instanceof Value.Text text) {
            return text.value();
        }
        if (value instanceof Value.Parameter parameter) {
            return pack.parameter(parameter);
        }
        if (value instanceof Value.Reference reference) {
            return value(reference.path(), view);
        }
        Value.Constant constant = (Value.Constant) value;
        Set<?> set = Vocabulary.sets().get(constant.type() + "." + constant.name());
        return set != null
                ? set
                : Vocabulary.constant(Objects.requireNonNull(Vocabulary.enums().get(constant.type())), constant.name())
                        .orElseThrow();
    }

    /** What the case has at every property that the constraint names. */
    private String found(Constraint constraint, Object on) {
        return paths(constraint).stream()
                .distinct()
                .map(path -> path.dotted() + ": " + shown(value(path, on)) + reason(path))
                .collect(Collectors.joining("; "));
    }

    private static List<Path> paths(Constraint constraint) {
        if (constraint instanceof Constraint.AnyOf any) {
            return any.parts().stream().flatMap(part -> paths(part).stream()).toList();
        }
        if (constraint instanceof Constraint.AllOf all) {
            return all.parts().stream().flatMap(part -> paths(part).stream()).toList();
        }
        if (constraint instanceof Constraint.Negated negated) {
            return paths(negated.part());
        }
        if (constraint instanceof Constraint.Holds holds) {
            return List.of(holds.path());
        }
        if (constraint instanceof Constraint.Bound bound) {
            return List.of(bound.path());
        }
        return List.of(((Constraint.Compared) constraint).path());
    }

    private static String shown(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(HitRecorder::text).sorted().collect(Collectors.joining(", "));
        }
        return HitRecorder.text(value);
    }

    /** Why the element has its degree, where the path begins with one. */
    private String reason(Path path) {
        String gate = path.names().get(0).toUpperCase(Locale.ROOT);
        return elements.stream()
                .filter(element -> element.gate().name().equals(gate))
                .findFirst()
                .map(Evaluation::reasons)
                .orElse("");
    }

    private static String reasons(Element element) {
        String codes = element.reasons().stream().map(Reason::code).collect(Collectors.joining(", "));
        String why = codes.isEmpty() || element.detail().isEmpty()
                ? codes + element.detail()
                : codes + ": " + element.detail();
        return why.isEmpty() ? "" : " (" + why + ")";
    }
}
