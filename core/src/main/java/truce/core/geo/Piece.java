package truce.core.geo;

import java.time.Instant;

/**
 * A span of time over which a version of a zone stays the same, those that it refers to included.
 *
 * @param from the first instant
 * @param to the instant when it ends, itself no longer part
 */
record Piece(ZoneVersion version, Instant from, Instant to, Lazy<Extent> extent) {

    boolean holds(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /** Whether it is valid from the one instant to before the other; at the one when they are equal. */
    boolean spans(Instant start, Instant end) {
        return !start.isBefore(from) && !end.isAfter(to) && start.isBefore(to);
    }
}
