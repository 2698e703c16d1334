package truce.cli.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells a report of tests in lines of plain text. */
public final class TestText {

    private TestText() {}

    /** What fails, each with its place and why; then one line of numbers. */
    public static List<String> lines(TestReport report) {
        List<String> lines = new ArrayList<>();
        for (Result result : report.results()) {
            PackTest.Head head = result.test().head();
            if (!result.differs()) {
                if (!head.todo().isEmpty()) {
                    lines.add(head.at(head.line()) + ": " + head.name() + ": passes, and is marked todo (" + head.todo()
                            + "). Drop the mark.");
                }
                continue;
            }
            String verdict = result.fails() ? "FAILED" : "todo (" + head.todo() + ")";
            lines.add(head.at(head.line()) + ": " + verdict + ": " + head.name());
            lines.addAll(findings(result));
        }
        lines.add(numbers(report));
        return lines;
    }

    /** What differs in one test, with details. */
    static List<String> findings(Result result) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : result.findings()) {
            lines.add("  " + finding.kind().word() + ": " + result.test().head().at(finding.line()) + ": "
                    + finding.problem());
            finding.details().forEach(detail -> lines.add("      " + detail));
        }
        return lines;
    }

    private static String numbers(TestReport report) {
        int todo = (int) report.results().stream()
                .filter(result -> result.differs() && !result.fails())
                .count();
        int failed = report.failed();
        int passed = report.results().size() - failed - todo;
        int checks = report.results().stream().mapToInt(Result::checks).sum();
        String pack = report.pack().isEmpty() ? "" : report.pack() + ": ";
        return pack + passed + " of " + report.results().size() + " tests passed (" + checks + " expectations)"
                + (failed == 0 ? "" : ", " + failed + " failed")
                + (todo == 0 ? "" : ", " + todo + " todo")
                + "; " + report.percent() + " % of rules and conditions shown.";
    }

    /** A table of what tests showed of each rule and each condition. */
    public static List<String> coverage(TestReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-12s %6s %6s  %s", "rule", "fired", "silent", "conditions decisive"));
        for (Coverage.OfRule rule : report.coverage().rules()) {
            long decisive =
                    rule.decisive().values().stream().filter(times -> times > 0).count();
            lines.add(String.format(
                    Locale.ROOT,
                    "%-12s %6s %6s  %d of %d",
                    rule.text().id(),
                    shown(rule.fired()),
                    shown(rule.silent()),
                    decisive,
                    rule.decisive().size()));
            for (Map.Entry<Coverage.Place, Integer> one : rule.decisive().entrySet()) {
                if (one.getValue() == 0) {
                    lines.add("    no test in which it alone stops the rule: "
                            + rule.text().file() + ":" + one.getKey().line() + "  "
                            + one.getKey().text());
                }
            }
        }
        return lines;
    }

    private static String shown(int times) {
        return times == 0 ? "NEVER" : Integer.toString(times);
    }
}
