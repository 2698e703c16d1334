package truce.rules.pack;

import java.util.List;
import truce.rules.pack.Problem.Code;
import truce.rules.pack.Token.Kind;

/** Walks over the tokens of a file and says what it did not expect. Comments are skipped; the last one is kept. */
final class TokenReader {

    /** A rule that cannot be read further; the problem has been told. */
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
    private String lastComment = "";

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
        int i = next + 1;
        while (i < tokens.size() && tokens.get(i).kind() == Kind.COMMENT) {
            i++;
        }
        return tokens.get(Math.min(i, tokens.size() - 1));
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

    /** Tells the problem with the next token, by the fence's reason where it has one, and gives up on the rule. */
    Token unexpected(String expected) {
        Token token = peek();
        Fence.reason(token.text())
                .filter(reason -> token.kind() == Kind.WORD)
                .ifPresentOrElse(
                        reason -> refuse(token, token.shown() + " is outside the fence", sentence(reason)),
                        () -> problems.add(Code.SYNTAX, token.spot(), expected + ", found " + token.shown(), ""));
        throw new Unreadable();
    }

    /** Tells that something is outside the fence and gives up on the rule. */
    Token notInFence(Token token, String message, String help) {
        refuse(token, message, help);
        throw new Unreadable();
    }

    /** The comment right before the next token; empty when there is none. */
    String comment() {
        return lastComment;
    }

    /** The text from a token to the last one taken, on one line. */
    String textFrom(Token first) {
        int i = next - 1;
        while (i > 0 && tokens.get(i).kind() == Kind.COMMENT) {
            i--;
        }
        int end = Math.max(first.end(), tokens.get(i).end());
        return source.text().substring(first.start(), end).replaceAll("\\s+", " ");
    }

    private void refuse(Token token, String message, String help) {
        problems.add(Code.NOT_IN_FENCE, token.spot(), message, help);
    }

    private static String sentence(String reason) {
        return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
    }

    private void skipComments() {
        lastComment = "";
        while (tokens.get(next).kind() == Kind.COMMENT) {
            lastComment = tokens.get(next).text();
            next++;
        }
    }
}
