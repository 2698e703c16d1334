package truce.core.run;

import java.util.List;
import truce.core.evidence.EvidenceLevel;
import truce.core.match.ActCase;
import truce.core.match.Case;
import truce.core.match.Degree;
import truce.core.match.Element;
import truce.core.match.Gate;

/** The two answers shown beside the determination: how well the event is verified, and how surely the text applies. */
final class Grades {

    private Grades() {}

    static FactsGrade facts(Case subject) {
        if (!(subject instanceof ActCase act)) {
            return FactsGrade.REPORTED;
        }
        EvidenceLevel level = act.event().evidence().level();
        return switch (level) {
            case ALLEGED -> FactsGrade.ALLEGED;
            case REPORTED -> FactsGrade.REPORTED;
            case CORROBORATED -> FactsGrade.CORROBORATED;
            case OBSERVED -> FactsGrade.OBSERVED;
            case INVESTIGATED, ADOPTED -> FactsGrade.INVESTIGATED;
        };
    }

    static NormGrade norm(List<Element> elements) {
        Degree weakest = Degree.ESTABLISHED;
        for (Element element : elements) {
            weakest = element.gate() == Gate.OCCURRENCE ? weakest : weakest.weaker(element.degree());
        }
        return switch (weakest) {
            case ESTABLISHED -> NormGrade.APPLIES;
            case LIKELY -> NormGrade.ARGUABLE;
            case UNRESOLVED, UNLIKELY -> NormGrade.UNCLEAR;
            case EXCLUDED -> NormGrade.DOES_NOT_APPLY;
        };
    }
}
