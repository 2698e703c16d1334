package truce.core.run;

import java.util.List;
import truce.core.match.Case;
import truce.core.match.Reason;

/**
 * A case that a rule addressed: a reported act, prima facie inconsistent with a norm as coded, and how sure that is.
 *
 * @param id stable id
 * @param subject the case, with its elements as grounds
 * @param rules ids of the rules that addressed it, sorted
 * @param determination the answer
 * @param facts how well the event is verified
 * @param norm how surely the text applies
 * @param reasons deciding reasons first, then what weakens
 * @param severity gravity of the act
 * @param waivers exceptions of the dossier that set it aside; empty for most
 */
public record Flag(
        String id,
        Case subject,
        List<String> rules,
        Determination determination,
        FactsGrade facts,
        NormGrade norm,
        List<Reason> reasons,
        Severity severity,
        List<Waiver> waivers) {

    public Flag {
        rules = List.copyOf(rules);
        reasons = List.copyOf(reasons);
        waivers = List.copyOf(waivers);
    }

    /** A flag that nobody set aside. */
    public Flag(
            String id,
            Case subject,
            List<String> rules,
            Determination determination,
            FactsGrade facts,
            NormGrade norm,
            List<Reason> reasons,
            Severity severity) {
        this(id, subject, rules, determination, facts, norm, reasons, severity, List.of());
    }

    /** Whether the dossier excepts it from every rule that raised it. */
    public boolean isSetAside() {
        return !waivers.isEmpty();
    }

    /** The same flag, set aside. */
    Flag setAside(List<Waiver> by) {
        return new Flag(id, subject, rules, determination, facts, norm, reasons, severity, by);
    }
}
