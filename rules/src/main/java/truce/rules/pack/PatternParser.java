package truce.rules.pack;

import java.util.ArrayList;
import java.util.List;
import truce.rules.pack.Condition.Asked;
import truce.rules.pack.Condition.Quantifier;
import truce.rules.pack.Token.Kind;
import truce.rules.pack.TokenReader.Unreadable;

/** Reads the patterns of a rule. After one that cannot be read it goes on with the next. */
final class PatternParser {

    private final TokenReader reader;
    private final Landmarks landmarks;
    private boolean gap;

    PatternParser(TokenReader reader, Landmarks landmarks) {
        this.reader = reader;
        this.landmarks = landmarks;
    }

    /** Whether something of the patterns could not be read. */
    boolean hasGap() {
        return gap;
    }

    /** The patterns up to {@code then}, in order. */
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        while (!landmarks.afterConditions()) {
            try {
                conditions.add(condition());
            } catch (Unreadable told) {
                gap = true;
                goOn();
            }
        }
        return conditions;
    }

    /** Leaves out what cannot be read, at least one token, brackets as a whole. */
    private void goOn() {
        int before = reader.peek().start();
        int depth = 0;
        while (reader.peek().kind() != Kind.END) {
            boolean moved = reader.peek().start() > before;
            if (landmarks.afterConditions() || (moved && depth <= 0 && landmarks.atPattern())) {
                return;
            }
            depth += reader.peek().is("(") ? 1 : reader.peek().is(")") ? -1 : 0;
            reader.take();
        }
    }

    private Condition condition() {
        Token first = reader.peek();
        if (first.is(")")) {
            reader.slip(first, "this bracket closes nothing", "Leave it out.");
            throw new Unreadable();
        }
        Quantifier quantifier =
                reader.takeIf("not") ? Quantifier.NOT : reader.takeIf("exists") ? Quantifier.EXISTS : Quantifier.ONE;
        boolean bracket = quantifier != Quantifier.ONE && reader.takeIf("(");
        Condition condition = pattern(first, quantifier);
        if (bracket && !reader.takeIf(")")) {
            reader.missing("')' is missing: the bracket after '" + first.text() + "' is not closed", "Add ')' here.");
        }
        return condition;
    }

    private Condition pattern(Token first, Quantifier quantifier) {
        String variable = variable();
        if (reader.peek().kind() == Kind.WORD
                && Fence.reason(reader.peek().text()).isPresent()) {
            reader.unexpected("expected a view");
        }
        Token type = reader.take(Kind.WORD, "a view such as Case( ... )");
        if (reader.peek().is(".")) {
            reader.notInFence(type, "views have short names, no packages", "Write Case( ... ).");
        }
        String head = reader.textFrom(first);
        List<Asked> asked = inBrackets(type);
        if (reader.peek().is("from") || reader.peek().is("over")) {
            gap = true;
            reader.tellUnexpected("", "");
            goOn();
        }
        return new Condition(type.spot(), quantifier, variable, type.text(), asked, head);
    }

    private String variable() {
        if (reader.peek().kind() != Kind.VARIABLE) {
            return "";
        }
        String variable = reader.take().text();
        if (!reader.takeIf(":")) {
            if (reader.peek().kind() != Kind.WORD) {
                reader.unexpected("expected ':' after " + variable);
            }
            reader.missing("':' is missing after " + variable, "Write " + variable + " : Case( ... ).");
        }
        return variable;
    }

    private List<Asked> inBrackets(Token type) {
        if (!reader.takeIf("(")) {
            if (reader.peek().kind() != Kind.WORD || landmarks.afterConditions()) {
                reader.unexpected("expected '(' after " + type.text());
            }
            reader.missing("'(' is missing after " + type.text(), "Write " + type.text() + "( ... ).");
        }
        List<Asked> asked = reader.peek().is(")") ? List.of() : constraints();
        if (!reader.takeIf(")")) {
            reader.missing("')' is missing: the bracket after '" + type.text() + "' is not closed", "Add ')' here.");
        }
        return asked;
    }

    private List<Asked> constraints() {
        List<Asked> asked = new ArrayList<>();
        ConstraintParser parser = new ConstraintParser(reader);
        do {
            Token first = reader.peek();
            if (atEndOfPattern()) {
                break;
            }
            try {
                Constraint constraint = parser.constraint();
                asked.add(new Asked(constraint, reader.textFrom(first)));
                if (!reader.peek().is(",") && !reader.peek().is(")") && !atEndOfPattern()) {
                    reader.unexpected("expected ',' between constraints");
                }
            } catch (Unreadable told) {
                gap = true;
                skipConstraint();
            }
            if (asked.size() > Fence.MOST_CONSTRAINTS) {
                reader.notInFence(first, "more than " + Fence.MOST_CONSTRAINTS + " constraints in a pattern", "");
            }
        } while (reader.takeIf(","));
        return asked;
    }

    private boolean atEndOfPattern() {
        return landmarks.afterConditions() || landmarks.atPattern();
    }

    /** To the comma or bracket after what could not be read. */
    private void skipConstraint() {
        int depth = 0;
        while (!atEndOfPattern()
                && (depth > 0 || !(reader.peek().is(",") || reader.peek().is(")")))) {
            depth += reader.peek().is("(") ? 1 : reader.peek().is(")") ? -1 : 0;
            reader.take();
        }
    }
}
