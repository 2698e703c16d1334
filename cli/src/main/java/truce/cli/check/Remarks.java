package truce.cli.check;

import java.util.List;
import truce.rules.lint.Level;

/**
 * All that a check says.
 *
 * @param checked how many packs, dossiers and agreements were looked at
 * @param remarks by file, line and column, each once
 */
public record Remarks(int checked, List<Remark> remarks) {

    public Remarks {
        remarks = remarks.stream().sorted().distinct().toList();
    }

    /** How many there are of a level. */
    public int count(Level level) {
        return (int) remarks.stream().filter(remark -> remark.level() == level).count();
    }

    /** {@code 2 checked, 1 error, 3 warnings, 1 hint.}. */
    public String summary() {
        return checked + " checked, " + counted(count(Level.ERROR), "error")
                + (count(Level.WARNING) == 0 ? "" : ", " + counted(count(Level.WARNING), "warning"))
                + (count(Level.INFO) == 0 ? "" : ", " + counted(count(Level.INFO), "hint"))
                + ".";
    }

    private static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
