package truce.rules.lint;

import java.util.Comparator;
import java.util.Optional;
import truce.rules.pack.Spot;

/**
 * What a lint found, and where.
 *
 * @param lint which lint
 * @param level how much it matters in this project
 * @param file path within the pack
 * @param at where
 * @param message what was found, a sentence part
 * @param help what would be better, a whole sentence; may be empty
 * @param line the line as written; empty when the file as a whole is meant
 * @param edit the change that mends it, where there is a safe one
 */
public record Finding(
        Lint lint, Level level, String file, Spot at, String message, String help, String line, Optional<Edit> edit)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(finding -> finding.at.line())
            .thenComparingInt(finding -> finding.at.column())
            .thenComparing(finding -> finding.lint.id())
            .thenComparing(Finding::message);

    Finding withLevel(Level other) {
        return new Finding(lint, other, file, at, message, help, line, edit);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
