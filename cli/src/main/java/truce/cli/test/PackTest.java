package truce.cli.test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import truce.rules.testing.Drafted;

/** A test of a pack. */
public sealed interface PackTest {

    /** Where it stands, and what it is called. */
    Head head();

    /**
     * What every test has.
     *
     * @param file name for messages, such as {@code tests/fire.test.yaml}
     * @param path the file
     * @param line line of the test
     * @param name a sentence
     * @param todo why it need not pass yet; empty when it must
     */
    record Head(String file, Path path, int line, String name, String todo) {

        /** {@code tests/fire.test.yaml:12}. */
        String at(int where) {
            return where == 0 ? file : file + ":" + where;
        }
    }

    /** A rule and drafted cases, one a row of a table. */
    record OfRule(Head head, String rule, List<Row> rows) implements PackTest {
        public OfRule {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table of cases.
     *
     * @param line line in the file
     * @param cells as written, by column
     * @param given the case
     * @param expect the expected word
     * @param stops part of the condition that is expected to stop the rule; empty when not said
     */
    record Row(int line, Map<String, String> cells, Drafted given, String expect, String stops) {}

    /**
     * Actions held against agreements, from end to end.
     *
     * @param rule the one rule that is looked at; empty for every rule of the pack
     * @param actions where the actions are
     * @param expected every flag that must come out, and none besides
     * @param whyNot why certain flags do not come out
     * @param answers what clauses make of the acts, and which rows are one incident
     */
    record Scene(
            Head head,
            String rule,
            Given given,
            Acts actions,
            List<Expected> expected,
            List<WhyNot> whyNot,
            Answers answers)
            implements PackTest {
        public Scene {
            expected = List.copyOf(expected);
            whyNot = List.copyOf(whyNot);
        }
    }

    /**
     * Actions written into the test, or a table of them.
     *
     * @param lines the line in the file of each
     */
    record Acts(List<Map<String, String>> rows, List<Integer> lines, Optional<Path> table) {
        public Acts {
            rows = List.copyOf(rows);
            lines = List.copyOf(lines);
        }
    }

    /** A rule that must stay silent about an action, and the condition or element that must stop it. */
    record WhyNot(int line, String rule, String action, String clause, String stops) {}
}
