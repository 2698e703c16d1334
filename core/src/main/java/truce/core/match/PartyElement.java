package truce.core.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Does the norm address whoever acted? Where the direction is not recorded both readings are tried: both addressed, and
 * the answer stands without attribution; one only, and it is open.
 */
final class PartyElement {

    private PartyElement() {}

    static Element of(List<Orientation> orientations) {
        Standing standing = orientations.size() == 1
                ? orientations.get(0).standing()
                : undirected(orientations.get(0).standing(), orientations.get(1).standing());
        if (standing.isExcluded()) {
            return Element.excluded(Gate.PARTY, standing.reasons().get(0), "");
        }
        String detail = String.join(", ", standing.parties());
        if (standing.degree() == Degree.ESTABLISHED && standing.reasons().isEmpty()) {
            return Element.established(Gate.PARTY, detail);
        }
        return Element.graded(
                Gate.PARTY, standing.degree(), standing.cause().orElse(Cause.EVIDENCE), standing.reasons(), detail);
    }

    private static Standing undirected(Standing one, Standing other) {
        if (one.isExcluded() && other.isExcluded()) {
            return one;
        }
        if (one.isExcluded() || other.isExcluded()) {
            Standing addressed = one.isExcluded() ? other : one;
            return new Standing(
                    addressed.degree().weaker(Degree.UNRESOLVED),
                    with(addressed.reasons()),
                    addressed.degree().atLeast(Degree.LIKELY) ? Optional.of(Cause.EVIDENCE) : addressed.cause(),
                    addressed.parties(),
                    addressed.sides(),
                    addressed.controlledOnly());
        }
        Standing both = Standing.oneOf(List.of(one, other));
        Optional<Cause> cause = List.of(one, other).stream()
                .min(Comparator.comparing(Standing::degree))
                .flatMap(Standing::cause);
        return new Standing(
                both.degree(), with(both.reasons()), cause, both.parties(), both.sides(), both.controlledOnly());
    }

    private static List<Reason> with(List<Reason> reasons) {
        List<Reason> all = new ArrayList<>(reasons);
        all.add(Reason.DIRECTION_UNKNOWN);
        return all.stream().distinct().toList();
    }
}
