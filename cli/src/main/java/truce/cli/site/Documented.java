package truce.cli.site;

import java.util.List;
import truce.cli.test.PackTest;
import truce.rules.lint.Finding;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.RuleText;

/**
 * A pack with all that its pages tell.
 *
 * @param pack the pack
 * @param tests its tests, in the order of files and lines
 * @param lints what lints find in it
 */
public record Documented(CheckedPack pack, List<PackTest> tests, List<Finding> lints) {

    public Documented {
        tests = List.copyOf(tests);
        lints = List.copyOf(lints);
    }

    /** What lints find at one of its rules: from its first line to the next rule of the same file. */
    List<Finding> lintsOf(RuleText rule) {
        int first = rule.at().line();
        int next = pack.rules().stream()
                .filter(other -> other.file().equals(rule.file()) && other.at().line() > first)
                .mapToInt(other -> other.at().line())
                .min()
                .orElse(Integer.MAX_VALUE);
        return lints.stream()
                .filter(lint -> lint.file().equals(rule.file())
                        && lint.at().line() >= first
                        && lint.at().line() < next)
                .toList();
    }
}
