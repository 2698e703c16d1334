package truce.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import truce.rules.pack.Constraint.Operator;
import truce.rules.pack.Token.Kind;

/** Reads what a pattern asks of its view. */
final class ConstraintParser {

    private static final Map<String, Operator> SIGNS = Map.of(
            "==", Operator.EQUAL,
            "!=", Operator.NOT_EQUAL,
            "<", Operator.LESS,
            "<=", Operator.AT_MOST,
            ">", Operator.MORE,
            ">=", Operator.AT_LEAST);

    private final TokenReader reader;
    private int depth;

    ConstraintParser(TokenReader reader) {
        this.reader = reader;
    }

    /** One constraint, up to the comma or bracket after it. */
    Constraint constraint() {
        Token first = reader.peek();
        if (first.kind() == Kind.VARIABLE && reader.peekSecond().is(":")) {
            reader.take();
            reader.take();
            return new Constraint.Bound(first.spot(), first.text(), path());
        }
        return anyOf();
    }

    private Constraint anyOf() {
        Token first = reader.peek();
        List<Constraint> parts = new ArrayList<>(List.of(allOf()));
        while (reader.takeIf("||")) {
            parts.add(allOf());
        }
        return parts.size() == 1 ? parts.get(0) : new Constraint.AnyOf(first.spot(), parts);
    }

    private Constraint allOf() {
        Token first = reader.peek();
        List<Constraint> parts = new ArrayList<>(List.of(single()));
        while (reader.takeIf("&&")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.get(0) : new Constraint.AllOf(first.spot(), parts);
    }

    private Constraint single() {
        Token first = reader.peek();
        if (++depth > Fence.DEEPEST) {
            reader.notInFence(first, "brackets and '!' are nested more than " + Fence.DEEPEST + " deep", "");
        }
        try {
            if (reader.takeIf("!")) {
                return new Constraint.Negated(first.spot(), single());
            }
            if (reader.takeIf("(")) {
                Constraint inner = anyOf();
                reader.take(")", "to close the bracket");
                return inner;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Constraint comparison() {
        Path path = path();
        Token sign = reader.peek();
        Operator operator = SIGNS.get(sign.text());
        if (operator != null && sign.kind() == Kind.SYMBOL) {
            reader.take();
            return new Constraint.Compared(path.at(), path, operator, List.of(value()));
        }
        if (sign.kind() != Kind.WORD) {
            return new Constraint.Holds(path.at(), path);
        }
        boolean negated = reader.takeIf("not");
        if (reader.takeIf("in")) {
            return new Constraint.Compared(path.at(), path, negated ? Operator.NOT_IN : Operator.IN, listed());
        }
        if (reader.takeIf("memberOf")) {
            Operator member = negated ? Operator.NOT_MEMBER_OF : Operator.MEMBER_OF;
            return new Constraint.Compared(path.at(), path, member, List.of(value()));
        }
        if (reader.takeIf("contains")) {
            Operator contains = negated ? Operator.NOT_CONTAINS : Operator.CONTAINS;
            return new Constraint.Compared(path.at(), path, contains, List.of(value()));
        }
        reader.unexpected("expected one of == != < <= > >= in memberOf contains");
        throw new IllegalStateException("unexpected always throws");
    }

    private List<Value> listed() {
        reader.take("(", "after 'in'");
        List<Value> values = new ArrayList<>(List.of(value()));
        while (reader.takeIf(",")) {
            values.add(value());
        }
        reader.take(")", "after the values");
        return values;
    }

    private Path path() {
        Token first = reader.peek();
        if (first.kind() != Kind.WORD || Fence.reason(first.text()).isPresent()) {
            reader.unexpected("expected a property such as place.possible");
        }
        return new Path(first.spot(), "", names());
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(name()));
        while (reader.takeIf(".")) {
            names.add(name());
        }
        return names;
    }

    private String name() {
        Token name = reader.take(Kind.WORD, "the name of a property");
        if (reader.peek().is("(")) {
            reader.notInFence(
                    name, "'" + name.text() + "(...)' is a method call, and rules call none", "Name a property.");
        }
        return name.text();
    }

    private Value value() {
        Token token = reader.peek();
        return switch (token.kind()) {
            case STRING -> new Value.Text(token.spot(), reader.take().text());
            case NUMBER -> new Value.Whole(token.spot(), whole(reader.take()));
            case VARIABLE -> reference();
            case WORD -> named(token);
            default -> {
                reader.unexpected("expected a value");
                throw new IllegalStateException("unexpected always throws");
            }
        };
    }

    private static int whole(Token token) {
        return token.text().length() > 9 ? 0 : Integer.parseInt(token.text());
    }

    private Value reference() {
        Token variable = reader.take();
        List<String> names = reader.takeIf(".") ? names() : List.of();
        return new Value.Reference(variable.spot(), new Path(variable.spot(), variable.text(), names));
    }

    private Value named(Token token) {
        if (token.is("true") || token.is("false")) {
            return new Value.Truth(token.spot(), reader.take().is("true"));
        }
        if (Fence.reason(token.text()).isPresent()) {
            reader.unexpected("expected a value");
        }
        List<String> names = names();
        if (names.size() == 1) {
            return new Value.Constant(token.spot(), "", names.get(0));
        }
        if (names.size() != 2) {
            reader.notInFence(
                    token,
                    "'" + String.join(".", names) + "' is no constant of docs/facts.md",
                    "Write a constant such as Kind.CEASE_HOSTILITIES, a parameter such as params.limit, or a number.");
        }
        return names.get(0).equals("params")
                ? new Value.Parameter(token.spot(), names.get(1))
                : new Value.Constant(token.spot(), names.get(0), names.get(1));
    }
}
