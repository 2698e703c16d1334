package truce.rules.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import truce.rules.pack.RuleText;
import truce.rules.pack.SourceText;
import truce.rules.pack.Spot;

/** Collects what lints find in a pack. */
final class Told {

    private final LintedPack pack;
    private final List<Finding> findings = new ArrayList<>();

    Told(LintedPack pack) {
        this.pack = pack;
    }

    LintedPack pack() {
        return pack;
    }

    List<RuleText> rules() {
        return pack.pack().rules();
    }

    List<Finding> findings() {
        return findings;
    }

    /** A finding at a rule. */
    void add(Lint lint, RuleText rule, String message, String help) {
        add(lint, rule, rule.at(), message, help);
    }

    /** A finding somewhere in a rule. */
    void add(Lint lint, RuleText rule, Spot at, String message, String help) {
        add(lint, pack.file(rule.file()), at, rule.id() + ": " + message, help, Optional.empty());
    }

    /** A finding with the change that mends it. */
    void add(Lint lint, RuleText rule, String message, String help, Edit edit) {
        add(lint, pack.file(rule.file()), edit.at(), rule.id() + ": " + message, help, Optional.of(edit));
    }

    void add(Lint lint, SourceText file, Spot at, String message, String help, Optional<Edit> edit) {
        findings.add(new Finding(lint, lint.level(), file.name(), at, message, help, file.line(at.line()), edit));
    }

    /** The line of a rule's file. */
    String line(RuleText rule, int number) {
        return pack.file(rule.file()).line(number);
    }
}
