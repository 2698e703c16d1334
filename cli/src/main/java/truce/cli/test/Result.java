package truce.cli.test;

import java.util.List;

/**
 * What became of a test.
 *
 * @param checks number of single expectations in it
 * @param findings what differs; none when it passes
 * @param changes what {@code --accept} would write
 * @param seconds time it took
 */
public record Result(PackTest test, int checks, List<Finding> findings, List<Change> changes, double seconds) {

    /**
     * An expectation that would be written anew.
     *
     * @param line line in the file: of a row of a table, or of the test
     * @param was as it stands
     * @param becomes one text for a row; for a scene one a flag
     */
    public record Change(int line, String was, List<String> becomes) {
        public Change {
            becomes = List.copyOf(becomes);
        }
    }

    public Result {
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
    }

    boolean differs() {
        return !findings.isEmpty();
    }

    /** It differs, and nobody says that it may. */
    boolean fails() {
        return differs() && test.head().todo().isEmpty();
    }
}
