package truce.rules.pack;

/**
 * A word of a rule file.
 *
 * @param kind what it is
 * @param text as written; for a string, what stands between the quotes
 * @param spot where it begins
 * @param start offset of its first character
 * @param end offset after its last character
 */
record Token(Kind kind, String text, Spot spot, int start, int end) {

    enum Kind {
        WORD,
        VARIABLE,
        STRING,
        NUMBER,
        SYMBOL,
        COMMENT,
        /** A character that no rule uses; whoever meets it tells. */
        STRANGE,
        /** Something whose problem has been told; whoever meets it gives up without a word. */
        TOLD,
        END
    }

    boolean is(String expected) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(expected);
    }

    /** For messages. */
    String shown() {
        return kind == Kind.END ? "the end of the file" : kind == Kind.STRING ? "\"" + text + "\"" : "'" + text + "'";
    }
}
