package truce.cli.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import truce.core.action.Action;
import truce.core.agreement.Modality;
import truce.core.agreement.Norm;
import truce.core.match.ActCase;
import truce.core.match.Case;
import truce.core.match.Reason;
import truce.core.run.Determination;
import truce.core.run.DeterminationTable;
import truce.core.run.Flag;
import truce.core.run.RuleHit;
import truce.core.run.Run;

/**
 * One flag or note of one rule, as a scene brought it out.
 *
 * @param actions the actions it rests on
 * @param rule the rule
 * @param norm id of the norm, such as {@code TEST/c1}
 * @param clause id of its clause
 * @param word what the rule made of it: a determination, {@code note} or {@code permit}
 * @param fields reasons, actor and severity, each as an expectation writes it
 */
record Unit(List<Action> actions, String rule, String norm, String clause, String word, Map<String, String> fields) {

    /** The flags and notes that rules made of a case; what lies outside the text is none. */
    static List<Unit> of(Case subject, List<RuleHit> hits, Run run) {
        List<Unit> units = new ArrayList<>();
        Optional<Flag> flag = run.flags().stream()
                .filter(one -> one.subject().id().equals(subject.id()))
                .findFirst();
        for (RuleHit hit : hits) {
            String word = word(subject, hit);
            boolean shown = hit.verb() != RuleHit.Verb.RAISE || flag.isPresent();
            if (shown) {
                List<Action> actions =
                        subject instanceof ActCase act ? act.event().actions() : List.of();
                units.add(new Unit(
                        actions,
                        hit.rule(),
                        subject.norm().id(),
                        subject.norm().clause(),
                        word,
                        flag.map(Unit::fields).orElse(Map.of())));
            }
        }
        return units;
    }

    /** The notes that rules made of what a pattern found. */
    static List<Unit> of(truce.core.pattern.Finding found, List<RuleHit> hits, Run run) {
        List<Action> actions = run.incidents().stream()
                .filter(incident -> found.incidents().contains(incident.id()))
                .flatMap(incident -> incident.events().stream())
                .flatMap(event -> event.actions().stream())
                .toList();
        return hits.stream()
                .map(hit -> new Unit(
                        actions,
                        hit.rule(),
                        found.norm().map(Norm::id).orElse(""),
                        found.norm().map(Norm::clause).orElse(""),
                        hit.verb() == RuleHit.Verb.RAISE ? Expected.FLAG : Expected.word(hit.verb()),
                        Map.of()))
                .toList();
    }

    private static String word(Case subject, RuleHit hit) {
        if (hit.verb() != RuleHit.Verb.RAISE) {
            return Expected.word(hit.verb());
        }
        return answer(subject);
    }

    /** What the text makes of a case, whatever a rule says. */
    static String answer(Case subject) {
        boolean allows = subject.norm().modality() == Modality.PERMISSION;
        return Expected.word(
                allows
                        ? Determination.NO_BREACH
                        : DeterminationTable.decide(subject.elements()).determination());
    }

    private static Map<String, String> fields(Flag flag) {
        return Map.of(
                "reasons", flag.reasons().stream().map(Reason::code).collect(Collectors.joining(",")),
                "actor", String.join(",", flag.subject().attribution().parties()),
                "severity", flag.severity().name());
    }

    /**
     * Whether it rests on that action: by its id, the end of its id after a colon, or its row ({@code row 3}); or on none,
     * as what is said of a duty or of a quiet time does, where the name is {@code -} or blank.
     */
    boolean restsOn(String action) {
        return actions.isEmpty()
                ? action.isEmpty() || action.equals(NO_ACTION)
                : actions.stream().anyMatch(one -> named(one, action));
    }

    /** Stands for the action where there is none. */
    static final String NO_ACTION = "-";

    static boolean named(Action action, String reference) {
        return action.id().equals(reference)
                || action.id().endsWith(":" + reference)
                || reference.equals(ExpectTable.ROW + action.origin().row());
    }

    /** Whether an expectation may mean it: action, rule and clause are the ones that it names. */
    boolean meant(Expected expected) {
        return restsOn(expected.action())
                && (expected.field("rule").isEmpty() || expected.field("rule").equals(rule))
                && isAt(expected.field("clause"));
    }

    boolean isAt(String wanted) {
        return wanted.isEmpty() || wanted.equals(clause) || wanted.equals(norm);
    }

    /** What differs from an expectation that means it, one sentence part a field. */
    List<String> differences(Expected expected) {
        List<String> differences = new ArrayList<>();
        String wanted = expected.field("determination");
        boolean anyFlag = wanted.equals(Expected.FLAG) && !word.equals("note") && !word.equals("permit");
        if (!wanted.isEmpty() && !wanted.equals(word) && !anyFlag) {
            differences.add("determination: expected " + wanted + ", got " + word);
        }
        for (String field : List.of("reasons", "actor", "severity")) {
            String expectedText = expected.field(field);
            String got = fields.getOrDefault(field, "");
            boolean same = field.equals("reasons")
                    ? List.of(got.split(",")).containsAll(List.of(expectedText.split(",")))
                    : got.equals(expectedText);
            if (!expectedText.isEmpty() && !same) {
                differences.add(field + ": expected " + expectedText + ", got " + (got.isEmpty() ? "nothing" : got));
            }
        }
        return differences;
    }

    /** The short form of the expectation that it would meet. */
    String text() {
        String ids = actions.isEmpty()
                ? NO_ACTION
                : actions.stream()
                        .map(action -> action.id().startsWith(SceneSet.DATASET + ":")
                                ? action.id().substring(SceneSet.DATASET.length() + 1)
                                : action.id())
                        .sorted()
                        .findFirst()
                        .orElse(NO_ACTION);
        return ids + " " + rest();
    }

    /** The short form without the action. */
    String rest() {
        return rule + " " + clause + " " + word;
    }

    /** What must not change with the order of actions. */
    String key() {
        return actions.stream().map(Action::id).sorted().toList() + " " + rule + " " + norm + " " + word + " "
                + new java.util.TreeMap<>(fields);
    }
}
