package truce.core.match;

import java.util.List;
import java.util.Optional;
import truce.core.agreement.Norm;

/** One thing held against one norm, with every element graded. */
public sealed interface Case permits ActCase, DutyCase {

    /** Stable id: a fingerprint of what is assessed and the norm. */
    String id();

    Norm norm();

    /** The elements in gate order. */
    List<Element> elements();

    /** Who is concerned, and on what basis. */
    Attribution attribution();

    default Optional<Element> element(Gate gate) {
        for (Element element : elements()) {
            if (element.gate() == gate) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
