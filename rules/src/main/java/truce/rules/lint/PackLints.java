package truce.rules.lint;

import java.util.List;
import truce.rules.pack.Trust;

/** Looks at a checked pack with every lint. Runs no rule. */
public final class PackLints {

    private PackLints() {}

    /** All findings at the levels of the project, by file, line and column; those that are off are left out. */
    public static List<Finding> of(LintedPack pack, LintLevels levels) {
        Told told = new Told(pack);
        MetaLints.look(told);
        TestLints.look(told);
        // What a rule with full trust asks is code, which nobody reads here.
        if (pack.pack().trust() == Trust.FENCED) {
            AskedLints.look(told);
            ClaimLints.look(told);
            ShapeLints.look(told);
            LogicLints.look(told);
        }
        return told.findings().stream()
                .map(finding -> finding.withLevel(levels.of(finding.lint())))
                .filter(finding -> finding.level() != Level.OFF)
                .sorted()
                .distinct()
                .toList();
    }
}
