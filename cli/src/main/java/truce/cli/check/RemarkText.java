package truce.cli.check;

import truce.rules.lint.Level;

/** Writes remarks for people: place, level, what is wrong, what would be right, its id, the line, a caret. */
public final class RemarkText {

    private static final String BOLD = "1";
    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String BLUE = "36";

    private final boolean coloured;

    public RemarkText(boolean coloured) {
        this.coloured = coloured;
    }

    public String text(Remarks remarks) {
        StringBuilder text = new StringBuilder();
        for (Remark remark : remarks.remarks()) {
            String place = remark.file() + ":" + remark.line() + ":" + remark.column() + ":";
            text.append(painted(place, BOLD))
                    .append(' ')
                    .append(painted(word(remark.level()) + ":", colour(remark.level())))
                    .append(' ')
                    .append(remark.sentences())
                    .append(" [")
                    .append(remark.id())
                    .append("]\n");
            remark.caret()
                    .lines()
                    .forEach(line -> text.append("    ").append(line).append('\n'));
        }
        return text.toString();
    }

    private static String word(Level level) {
        return level == Level.INFO ? "hint" : level.code();
    }

    private static String colour(Level level) {
        return level == Level.ERROR ? RED : level == Level.WARNING ? YELLOW : BLUE;
    }

    private String painted(String text, String colour) {
        return coloured ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }
}
