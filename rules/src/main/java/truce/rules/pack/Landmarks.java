package truce.rules.pack;

import java.util.Set;
import truce.core.fault.NearestName;
import truce.rules.fact.Vocabulary;
import truce.rules.pack.Token.Kind;

/** Where the parts of a rule begin and end, as seen from the next token: to these a parser goes on after a slip. */
final class Landmarks {

    /** Words that begin something outside rules in other rule files. */
    private static final Set<String> OUTSIDE = Set.of(
            "import", "package", "global", "unit", "include", "declare", "function", "query", "template", "dialect");

    private final TokenReader reader;

    Landmarks(TokenReader reader) {
        this.reader = reader;
    }

    boolean atRule() {
        return reader.peek().is("rule") && (reader.peekSecond().kind() == Kind.STRING || reader.atLineStart());
    }

    boolean atRuleOrEnd() {
        return reader.peek().kind() == Kind.END || atRule();
    }

    /** At the next rule, or at something else that stands outside rules. */
    boolean atTopLevel() {
        return atRuleOrEnd()
                || (reader.atLineStart() && OUTSIDE.contains(reader.peek().text()));
    }

    boolean atVerb() {
        return reader.peek().is("flags") && reader.peekSecond().is(".");
    }

    /** At the part of the rule after its conditions, or beyond the rule. */
    boolean afterConditions() {
        return reader.peek().is("then") || reader.peek().is("end") || atVerb() || atSlipOfThen() || atRuleOrEnd();
    }

    boolean atSlipOfThen() {
        return isSlipOf("then") && reader.atLineStart() && reader.peekSecond().kind() == Kind.WORD;
    }

    /** At something that was probably meant as that word. */
    boolean isSlipOf(String word) {
        Token token = reader.peek();
        return token.kind() == Kind.WORD
                && !token.text().equals(word)
                && token.text().length() >= word.length() - 1
                && token.text().length() <= word.length() + 1
                && Vocabulary.views().get(token.text()) == null
                && NearestName.of(token.text(), Set.of(word)).isPresent();
    }

    /** At the begin of a pattern: {@code $case : Case(}, {@code not Claim(}, {@code Case(}. */
    boolean atPattern() {
        int ahead = 0;
        if (reader.peek().is("not") || reader.peek().is("exists")) {
            ahead = reader.peekSecond().is("(") ? 2 : 1;
        }
        Token first = reader.peek(ahead);
        if (first.kind() == Kind.VARIABLE) {
            Token second = reader.peek(ahead + 1);
            boolean type = second.kind() == Kind.WORD && isView(second);
            return type || (second.is(":") && reader.peek(ahead + 3).is("("));
        }
        return first.kind() == Kind.WORD
                && isView(first)
                && reader.peek(ahead + 1).is("(");
    }

    private static boolean isView(Token word) {
        return Character.isUpperCase(word.text().charAt(0));
    }
}
