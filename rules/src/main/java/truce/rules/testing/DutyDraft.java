package truce.rules.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import truce.core.agreement.Norm;
import truce.core.match.ActCase;
import truce.core.match.DutyCase;
import truce.core.match.Element;
import truce.core.match.Gate;
import truce.core.time.Moment;

/** Builds a duty from the cells of a row: a requirement that fell due on an invented day. */
final class DutyDraft {

    private static final List<Gate> ASKED =
            List.of(Gate.OCCURRENCE, Gate.TIME, Gate.PARTY, Gate.AMOUNT, Gate.CONDITION, Gate.DEADLINE, Gate.EXCEPTION);
    private static final Moment DUE = Moment.at(Instant.parse("2020-01-01T00:00:00Z"));

    private DutyDraft() {}

    static DutyCase build(Map<String, String> cells) {
        Map<String, String> row = new LinkedHashMap<>(cells);
        row.putIfAbsent("modality", "requirement");
        row.putIfAbsent("deadline", "established");
        ActCase likeAnAct = new CaseDraft(row).build();
        Norm norm = likeAnAct.norm();
        List<Element> elements = new ArrayList<>(likeAnAct.elements());
        elements.removeIf(element -> !ASKED.contains(element.gate()));
        String holder = row.getOrDefault("holder", "yes").equals("yes") ? "A" : "";
        return new DutyCase(
                row.getOrDefault("id", ""), norm, holder, DUE, List.of(), elements, likeAnAct.attribution());
    }
}
