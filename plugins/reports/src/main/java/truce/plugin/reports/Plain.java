package truce.plugin.reports;

/** Makes text of unknown origin safe to show on one line: no line breaks, no control characters, no hidden reordering. */
final class Plain {

    private Plain() {}

    /**
     * White space of all kinds becomes one blank, other control characters become the replacement character, and marks
     * that reorder or hide neighbouring text (bidirectional controls, zero-width characters) are left out.
     */
    static String line(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        text.strip().codePoints().forEach(c -> append(line, c));
        return line.toString();
    }

    private static void append(StringBuilder line, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
            if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        } else if (Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.SURROGATE) {
            line.append('\uFFFD');
        } else if (!isHidden(c)) {
            line.appendCodePoint(c);
        }
    }

    /** Bidirectional controls, zero-width characters but the joiners that scripts need, byte order marks, tags. */
    private static boolean isHidden(int c) {
        return c != 0x200C && c != 0x200D && Character.getType(c) == Character.FORMAT;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean innerBlank = c == ' ' && i > 0 && i < text.length() - 1 && text.charAt(i - 1) != ' ';
            if (!(c > ' ' && c < 0x7F) && !innerBlank) {
                return false;
            }
        }
        return true;
    }

    /** How many columns of a terminal the text takes. */
    static int width(String text) {
        return text.codePoints().map(Plain::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0xA4CF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0x1F300 && c <= 0x1FAFF)
                        || (c >= 0x20000 && c <= 0x3FFFD));
        return wide ? 2 : 1;
    }
}
