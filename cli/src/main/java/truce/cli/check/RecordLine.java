package truce.cli.check;

/** Finds the line of a table on which a data record begins: quoted cells may hold line ends. */
final class RecordLine {

    private RecordLine() {}

    /** The line (1-based) of a data record (1-based); the header is record 0. */
    static int of(String text, long row) {
        int line = 1;
        long record = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && record < row; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n') {
                line++;
                record += quoted ? 0 : 1;
            }
        }
        return line;
    }
}
