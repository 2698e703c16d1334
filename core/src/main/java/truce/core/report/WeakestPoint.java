package truce.core.report;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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

    private static final Comparator<Element> WEAKEST_FIRST =
            Comparator.comparing(Element::degree).thenComparing(Element::gate);

    /** The weakest point of a flag; empty when every element is established and no reason is given. */
    public static Optional<WeakestPoint> of(Flag flag) {
        if (flag.reasons().isEmpty()) {
            Element weakest = weakest(flag, element -> element.degree() != Degree.ESTABLISHED);
            return Optional.ofNullable(weakest)
                    .map(found -> point(found, found.reasons().stream().findFirst()));
        }
        Optional<Reason> deciding = Optional.of(flag.reasons().get(0));
        Element element =
                weakest(flag, one -> one.reasons().contains(flag.reasons().get(0)));
        return Optional.of(
                element == null
                        ? new WeakestPoint(Gate.OCCURRENCE, Degree.LIKELY, deciding, "")
                        : point(element, deciding));
    }

    private static WeakestPoint point(Element element, Optional<Reason> reason) {
        return new WeakestPoint(element.gate(), element.degree(), reason, element.detail());
    }

    /** The weakest of such elements, the first in gate order of several. */
    private static @Nullable Element weakest(Flag flag, Predicate<Element> such) {
        Element weakest = null;
        for (Element element : flag.subject().elements()) {
            boolean weaker = weakest == null || WEAKEST_FIRST.compare(element, weakest) < 0;
            weakest = such.test(element) && weaker ? element : weakest;
        }
        return weakest;
    }
}
