package truce.rules.pack;

/** A rule file with blanks for its comments and quoted texts, so that words can be looked for where they are code. */
final class DrlMask {

    private final String text;
    private final StringBuilder masked;
    private int at;

    private DrlMask(String text) {
        this.text = text;
        this.masked = new StringBuilder(text);
    }

    /** Of the same length and with the same lines. */
    static String of(String text) {
        return new DrlMask(text).mask();
    }

    private String mask() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                blankUntil("\n", 2);
            } else if (text.startsWith("/*", at)) {
                blankUntil("*/", 2);
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else {
                at++;
            }
        }
        return masked.toString();
    }

    private void blankUntil(String end, int from) {
        int found = text.indexOf(end, at + from);
        int stop = found < 0 ? text.length() : found + (end.equals("\n") ? 0 : end.length());
        blank(at, stop);
        at = stop;
    }

    /** A quoted text ends in its line: what an engine might read otherwise is code to the mask. */
    private void quoted(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end < text.length() && text.charAt(end) == quote) {
            blank(at + 1, end);
        }
        at = Math.min(text.length(), end + 1);
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                masked.setCharAt(i, ' ');
            }
        }
    }
}
