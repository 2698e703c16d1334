package truce.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import truce.rules.pack.Problem.Code;

/**
 * Cuts a rule file into tokens. Outside comments only plain ASCII is known; a backslash is known nowhere, so that no
 * escape can say one thing to a reader and another to a compiler; invisible and direction-changing characters are refused
 * even in comments. A slip that word processors make (curly quotes, hard blanks) is told once, and read as what was meant.
 */
final class Lexer {

    private static final List<String> PAIRS = List.of("==", "!=", "<=", ">=", "&&", "||");
    private static final Set<Integer> HIDDEN =
            Set.of((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.LINE_SEPARATOR, (int)
                    Character.PARAGRAPH_SEPARATOR);
    private static final String SINGLES = "(),:.@<>!;";
    private static final String CURLY = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb";

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
        add(Token.Kind.END, "", at);
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
        } else if (c == '\'' || CURLY.indexOf(c) >= 0) {
            wrongQuotes(c);
        } else if (isLetter(c) || c == '$') {
            word(c == '$' ? Token.Kind.VARIABLE : Token.Kind.WORD);
        } else if (isDigit(c)) {
            number();
        } else if (isHidden(c) || Character.isSpaceChar(c)) {
            hidden(c);
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
        boolean closed = at < text.length() && text.charAt(at) == '"';
        int end = closed ? at : cut(start + 1);
        at = closed ? at + 1 : end;
        if (!closed) {
            problems.add(Code.SYNTAX, spot(start), "this text has no closing quote on its line", "Add '\"'.");
        } else if (end - start > Fence.LONGEST_STRING) {
            problems.add(
                    Code.LIMIT, spot(start), "this text is longer than " + Fence.LONGEST_STRING + " characters", "");
        }
        tokens.add(new Token(Token.Kind.STRING, text.substring(start + 1, end), spot(start), start, at));
    }

    /** Where a text without a closing quote probably ends: before a curly quote, or before the line's last brackets. */
    private int cut(int start) {
        int end = lineEnd(start);
        for (int i = start; i < end; i++) {
            if (CURLY.indexOf(text.charAt(i)) >= 0 && text.charAt(i) != '\u2019') {
                return i;
            }
        }
        while (end > start && " \t),;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private void wrongQuotes(char opening) {
        int start = at;
        int end = lineEnd(start);
        int close = start + 1;
        while (close < end && !closes(opening, text.charAt(close))) {
            close++;
        }
        boolean whole = close < end;
        int textEnd = whole ? close : cut(start + 1);
        String what = opening == '\'' ? "a single quote" : "a curly quote (U+" + hex(opening) + ")";
        problems.add(Code.SYNTAX, spot(start), what + " begins this text", "Write plain double quotes: \"...\".");
        at = whole ? close + 1 : Math.max(textEnd, start + 1);
        int from = Math.min(start + 1, at);
        tokens.add(new Token(Token.Kind.STRING, text.substring(from, Math.max(from, textEnd)), spot(start), start, at));
    }

    private static boolean closes(char opening, char c) {
        return opening == '\'' ? c == '\'' : c == '"' || CURLY.indexOf(c) >= 0;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void word(Token.Kind kind) {
        int start = at;
        at++;
        while (at < text.length() && isPartOfWord(start)) {
            at++;
        }
        if (at < text.length() && isForeignLetter(text.charAt(at))) {
            foreignWord(start);
            return;
        }
        if (at - start > Fence.LONGEST_WORD) {
            problems.add(Code.LIMIT, spot(start), "this word is longer than " + Fence.LONGEST_WORD + " letters", "");
        }
        add(kind, text.substring(start, at), start);
    }

    /** A word with a letter of another alphabet, which may look like one of ours. */
    private void foreignWord(int start) {
        int first = at;
        while (at < text.length() && (isForeignLetter(text.charAt(at)) || isLetter(text.charAt(at)))) {
            at++;
        }
        problems.add(
                Code.NOT_IN_FENCE,
                spot(first),
                "the letter '" + text.charAt(first) + "' (U+" + hex(text.charAt(first)) + ") is not a plain letter",
                "Names are of plain letters a to z; this one may look like one of them.");
        add(Token.Kind.TOLD, text.substring(start, at), start);
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
        digits();
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            digits();
            problems.add(Code.WRONG_TYPE, spot(start), "numbers in rules are whole", "Write one without a point.");
        } else if (at - start > 9) {
            problems.add(Code.LIMIT, spot(start), "this number has more than 9 digits", "");
        }
        add(Token.Kind.NUMBER, text.substring(start, at), start);
    }

    private void digits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private void hidden(char c) {
        refuseCharacter(c);
        while (at < text.length() && text.charAt(at) == c) {
            at++;
        }
    }

    private void symbol(char c) {
        for (String pair : PAIRS) {
            if (text.startsWith(pair, at)) {
                at += 2;
                add(Token.Kind.SYMBOL, pair, at - 2);
                return;
            }
        }
        if (isForeignLetter(c)) {
            foreignWord(at);
            return;
        }
        if (c == '\\') {
            refuseEscape();
        } else if (c <= ' ' || c >= 127) {
            refuseCharacter(c);
        }
        boolean told = c == '\\' || c <= ' ' || c >= 127;
        at++;
        Token.Kind strange = told ? Token.Kind.TOLD : Token.Kind.STRANGE;
        add(SINGLES.indexOf(c) >= 0 ? Token.Kind.SYMBOL : strange, String.valueOf(c), at - 1);
    }

    private void add(Token.Kind kind, String word, int start) {
        tokens.add(new Token(kind, word, spot(start), start, at));
    }

    private void refuseEscape() {
        problems.add(Code.NOT_IN_FENCE, spot(at), "a backslash stands here, and escapes are outside the fence", "");
    }

    private void refuseCharacter(char c) {
        problems.add(
                Code.NOT_IN_FENCE,
                spot(at),
                "the character U+" + hex(c) + " has no meaning in a rule",
                Character.isSpaceChar(c) ? "Write a plain blank." : "");
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0000".substring(digits.length()) + digits;
    }

    private Spot spot(int offset) {
        return new Spot(line, offset - lineStart + 1);
    }

    private static boolean isHidden(char c) {
        return c != '\t' && HIDDEN.contains(Character.getType(c));
    }

    private static boolean isForeignLetter(char c) {
        return c > 127 && Character.isLetter(c);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
