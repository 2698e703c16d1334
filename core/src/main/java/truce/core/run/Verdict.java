package truce.core.run;

import java.util.List;
import java.util.Optional;
import truce.core.agreement.Modality;
import truce.core.match.Case;
import truce.core.match.Reason;
import truce.core.run.DeterminationTable.Decision;

/** Puts together what the rules asked for and what the table says. */
final class Verdict {

    private Verdict() {}

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

    static Flag flag(Case subject, List<RuleHit> hits, Decision decision, Severity severity) {
        List<String> rules = hits.stream()
                .filter(hit -> hit.verb() == RuleHit.Verb.RAISE)
                .map(RuleHit::rule)
                .sorted()
                .distinct()
                .toList();
        return new Flag(
                "f" + subject.id().substring(1),
                subject,
                rules,
                decision.determination(),
                Grades.facts(subject),
                Grades.norm(subject.elements()),
                decision.reasons(),
                severity);
    }

    private static Disposition assessed(Determination determination, Decision decision) {
        Optional<Reason> reason = decision.reasons().stream().findFirst();
        boolean tells = !determination.isFlag() && reason.isPresent();
        return tells ? Disposition.assessed(determination, reason.get()) : Disposition.assessed(determination);
    }

    private static boolean asks(List<RuleHit> hits, RuleHit.Verb verb) {
        return hits.stream().anyMatch(hit -> hit.verb() == verb);
    }
}
