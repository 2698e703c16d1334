package truce.rules.lint;

import truce.rules.pack.Condition;
import truce.rules.pack.Condition.Quantifier;
import truce.rules.pack.RuleText;

/** Claims: claimed is not shown. */
final class ClaimLints {

    private final Told told;
    private final Logic logic;

    private ClaimLints(Told told) {
        this.told = told;
        this.logic = new Logic(told.pack().pack());
    }

    static void look(Told told) {
        ClaimLints lints = new ClaimLints(told);
        told.rules().forEach(lints::rule);
    }

    private void rule(RuleText rule) {
        for (Condition condition : rule.conditions()) {
            boolean shown = condition.quantifier() == Quantifier.ONE
                    || Satisfaction.follows(logic.of(condition), Logic.truth("supported", true));
            if (shown) {
                continue;
            }
            if (rule.verb().equals("permit") && condition.quantifier() == Quantifier.EXISTS) {
                told.add(
                        Lint.PERMIT_ON_CLAIM,
                        rule,
                        condition.at(),
                        "the act is allowed because somebody claims that it was",
                        "Write Claim( of == $case, supported ).");
            } else if (rule.verb().equals("raise") && condition.quantifier() == Quantifier.NOT) {
                told.add(
                        Lint.CLAIM_HIDES_FLAG,
                        rule,
                        condition.at(),
                        "a claim alone makes the flag go",
                        "Write not Claim( of == $case, supported ), or leave it to the element exception.");
            }
        }
    }
}
