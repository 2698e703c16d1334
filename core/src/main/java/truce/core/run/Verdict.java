package truce.core.run;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import truce.core.agreement.Modality;
import truce.core.match.Case;
import truce.core.match.Known;
import truce.core.match.Reason;
import truce.core.run.DeterminationTable.Decision;

/** Puts together what the rules asked for and what the table says. */
final class Verdict {

    // Few lists differ, and every flag holds two of them.
    private final Known<List<String>> rules = new Known<>();
    private final Known<List<Reason>> reasons = new Known<>();

    /** What becomes of a case; empty when no rule addressed it. What a norm allows is never held against anybody. */
    static Optional<Disposition> disposition(Case subject, List<RuleHit> hits, Decision decision) {
        boolean raised = asks(hits, RuleHit.Verb.RAISE);
        boolean allows = subject.norm().modality() == Modality.PERMISSION;
        if (raised && !allows) {
            return Optional.of(assessed(decision.determination(), decision));
        }
        if (raised || asks(hits, RuleHit.Verb.PERMIT)) {
            return Optional.of(assessed(Determination.NO_BREACH, decision));
        }
        return asks(hits, RuleHit.Verb.NOTE)
                ? Optional.of(assessed(Determination.NOT_ASSESSABLE, decision))
                : Optional.empty();
    }

    static boolean isFlag(Optional<Disposition> disposition) {
        return disposition.isPresent()
                && disposition.get().determination().isPresent()
                && disposition.get().determination().get().isFlag();
    }

    Flag flag(Case subject, List<RuleHit> hits, Decision decision, Severity severity) {
        return new Flag(
                "f" + subject.id().substring(1),
                subject,
                rules.same(raised(hits)),
                decision.determination(),
                Grades.facts(subject),
                Grades.norm(subject.elements()),
                reasons.same(decision.reasons()),
                severity);
    }

    private static Disposition assessed(Determination determination, Decision decision) {
        boolean tells = !determination.isFlag() && !decision.reasons().isEmpty();
        return tells
                ? Disposition.assessed(determination, decision.reasons().get(0))
                : Disposition.assessed(determination);
    }

    private static List<String> raised(List<RuleHit> hits) {
        TreeSet<String> raised = new TreeSet<>();
        for (RuleHit hit : hits) {
            if (hit.verb() == RuleHit.Verb.RAISE) {
                if (hits.size() == 1) {
                    return List.of(hit.rule());
                }
                raised.add(hit.rule());
            }
        }
        return List.copyOf(raised);
    }

    private static boolean asks(List<RuleHit> hits, RuleHit.Verb verb) {
        for (RuleHit hit : hits) {
            if (hit.verb() == verb) {
                return true;
            }
        }
        return false;
    }
}
