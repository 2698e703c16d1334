package truce.rules.pack;

import java.util.Comparator;
import java.util.Locale;
import truce.core.fault.Fault;

/**
 * What is wrong with a pack, and where.
 *
 * @param code what kind of problem
 * @param file path within the pack
 * @param spot where
 * @param message what is wrong, a sentence part without a full stop
 * @param help what would be right, a whole sentence; may be empty
 * @param line the line as written; empty when the file as a whole is meant
 */
public record Problem(Code code, String file, Spot spot, String message, String help, String line)
        implements Comparable<Problem> {

    /** Kinds of problems. */
    public enum Code {
        FILE,
        LIMIT,
        YAML,
        SYNTAX,
        NOT_IN_FENCE,
        UNKNOWN_TYPE,
        UNKNOWN_PROPERTY,
        UNKNOWN_CONSTANT,
        UNKNOWN_PARAMETER,
        WRONG_TYPE,
        UNBOUND,
        CONSEQUENCE,
        METADATA,
        DUPLICATE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(problem -> problem.spot.line())
            .thenComparingInt(problem -> problem.spot.column())
            .thenComparing(Problem::message);

    /** {@code rules/fire.drl:7:21: no property 'plac' ... Did you mean 'place'?}. */
    public String sentence() {
        return file + ":" + spot.line() + ":" + spot.column() + ": " + message + "."
                + (help.isEmpty() ? "" : " " + help);
    }

    /** The line as written with a caret under the spot; empty when there is none. */
    public String caret() {
        return line.isEmpty() ? "" : line + "\n" + indent() + "^";
    }

    /** As wide as what stands before the spot; a tab stays a tab, so that the caret stands under it everywhere. */
    private String indent() {
        String before = line.substring(0, Math.min(line.length(), Math.max(0, spot.column() - 1)));
        return before.replaceAll("[^\t]", " ") + " ".repeat(Math.max(0, spot.column() - 1 - before.length()));
    }

    public Fault toFault() {
        return new Fault(file, spot.line(), "", line.strip(), spot.column() + ": " + message, help);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
