package truce.cli.check;

import java.util.Comparator;
import truce.rules.lint.Finding;
import truce.rules.lint.Level;
import truce.rules.pack.Problem;

/**
 * Something that a check says of a file.
 *
 * @param id the kind of mistake, such as {@code unknown-property}, or a lint's id
 * @param level whether the check fails because of it
 * @param file path from the working folder, with slashes
 * @param line 1-based
 * @param column 1-based, in characters
 * @param message what is wrong, a sentence part without a full stop
 * @param help what would be right, a whole sentence; may be empty
 * @param source the line as written; empty when the file as a whole is meant
 */
public record Remark(
        String id, Level level, String file, int line, int column, String message, String help, String source)
        implements Comparable<Remark> {

    private static final Comparator<Remark> ORDER = Comparator.comparing(Remark::file)
            .thenComparingInt(Remark::line)
            .thenComparingInt(Remark::column)
            .thenComparing(Remark::id)
            .thenComparing(Remark::message);

    public Remark {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("a remark stands somewhere: " + line + ":" + column);
        }
    }

    static Remark of(String folder, Problem problem) {
        return new Remark(
                problem.code().code(),
                Level.ERROR,
                folder + problem.file(),
                problem.spot().line(),
                problem.spot().column(),
                problem.message(),
                problem.help(),
                problem.line());
    }

    static Remark of(String folder, Finding finding) {
        return new Remark(
                finding.lint().id(),
                finding.level(),
                folder + finding.file(),
                finding.at().line(),
                finding.at().column(),
                finding.message(),
                finding.help(),
                finding.line());
    }

    /** What is wrong and what would be right, in sentences. */
    String sentences() {
        return message + "." + (help.isEmpty() ? "" : " " + help);
    }

    /** The source line and a caret below the column; empty without a source line. */
    String caret() {
        if (source.isEmpty()) {
            return "";
        }
        String before = source.substring(0, Math.min(source.length(), column - 1));
        return source + "\n" + before.replaceAll("[^\t]", " ") + " ".repeat(column - 1 - before.length()) + "^";
    }

    @Override
    public int compareTo(Remark other) {
        return ORDER.compare(this, other);
    }
}
