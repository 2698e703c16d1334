package truce.rules.pack;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import truce.rules.pack.Problem.Code;
import truce.rules.pack.Token.Kind;

/**
 * Walks over the tokens of a file and says what it did not expect. Comments are skipped; the last one for documentation is
 * kept.
 */
final class TokenReader {

    private static final Map<String, String> STRANGE = Map.of(
            "=", "Write '==' to compare.",
            "&", "Write '&&'.",
            "|", "Write '||'.",
            "#", "A comment begins with '//'.",
            "+", "Rules do no arithmetic: write the number, or a parameter.",
            "-", "Rules do no arithmetic: write the number, or a parameter.",
            "*", "Rules do no arithmetic: write the number, or a parameter.");

    /** Something that cannot be read further; the problem has been told. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super("the rule cannot be read further", null, false, false);
        }
    }

    private final SourceText source;
    private final List<Token> tokens;
    private final Problems problems;
    private int next;
    private String docComment = "";

    TokenReader(SourceText source, List<Token> tokens, Problems problems) {
        this.source = source;
        this.tokens = tokens;
        this.problems = problems;
        skipComments();
    }

    Token peek() {
        return tokens.get(next);
    }

    /** The token after the next one, without comments between them. */
    Token peekSecond() {
        return peek(1);
    }

    /** The token that many after the next one, without comments between them. */
    Token peek(int ahead) {
        int i = next;
        for (int left = ahead; left > 0 && i < tokens.size() - 1; left--) {
            i++;
            while (tokens.get(i).kind() == Kind.COMMENT) {
                i++;
            }
        }
        return tokens.get(i);
    }

    /** Whether the next token is the first of its line. */
    boolean atLineStart() {
        Token last = previous();
        return last == null || last.spot().line() < peek().spot().line();
    }

    Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Kind.END) {
            next++;
            skipComments();
        }
        return token;
    }

    boolean takeIf(String expected) {
        if (peek().is(expected)) {
            take();
            return true;
        }
        return false;
    }

    Token take(String expected, String where) {
        return peek().is(expected) ? take() : unexpected("expected '" + expected + "' " + where);
    }

    Token take(Kind kind, String what) {
        return peek().kind() == kind ? take() : unexpected("expected " + what);
    }

    /** Leaves out tokens until something holds or the file ends. */
    void skipUntil(BooleanSupplier reached) {
        while (peek().kind() != Kind.END && !reached.getAsBoolean()) {
            take();
        }
    }

    /** Tells the problem with the next token, by the fence's reason where it has one, and gives up on what is read. */
    Token unexpected(String expected) {
        return unexpected(expected, "");
    }

    Token unexpected(String expected, String help) {
        tellUnexpected(expected, help);
        throw new Unreadable();
    }

    /** The same, without giving up. */
    void tellUnexpected(String expected, String help) {
        Token token = peek();
        if (token.kind() == Kind.WORD && Fence.reason(token.text()).isPresent()) {
            String reason = Fence.reason(token.text()).orElseThrow();
            refuse(token, token.shown() + " is outside the fence", sentence(reason));
        } else if (token.kind() == Kind.STRANGE) {
            String why = STRANGE.getOrDefault(token.text(), help);
            refuse(token, "the character " + token.shown() + " has no meaning in a rule", why);
        } else if (token.kind() != Kind.TOLD) {
            problems.add(Code.SYNTAX, token.spot(), expected + ", found " + token.shown(), help);
        }
    }

    /** Tells that something is missing right after what was read last; reading goes on as if it stood there. */
    void missing(String what, String help) {
        Token last = previous();
        problems.add(Code.SYNTAX, last == null ? peek().spot() : endOf(last), what, help);
    }

    /** Tells a slip of the pen at a token; reading goes on as if it were right. */
    void slip(Token token, String message, String help) {
        problems.add(Code.SYNTAX, token.spot(), message, help);
    }

    /** Tells that something is outside the fence and gives up on what is read. */
    Token notInFence(Token token, String message, String help) {
        refuse(token, message, help);
        throw new Unreadable();
    }

    /** The last comment for documentation among those right before the next token; empty when there is none. */
    String comment() {
        return docComment;
    }

    /** The text from a token to the last one taken, on one line. */
    String textFrom(Token first) {
        Token last = previous();
        int end = last == null ? first.end() : Math.max(first.end(), last.end());
        return source.text().substring(first.start(), end).replaceAll("\\s+", " ");
    }

    private @Nullable Token previous() {
        int i = next - 1;
        while (i >= 0 && tokens.get(i).kind() == Kind.COMMENT) {
            i--;
        }
        return i < 0 ? null : tokens.get(i);
    }

    /** Tokens outside comments stand on one line. */
    private static Spot endOf(Token token) {
        return new Spot(token.spot().line(), token.spot().column() + token.end() - token.start());
    }

    private void refuse(Token token, String message, String help) {
        problems.add(Code.NOT_IN_FENCE, token.spot(), message, help);
    }

    private static String sentence(String reason) {
        return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
    }

    private void skipComments() {
        docComment = "";
        while (tokens.get(next).kind() == Kind.COMMENT) {
            String comment = tokens.get(next).text();
            docComment = comment.startsWith("/*") || docComment.isEmpty() ? comment : docComment;
            next++;
        }
    }
}
