package truce.core.report;

import java.util.Comparator;
import java.util.Optional;
import truce.core.match.Degree;
import truce.core.match.Element;
import truce.core.match.Gate;
import truce.core.match.Reason;
import truce.core.run.Flag;

/**
 * What keeps a flag from being plainly supported: its weakest element, the first in gate order where several are.
 *
 * @param gate the element
 * @param degree how far it holds
 * @param reason why; empty where only its share says so
 * @param detail figures and names, may be empty
 */
public record WeakestPoint(Gate gate, Degree degree, Optional<Reason> reason, String detail) {

    /** The weakest point of a flag; empty when every element is established and no reason is given. */
    public static Optional<WeakestPoint> of(Flag flag) {
        Optional<Reason> deciding = flag.reasons().stream().findFirst();
        Optional<Element> element = deciding.flatMap(reason -> elementWith(flag, reason))
                .or(() -> deciding.isPresent() ? Optional.empty() : weakest(flag));
        return element.map(found -> new WeakestPoint(
                        found.gate(),
                        found.degree(),
                        deciding.or(() -> found.reasons().stream().findFirst()),
                        found.detail()))
                .or(() -> deciding.map(
                        reason -> new WeakestPoint(Gate.OCCURRENCE, Degree.LIKELY, Optional.of(reason), "")));
    }

    private static Optional<Element> elementWith(Flag flag, Reason reason) {
        return flag.subject().elements().stream()
                .filter(element -> element.reasons().contains(reason))
                .min(Comparator.comparing(Element::degree).thenComparing(Element::gate));
    }

    private static Optional<Element> weakest(Flag flag) {
        return flag.subject().elements().stream()
                .filter(element -> element.degree() != Degree.ESTABLISHED)
                .min(Comparator.comparing(Element::degree).thenComparing(Element::gate));
    }
}
