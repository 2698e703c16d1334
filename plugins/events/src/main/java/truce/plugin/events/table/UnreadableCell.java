package truce.plugin.events.table;

import truce.core.fault.Fault;

/** Thrown when a record cannot be understood; becomes the fault of a refused row. Has no stack trace: it is no bug. */
public final class UnreadableCell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final String problem;
    private final String help;

    public UnreadableCell(String column, String value, String problem, String help) {
        super(problem, null, false, false);
        this.column = column;
        this.value = value;
        this.problem = problem;
        this.help = help;
    }

    /** As the fault of that data record. */
    public Fault fault(String file, long row) {
        return new Fault(file, row, column, value, problem, help);
    }
}
