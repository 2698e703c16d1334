package truce.core.fault;

/**
 * What is wrong with one piece of input, as data: where it stands, what it says, and what would be right.
 *
 * <p>Example: {@code events.csv:17: latitude 97.2 is not in -90..90. Are the columns longitude, latitude?}
 *
 * @param file name of the file as the user gave it, never an absolute path; empty when the fault has no file
 * @param row data record (1-based) of a table, or line (1-based) of a text; 0 when the whole file is meant
 * @param column name of the column or key; empty when none is meant
 * @param value the value as it stands in the input, shortened to 80 characters; empty when none is meant
 * @param problem what is wrong, a sentence part without a full stop
 * @param help what would be right or what to do next, a whole sentence; empty when nothing helps
 */
public record Fault(String file, long row, String column, String value, String problem, String help) {

    private static final int LONGEST_VALUE = 80;

    public Fault {
        if (problem.isBlank()) {
            throw new IllegalArgumentException("a fault says what is wrong");
        }
        if (row < 0) {
            throw new IllegalArgumentException("row " + row + " is not 0 or more");
        }
        value = shortened(value);
    }

    /** A fault of a whole file. */
    public static Fault of(String file, String problem, String help) {
        return new Fault(file, 0, "", "", problem, help);
    }

    /**
     * A fault told by a message of one or two sentences: the first says what is wrong, the second what would be right, as
     * in {@code latitude 136.0 is not in -90..90. Are latitude and longitude swapped?}
     */
    public static Fault told(String file, long row, String column, String message) {
        int end = message.indexOf(". ");
        String problem = end < 0 ? message : message.substring(0, end);
        String help = end < 0 ? "" : message.substring(end + 2);
        boolean stopped = problem.endsWith(".") || problem.endsWith("?");
        return new Fault(file, row, column, "", stopped ? problem.substring(0, problem.length() - 1) : problem, help);
    }

    /** The fault as one line for people: place, what is wrong, what helps. */
    public String message() {
        String where = file.isEmpty() ? "" : row == 0 ? file + ": " : file + ":" + row + ": ";
        return where + problem + "." + (help.isEmpty() ? "" : " " + help);
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "…";
    }
}
