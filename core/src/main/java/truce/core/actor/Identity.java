package truce.core.actor;

import java.util.SortedSet;
import java.util.TreeSet;

/** Who a name in the data is, as the analyst's {@code parties.csv} and the libraries' aliases say. */
public sealed interface Identity {

    /** One known party. */
    record Known(String party) implements Identity {}

    /** A part of a party that has no id of its own. */
    record PartOf(String party) implements Identity {}

    /** One or several of these parties: the source lumps them together. */
    record Lump(SortedSet<String> parties) implements Identity {
        public Lump {
            parties = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(parties));
        }
    }

    /** Civilians, who are nobody's party. */
    record Civilians() implements Identity {}

    /** The analyst says that this actor is no party to any text. */
    record NotAParty() implements Identity {}

    /** Nobody has said who this is: open, never "not a party". */
    record Unmapped(String name) implements Identity {}
}
