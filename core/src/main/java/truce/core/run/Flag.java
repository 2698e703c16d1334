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
 */
public record Flag(
        String id,
        Case subject,
        List<String> rules,
        Determination determination,
        FactsGrade facts,
        NormGrade norm,
        List<Reason> reasons,
        Severity severity) {

    public Flag {
        rules = List.copyOf(rules);
        reasons = List.copyOf(reasons);
    }
}
