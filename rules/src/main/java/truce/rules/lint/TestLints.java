package truce.rules.lint;

import java.util.List;
import java.util.Optional;
import truce.rules.pack.RuleText;
import truce.rules.pack.SourceText;
import truce.rules.pack.Spot;

/** Whether the tests beside the rules show each rule fire and stay silent. Reads them as text and plays none. */
final class TestLints {

    private final Told told;
    private final TestMentions mentions;

    private TestLints(Told told) {
        this.told = told;
        this.mentions = TestMentions.in(told.pack().tests());
    }

    static void look(Told told) {
        TestLints lints = new TestLints(told);
        if (told.pack().tests().isEmpty() && !told.rules().isEmpty()) {
            SourceText file = told.pack().file("pack.yaml");
            told.add(
                    Lint.NO_TESTS,
                    file,
                    Spot.START,
                    "the pack has no tests",
                    "Put tests/*.test.yaml beside the rules: for each rule one that fires and one that stays silent.",
                    Optional.empty());
            return;
        }
        told.rules().forEach(lints::rule);
        told.pack().tests().forEach(lints::todo);
    }

    private void rule(RuleText rule) {
        boolean fires = mentions.firing().contains(rule.id());
        boolean silent = mentions.silent().contains(rule.id());
        if (fires && silent) {
            return;
        }
        String missing = fires ? "stay silent" : silent ? "fire" : "fire, and none shows it stay silent";
        boolean stable = rule.tag("status").filter("stable"::equals).isPresent();
        Lint lint = stable ? Lint.STABLE_UNTESTED : fires ? Lint.NO_SILENT_TEST : Lint.NO_FIRING_TEST;
        told.add(
                lint,
                rule,
                (stable ? "the rule is stable, and no test shows it " : "no test shows the rule ") + missing,
                fires ? "Add a near miss." : "Add a test that expects its flag.");
    }

    private void todo(SourceText file) {
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf("todo:");
            if (at >= 0 && lines.get(i).substring(0, at).replace("-", "").isBlank()) {
                told.add(Lint.TODO, file, new Spot(i + 1, at + 1), "a test is still to be done", "", Optional.empty());
            }
        }
    }
}
