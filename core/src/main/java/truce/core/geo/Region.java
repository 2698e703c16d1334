package truce.core.geo;

import java.util.List;
import java.util.Optional;

/** A closed set of polygons on the ellipsoid: with holes, in several parts, across the antimeridian, round a pole. */
@SuppressWarnings("DoNotCallSuggester") // while bodies are pending
public final class Region {

    /** The polygon within a closed ring (first position = last), without its holes (closed rings too). */
    public static Region polygon(List<Position> shell, List<List<Position>> holes) {
        throw new UnsupportedOperationException();
    }

    /** The positions that lie in any of them. */
    public static Region union(List<Region> parts) {
        throw new UnsupportedOperationException();
    }

    /** A disc drawn with 64 corners, for maps; to test a disc, use {@link Disc}. */
    public static Region disc(Position centre, Distance radius) {
        throw new UnsupportedOperationException();
    }

    public boolean isEmpty() {
        throw new UnsupportedOperationException();
    }

    /** Square kilometres on the ellipsoid. */
    public double areaSquareKilometres() {
        throw new UnsupportedOperationException();
    }

    /** Whether the position lies inside or on the edge. */
    public boolean contains(Position position) {
        throw new UnsupportedOperationException();
    }

    /** The geodesic distance to the nearest point of its edge, from inside or outside. */
    public Distance distanceToBoundary(Position position) {
        throw new UnsupportedOperationException();
    }

    /** The geodesic distance to its nearest point; 0 inside. */
    public Distance distanceTo(Position position) {
        throw new UnsupportedOperationException();
    }

    /** A position inside, to put a label on; empty for the empty region. */
    public Optional<Position> inside() {
        throw new UnsupportedOperationException();
    }

    Distance farthestFrom(Position position) {
        throw new UnsupportedOperationException();
    }
}
