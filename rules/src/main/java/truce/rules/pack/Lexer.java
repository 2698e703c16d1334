package truce.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import truce.rules.pack.Problem.Code;

/**
 * Cuts a rule file into tokens. Outside comments only plain ASCII is known; a backslash is known nowhere, so that no
 * escape can say one thing to a reader and another to a compiler; invisible and direction-changing characters are refused
 * even in comments.
 */
final class Lexer {

    private static final List<String> PAIRS = List.of("==", "!=", "<=", ">=", "&&", "||");
    private static final Set<Integer> HIDDEN =
            Set.of((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.LINE_SEPARATOR, (int)
                    Character.PARAGRAPH_SEPARATOR);
    private static final String SINGLES = "(),:.@<>!;";

    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    Lexer(SourceText source, Problems problems) {
        this.text = source.text();
        this.problems = problems;
    }

    /** All tokens, comments among them, the end last. */
    List<Token> tokens() {
        while (at < text.length()) {
            step();
        }
        tokens.add(new Token(Token.Kind.END, "", spot(at), at, at));
        return tokens;
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '\n') {
            at++;
            line++;
            lineStart = at;
        } else if (c == ' ' || c == '\t') {
            at++;
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            comment(end < 0 ? text.length() : end);
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (c == '"') {
            string();
        } else if (isLetter(c) || c == '$') {
            word(c == '$' ? Token.Kind.VARIABLE : Token.Kind.WORD);
        } else if (isDigit(c)) {
            number();
        } else {
            symbol(c);
        }
    }

    private void blockComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            problems.add(Code.SYNTAX, spot(at), "this comment never ends", "Close it with '*/'.");
            end = text.length() - 2;
        }
        comment(Math.max(at, end) + 2);
    }

    private void comment(int end) {
        Spot spot = spot(at);
        int start = at;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                lineStart = at + 1;
            } else if (isHidden(c)) {
                refuseCharacter(c);
            } else if (text.startsWith("\\u", at)) {
                refuseEscape();
            }
            at++;
        }
        tokens.add(new Token(Token.Kind.COMMENT, text.substring(start, end), spot, start, end));
    }

    private void string() {
        int start = at;
        at++;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (c == '\\') {
                refuseEscape();
            } else if (isHidden(c)) {
                refuseCharacter(c);
            }
            at++;
        }
        if (at >= text.length() || text.charAt(at) == '\n') {
            problems.add(Code.SYNTAX, spot(start), "this text has no closing quote on its line", "Add '\"'.");
        } else {
            at++;
        }
        int end = Math.max(start + 1, at - 1);
        if (end - start > Fence.LONGEST_STRING) {
            problems.add(
                    Code.LIMIT, spot(start), "this text is longer than " + Fence.LONGEST_STRING + " characters", "");
        }
        tokens.add(new Token(Token.Kind.STRING, text.substring(start + 1, end), spot(start), start, at));
    }

    private void word(Token.Kind kind) {
        int start = at;
        at++;
        while (at < text.length() && isPartOfWord(start)) {
            at++;
        }
        if (at - start > Fence.LONGEST_WORD) {
            problems.add(Code.LIMIT, spot(start), "this word is longer than " + Fence.LONGEST_WORD + " letters", "");
        }
        tokens.add(new Token(kind, text.substring(start, at), spot(start), start, at));
    }

    /** Hyphens belong to a word only in metadata, and in keywords of other rule files, which the fence names. */
    private boolean isPartOfWord(int start) {
        char c = text.charAt(at);
        return isLetter(c) || isDigit(c) || c == '_' || (c == '-' && mayHoldHyphen(start));
    }

    private boolean mayHoldHyphen(int start) {
        boolean metadata = start > 0 && text.charAt(start - 1) == '@';
        return metadata || Fence.reason(hyphenated(start)).isPresent();
    }

    private String hyphenated(int start) {
        int end = at;
        while (end < text.length() && (isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(start, end);
    }

    private void number() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at - start > 9) {
            problems.add(Code.LIMIT, spot(start), "this number has more than 9 digits", "");
        }
        tokens.add(new Token(Token.Kind.NUMBER, text.substring(start, at), spot(start), start, at));
    }

    private void symbol(char c) {
        for (String pair : PAIRS) {
            if (text.startsWith(pair, at)) {
                tokens.add(new Token(Token.Kind.SYMBOL, pair, spot(at), at, at + 2));
                at += 2;
                return;
            }
        }
        if (c == '\\') {
            refuseEscape();
        } else if (SINGLES.indexOf(c) >= 0) {
            tokens.add(new Token(Token.Kind.SYMBOL, String.valueOf(c), spot(at), at, at + 1));
        } else {
            refuseCharacter(c);
        }
        at++;
    }

    private void refuseEscape() {
        problems.add(Code.NOT_IN_FENCE, spot(at), "a backslash stands here, and escapes are outside the fence", "");
    }

    private void refuseCharacter(char c) {
        String name = c > ' ' && c < 127 ? "'" + c + "'" : "U+" + hex(c);
        problems.add(Code.NOT_IN_FENCE, spot(at), "the character " + name + " has no meaning in a rule", "");
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "0000".substring(digits.length()) + digits;
    }

    private Spot spot(int offset) {
        return new Spot(line, offset - lineStart + 1);
    }

    private static boolean isHidden(char c) {
        return c != '\t' && HIDDEN.contains(Character.getType(c));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
