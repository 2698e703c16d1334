package truce.cli.explain;

import java.util.Optional;
import truce.core.match.ActCase;
import truce.core.match.Element;
import truce.rules.engine.CaseFunnel;

/**
 * What stopped a rule, or the flag that it asks for, in one case.
 *
 * @param condition the first condition of the rule that failed; empty when the rule addresses the case
 * @param element the first element that takes the case outside the text; empty when none does
 */
public record Stop(Optional<CaseFunnel.Step> condition, Optional<Element> element) {

    /** What stopped that rule in that case. */
    public static Stop of(ActCase subject, CaseFunnel funnel) {
        return new Stop(
                funnel.failed(),
                subject.elements().stream().filter(Element::isExcluded).findFirst());
    }

    /** Whether nothing stopped it. */
    public boolean isOpen() {
        return condition.isEmpty() && element.isEmpty();
    }

    /** The condition or element in a few words; empty when nothing stopped it. */
    public String text() {
        String failed = condition.map(CaseFunnel.Step::text).orElse("");
        String excluded = element.map(one -> one.gate().code()).orElse("");
        return failed.isEmpty() || excluded.isEmpty() ? failed + excluded : failed + ", " + excluded;
    }
}
