package truce.core.match;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Who did it, as far as anybody says, and on what basis: a third answer beside facts and norm (handbook B.5).
 *
 * @param basis step of the ladder
 * @param parties ids of the parties concerned, sorted; names as spelled where they are not mapped
 * @param others who is on the other side, where known
 * @param contested whether sources differ over it
 */
public record Attribution(Basis basis, List<String> parties, List<String> others, boolean contested) {

    /** On what basis an act is attributed, weakest first. */
    public enum Basis {
        UNKNOWN,
        /** Two sides are named, but not who acted: "between A and B, direction not recorded". */
        DIRECTION_NOT_RECORDED,
        /** The text, and no source, makes it answerable: a duty-holder for what others did. */
        BY_TEXT,
        /** Nobody is named; it came from a place that one party alone surely held then. */
        SIDE_BY_LOCATION,
        /** Named only by the other side or its supporters. */
        CLAIMED_BY_OPPONENT,
        /** Named by a source that is not the other side's. */
        NAMED_BY_SOURCE,
        ASSESSED,
        ADMITTED,
        ADJUDICATED;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        public String code() {
            return code;
        }
    }

    public Attribution {
        parties = sorted(parties);
        others = sorted(others);
    }

    private static List<String> sorted(List<String> ids) {
        return ids.size() < 2 ? List.copyOf(ids) : List.copyOf(new TreeSet<>(ids));
    }

    public static Attribution unknown() {
        return new Attribution(Basis.UNKNOWN, List.of(), List.of(), false);
    }
}
