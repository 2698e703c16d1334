package truce.core.report;

import java.util.List;
import truce.core.match.Attribution;

/**
 * Who did it, as a report tells it: "between A and B, direction not recorded" is one of the answers.
 *
 * @param attribution the answer with its basis
 * @param parties the parties concerned, by id
 * @param others who is on the other side, by id
 * @param together how several parties stand to each other
 * @param othersTogether how several of the others stand to each other
 * @param dutyHolder whether the parties are those whom the text makes answerable for others, not those who acted
 */
public record Who(
        Attribution attribution,
        List<PartyName> parties,
        List<PartyName> others,
        Together together,
        Together othersTogether,
        boolean dutyHolder) {

    /** How several named parties stand to each other. */
    public enum Together {
        /** All of them acted. */
        ALL_OF,
        /** One of them acted. */
        ONE_OF,
        /** The source lumps them: one or several of them acted. */
        SOME_OF
    }

    public Who {
        parties = List.copyOf(parties);
        others = List.copyOf(others);
    }

    /** Whether two sides are named, but not who acted. */
    public boolean isUndirected() {
        return !dutyHolder && attribution.basis() == Attribution.Basis.DIRECTION_NOT_RECORDED;
    }

    /** Code of the basis for data: {@code duty-holder} where the text, not a source, names the parties. */
    public String basis() {
        return dutyHolder ? "duty-holder" : attribution.basis().code();
    }

    /** Whether nobody is named. */
    public boolean isUnknown() {
        return parties.isEmpty() && others.isEmpty();
    }
}
