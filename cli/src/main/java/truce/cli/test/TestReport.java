package truce.cli.test;

import java.util.List;

/**
 * What came of the tests of a pack.
 *
 * @param pack how messages name it
 * @param results one a test, in the order of files and lines
 * @param coverage what they showed of each rule
 */
public record TestReport(String pack, List<Result> results, Coverage coverage) {

    public TestReport {
        results = List.copyOf(results);
    }

    /** Number of tests that fail. */
    public int failed() {
        return (int) results.stream().filter(Result::fails).count();
    }

    /** Whole percent of what tests should show of rules and conditions. */
    public int percent() {
        return coverage.percent();
    }
}
