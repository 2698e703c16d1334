package truce.rules.engine;

import java.util.List;
import java.util.stream.Collectors;
import truce.core.match.Case;
import truce.core.pattern.Finding;
import truce.core.run.RuleHit;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.Condition;
import truce.rules.pack.RuleText;

/**
 * Why a rule addresses one case or does not: the conditions of the rule in order.
 *
 * @param rule id of the rule
 * @param file file of the rule within its pack
 * @param addresses whether the rule addresses the case
 * @param verb what it then asks for
 * @param steps its conditions; after the first that fails the rest is not reached
 */
public record CaseFunnel(String rule, String file, boolean addresses, RuleHit.Verb verb, List<Step> steps) {

    /** Whether a condition held. */
    public enum Held {
        YES,
        NO,
        NOT_REACHED
    }

    /**
     * One condition.
     *
     * @param line line in the rule's file
     * @param text as written
     * @param held whether it held
     * @param found what the case has, such as {@code act.possible: no (act-not-regulated)}; empty when not reached
     */
    public record Step(int line, String text, Held held, String found) {}

    public CaseFunnel {
        steps = List.copyOf(steps);
    }

    static CaseFunnel of(CheckedPack pack, RuleText rule, Case subject) {
        return of(rule, new Evaluation(pack, subject).steps(rule));
    }

    static CaseFunnel of(CheckedPack pack, RuleText rule, Finding finding) {
        return of(rule, new Evaluation(pack, finding).steps(rule));
    }

    private static CaseFunnel of(RuleText rule, List<Step> steps) {
        boolean holds = steps.stream().allMatch(step -> step.held() == Held.YES);
        RuleHit.Verb verb = RuleHit.Verb.valueOf(rule.verb().toUpperCase(java.util.Locale.ROOT));
        return new CaseFunnel(rule.id(), rule.file(), holds, verb, steps);
    }

    /** The step at which the rule let go of the case; empty when it addresses it. */
    public java.util.Optional<Step> failed() {
        return steps.stream().filter(step -> step.held() == Held.NO).findFirst();
    }

    /** A condition on one line, as the steps show it: {@code not Claim( of == $case )}. */
    public static String text(Condition condition) {
        return condition.head() + "( "
                + condition.constraints().stream().map(Condition.Asked::text).collect(Collectors.joining(", "))
                + " )";
    }
}
