package truce.rules.lint;

import java.util.Set;
import java.util.function.Predicate;
import truce.core.action.WeaponClass;
import truce.rules.fact.Graded;
import truce.rules.pack.Condition;
import truce.rules.pack.RuleText;

/** What a rule asks before it flags or allows: ignorance never exonerates, and never accuses. */
final class AskedLints {

    private static final Set<String> TIMES = Set.of("time", "deadline", "notice");

    /** A threshold, not an element: who wants the sure ones may. */
    private static final Set<String> THRESHOLDS = Set.of("massCasualty");

    private final Told told;
    private final Logic logic;

    private AskedLints(Told told) {
        this.told = told;
        this.logic = new Logic(told.pack().pack());
    }

    static void look(Told told) {
        AskedLints lints = new AskedLints(told);
        told.rules().forEach(lints::rule);
    }

    private void rule(RuleText rule) {
        Formula formula = logic.of(rule);
        if (!Satisfaction.canHold(formula)) {
            return;
        }
        Asked asked = Asked.of(rule);
        for (String element : asked.graded()) {
            if (rule.verb().equals("raise")) {
                raised(rule, formula, element);
            } else if (rule.verb().equals("permit")) {
                permitted(rule, formula, element);
            }
        }
        if (rule.verb().equals("raise")) {
            hidden(rule, formula, asked);
            ties(rule, asked);
        }
    }

    private void raised(RuleText rule, Formula formula, String element) {
        boolean open = can(formula, element, Graded::open);
        boolean sure = can(formula, element, grade -> grade.likely() && grade.asked());
        boolean excluded = can(formula, element, Graded::excluded);
        boolean time = TIMES.contains(element);
        if (excluded && !open && !sure) {
            told.add(
                    time ? Lint.OUTSIDE_FORCE : Lint.FLAG_ON_EXCLUDED,
                    rule,
                    "the rule raises a flag where " + element + " is ruled out",
                    "That is no breach: ask " + element + ".possible, or note it.");
        } else if (open && !sure && !excluded) {
            told.add(
                    Lint.FLAG_ON_OPEN,
                    rule,
                    "the rule raises a flag only where " + element + " is open",
                    "Ask " + element + ".possible: the element says by itself how sure it is.");
        } else if (sure && !open && !excluded && !THRESHOLDS.contains(element)) {
            told.add(
                    time ? Lint.SURE_TIME_ONLY : Lint.SURE_ONLY,
                    rule,
                    "flags are lost where " + element + " is open",
                    "Ask " + element + ".possible: what is open is flagged as open, not left out.");
        }
        boolean telling = element.equals("acts.allegation") || element.equals("acts.undeterminedExplosion");
        if (telling && !excluded) {
            told.add(
                    Lint.FLAG_ON_ALLEGATION,
                    rule,
                    "a flag is raised on " + element,
                    "It tells no act of anybody: use flags.note( ... ).");
        }
    }

    private void permitted(RuleText rule, Formula formula, String element) {
        if (can(formula, element, Graded::open)) {
            told.add(
                    Lint.PERMIT_ON_POSSIBLE,
                    rule,
                    "the act is allowed where " + element + " is open",
                    "Ask " + element + ".established: ignorance allows nothing.");
        }
    }

    private void hidden(RuleText rule, Formula formula, Asked asked) {
        Formula unknown = Logic.constant("weapon", WeaponClass.class, WeaponClass.UNKNOWN);
        if (asked.asks("weapon") && !Satisfaction.canHold(Formula.both(formula, unknown))) {
            told.add(
                    Lint.UNKNOWN_WEAPON_HIDES,
                    rule,
                    "flags are lost where the weapon is not stated",
                    "Write ( ... || weapon == Weapon.UNKNOWN ), or ask the element bore.");
        }
        if (asked.asks("disputed") && !Satisfaction.canHold(Formula.both(formula, Logic.truth("disputed", true)))) {
            told.add(
                    Lint.DENIAL_HIDES_FLAG,
                    rule,
                    "flags are lost where somebody denies the fact",
                    "Leave 'disputed' out: a denial is told with the flag and lowers its grade.");
        }
    }

    private void ties(RuleText rule, Asked asked) {
        boolean sequence = rule.conditions().stream().map(Condition::type).anyMatch("Sequence"::equals);
        if (sequence && !asked.asks("alone") && !asked.asks("tied") && !asked.asks("candidates")) {
            told.add(
                    Lint.TIES_IGNORED,
                    rule,
                    "where times overlap nobody can be named, and the rule does not ask",
                    "Ask 'alone', or note it: flags.note( ... ).");
        }
    }

    private static boolean can(Formula formula, String element, Predicate<Graded> state) {
        return Satisfaction.canHold(Formula.both(formula, Logic.graded(element, state)));
    }
}
