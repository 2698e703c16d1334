package truce.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import truce.core.fault.NearestName;
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
        while (reader.takeIf("||") || word("or", "||")) {
            parts.add(allOf());
        }
        return parts.size() == 1 ? parts.get(0) : new Constraint.AnyOf(first.spot(), parts);
    }

    private Constraint allOf() {
        Token first = reader.peek();
        List<Constraint> parts = new ArrayList<>(List.of(single()));
        while (reader.takeIf("&&") || word("and", "&&")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.get(0) : new Constraint.AllOf(first.spot(), parts);
    }

    /** Takes a word that stands for a sign, and tells the sign. */
    private boolean word(String word, String sign) {
        Token token = reader.peek();
        if (!token.is(word)) {
            return false;
        }
        reader.slip(token, "within a pattern '" + word + "' is written '" + sign + "'", "");
        reader.take();
        return true;
    }

    private Constraint single() {
        Token first = reader.peek();
        if (++depth > Fence.DEEPEST) {
            reader.notInFence(first, "brackets and '!' are nested more than " + Fence.DEEPEST + " deep", "");
        }
        try {
            if (reader.takeIf("!") || word("not", "!")) {
                return new Constraint.Negated(first.spot(), single());
            }
            if (reader.takeIf("(")) {
                Constraint inner = anyOf();
                if (!reader.takeIf(")")) {
                    closeLate();
                }
                return inner;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    /** The rest of a constraint ends where the pattern ends; what else stands there is told. */
    private void closeLate() {
        if (reader.peek().is(",") || reader.peek().is("then")) {
            reader.missing("')' is missing: a bracket within the pattern is not closed", "Add ')' here.");
        } else {
            reader.unexpected("expected ')' to close the bracket");
        }
    }

    private Constraint comparison() {
        Path path = path();
        Token sign = reader.peek();
        Operator operator = sign();
        if (operator != null) {
            return new Constraint.Compared(path.at(), path, operator, List.of(value()));
        }
        if (sign.kind() != Kind.WORD || sign.is("and") || sign.is("or") || sign.is("then")) {
            return new Constraint.Holds(path.at(), path);
        }
        return inWords(path);
    }

    /** A sign of comparison, if one is next; one that other languages use is told and read as meant. */
    private @Nullable Operator sign() {
        Token sign = reader.peek();
        if (sign.kind() == Kind.STRANGE && sign.text().equals("=")) {
            reader.take();
            Token more = reader.peek();
            boolean order = more.start() == sign.end() && (more.is("<") || more.is(">"));
            String right = order ? more.text() + "=" : "==";
            reader.slip(sign, "'=" + (order ? more.text() : "") + "' compares nothing", "Write '" + right + "'.");
            if (order) {
                reader.take();
            }
            return SIGNS.get(right);
        }
        Operator operator = sign.kind() == Kind.SYMBOL ? SIGNS.get(sign.text()) : null;
        if (operator != null) {
            reader.take();
            operator = operator == Operator.LESS && adjacentMore(sign) ? Operator.NOT_EQUAL : operator;
        }
        return operator;
    }

    private boolean adjacentMore(Token less) {
        if (!reader.peek().is(">") || reader.peek().start() != less.end()) {
            return false;
        }
        reader.slip(less, "'<>' compares nothing", "Write '!='.");
        reader.take();
        return true;
    }

    private Constraint inWords(Path path) {
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
        String found = reader.peek().text();
        reader.unexpected(
                "expected ',' or a comparison (== != < <= > >= in memberOf contains)",
                NearestName.of(found, Set.of("in", "memberOf", "contains"))
                        .filter(word -> found.length() > 2)
                        .map(word -> "Did you mean '" + word + "'?")
                        .orElse(""));
        throw new IllegalStateException("unexpected always throws");
    }

    private List<Value> listed() {
        boolean bracket = reader.takeIf("(");
        if (!bracket) {
            reader.missing("'(' is missing after 'in'", "Write in ( A, B ).");
        }
        List<Value> values = new ArrayList<>(List.of(value()));
        while (reader.peek().is(",") && isConstantAfterComma()) {
            reader.take();
            values.add(value());
        }
        if (bracket && !reader.takeIf(")")) {
            if (!reader.peek().is(",")) {
                reader.unexpected("expected ',' or ')' after the value");
            }
            reader.missing("')' is missing after the values", "Add ')' here.");
        }
        return values;
    }

    /** Values begin with a capital, a digit or a quote; a property after a comma is the next constraint. */
    private boolean isConstantAfterComma() {
        Token value = reader.peekSecond();
        return value.kind() != Kind.WORD
                || Character.isUpperCase(value.text().charAt(0))
                || value.is("params")
                || value.is("true")
                || value.is("false");
    }

    private Path path() {
        Token first = reader.peek();
        if (first.kind() != Kind.WORD || Fence.reason(first.text()).isPresent()) {
            String help = SIGNS.containsKey(first.text()) ? "Each comparison begins with its property." : "";
            reader.unexpected("expected a property such as place.possible", help);
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
        return token.text().matches("[0-9]{1,9}") ? Integer.parseInt(token.text()) : 0;
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
