package truce.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A rule as an author would write it by hand: also of a row of a table, so that what it says can be read. */
public final class RuleListing {

    private static final ConstraintText TEXT = new ConstraintText();

    private RuleListing() {}

    /** The lines of the rule. */
    public static List<String> lines(RuleText rule) {
        List<String> lines = new ArrayList<>(List.of("/** " + rule.comment() + " */", "rule \"" + rule.title() + "\""));
        new TreeMap<>(rule.tags()).forEach((name, tag) -> lines.add("    @" + name + "( \"" + tag.value() + "\" )"));
        lines.add("when");
        rule.conditions().forEach(condition -> lines.add("    " + condition(condition)));
        lines.add("then");
        lines.add("    flags." + rule.verb() + "( " + rule.subject() + " );");
        lines.add("end");
        return lines;
    }

    private static String condition(Condition condition) {
        List<String> asked = condition.constraints().stream()
                .map(one -> TEXT.of(one.constraint()))
                .toList();
        return condition.head() + (asked.isEmpty() ? "()" : "( " + String.join(", ", asked) + " )");
    }
}
