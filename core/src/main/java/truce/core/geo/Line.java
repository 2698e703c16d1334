package truce.core.geo;

import java.util.List;

/** A line on the ellipsoid, in one or more parts: a front, a road, a border. Its direction tells left from right. */
@SuppressWarnings("DoNotCallSuggester") // while bodies are pending
public final class Line implements Baseline {

    /** A line through two or more positions. */
    public static Line through(List<Position> positions) {
        throw new UnsupportedOperationException();
    }

    /** A line in several parts. */
    public static Line ofParts(List<List<Position>> parts) {
        throw new UnsupportedOperationException();
    }

    /** The positions of each part. */
    public List<List<Position>> parts() {
        throw new UnsupportedOperationException();
    }

    public Distance length() {
        throw new UnsupportedOperationException();
    }

    /** The geodesic distance to its nearest point. */
    public Distance distanceTo(Position position) {
        throw new UnsupportedOperationException();
    }

    /** Its nearest point. */
    public Position nearestTo(Position position) {
        throw new UnsupportedOperationException();
    }

    /** The distance in metres, positive to the left of the line's direction, negative to its right. */
    public double signedOffsetMetres(Position position) {
        throw new UnsupportedOperationException();
    }

    Position middle() {
        throw new UnsupportedOperationException();
    }
}
