package truce.core.circumstance;

import truce.core.geo.Place;
import truce.core.origin.Origin;
import truce.core.time.Validity;

/** Any other fact that decides cases. A closed family. */
public sealed interface Circumstance {

    Origin origin();

    /** When it holds. */
    Validity validity();

    /**
     * How well a place was watched: absence is evidence only where somebody looked.
     *
     * @param by who watched, or should have
     * @param quality how well
     */
    record Coverage(Origin origin, Validity validity, Place place, String by, Quality quality) implements Circumstance {
        /** How well a place was watched. */
        public enum Quality {
            FULL,
            PARTIAL,
            DENIED
        }
    }

    /** Someone held a place. */
    record Control(Origin origin, Validity validity, Place place, String holder, String source)
            implements Circumstance {}

    /** A party gave notice of a move. */
    record Notification(Origin origin, Validity validity, String party, String of) implements Circumstance {}

    /** A group stood on a list of designated groups. */
    record Designation(Origin origin, Validity validity, String group, String list) implements Circumstance {}

    /** A party says where an agreement or clause stands. */
    record StatusClaim(Origin origin, Validity validity, String norm, String by, String status)
            implements Circumstance {}

    /** An object under protection, with its footprint. */
    record ProtectedObject(Origin origin, Validity validity, Place footprint, String kind, String name)
            implements Circumstance {}

    /** Someone reports that a duty was done, partly done or not done. */
    record Performance(Origin origin, Validity validity, String norm, String party, Done done, String source)
            implements Circumstance {
        /** How far a duty was done. */
        public enum Done {
            FULLY,
            PARTLY,
            NOT
        }
    }
}
