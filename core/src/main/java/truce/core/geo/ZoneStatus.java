package truce.core.geo;

/** What a zone's geometry rests on. */
public enum ZoneStatus {
    /** The parties or their mechanism published it, as a map or as coordinates. */
    OFFICIAL,
    /** Redrawn by others from descriptions, posts or front lines; typically good to 5 km. */
    RECONSTRUCTED,
    /** An administrative area of that name, where the text names an area and draws none. */
    STAND_IN,
    /** Parties hold different geometries to be the agreed one. */
    CONTESTED,
    /** Agreed, or left to later talks, and never published. */
    UNPUBLISHED
}
