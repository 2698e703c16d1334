package truce.cli.test;

import java.util.List;
import java.util.Locale;

/**
 * What a test found to differ from its expectation.
 *
 * @param kind how
 * @param line line in the test's file
 * @param problem one line, without a full stop
 * @param details lines below it, such as the conditions of the rule
 */
public record Finding(Kind kind, int line, String problem, List<String> details) {

    /** How something differs. */
    public enum Kind {
        /** Expected and not there. */
        MISSING,
        /** There and not expected. */
        NOISY,
        /** There, and otherwise than expected. */
        WRONG,
        /** Another answer when the same actions come in another order. */
        ORDER_DEPENDENT,
        /** The test itself cannot be played. */
        BROKEN;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Finding {
        details = List.copyOf(details);
    }
}
