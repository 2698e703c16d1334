package truce.core.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * A closed set of polygons on the ellipsoid: with holes, in several parts, across the antimeridian, round a pole. Edges
 * are straight in latitude and longitude and go the short way round. A ring that goes once round the axis encloses the
 * pole on its side of the equator.
 */
public final class Region implements Figure {

    /** What lies nearer to an edge than this is on it. */
    static final double TOUCH_METRES = 0.1;

    static final Region NOWHERE = new Region(Polygons.NONE);
    static final Region EVERYWHERE = new Region(Polygons.world());
    private static final int DRAWN_CORNERS = 64;

    private final MultiPolygon polygons;
    private final Lazy<Edges> outline;
    private final Lazy<Locator> locator;

    Region(MultiPolygon polygons) {
        this.polygons = polygons;
        outline = new Lazy<>(() -> Outline.of(polygons));
        locator = new Lazy<>(() -> new Locator(polygons));
    }

    /**
     * The polygon within a ring, without its holes.
     *
     * @param shell a closed ring: four positions or more, the first again at the end, in either direction
     * @param holes closed rings inside it
     * @throws InvalidGeometry when a ring is not closed or crosses itself, saying where
     */
    public static Region polygon(List<Position> shell, List<List<Position>> holes) {
        return new Region(Rings.drawn(shell, holes));
    }

    /** The positions that lie in any of them. */
    public static Region union(List<Region> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : new Region(Polygons.union(parts.stream().map(Region::polygons).toList()));
    }

    /** A disc drawn with 64 corners, for maps; to test a disc against a zone, use {@link Disc}. */
    public static Region disc(Position centre, Distance radius) {
        List<Position> ring = new ArrayList<>();
        for (int corner = 0; corner < DRAWN_CORNERS; corner++) {
            ring.add(centre.moved(-360.0 * corner / DRAWN_CORNERS, radius));
        }
        ring.add(ring.get(0));
        return new Region(Rings.computed(ring, List.of()));
    }

    public boolean isEmpty() {
        return polygons.isEmpty();
    }

    /** Square kilometres on the ellipsoid. */
    public double areaSquareKilometres() {
        return squareMetres() / 1e6;
    }

    /** Whether the position lies inside or on the edge. */
    public boolean contains(Position position) {
        return lie(new LocalPlane(position), 0) == Lie.WITHIN;
    }

    /**
     * The geodesic distance to the nearest point of its edge, from inside or outside.
     *
     * @throws IllegalStateException when it has no edge, being empty
     */
    public Distance distanceToBoundary(Position position) {
        if (edges().isEmpty()) {
            throw new IllegalStateException("an empty region has no edge");
        }
        return Distance.ofMetres(edges().nearest(new LocalPlane(position)).metres());
    }

    /** The geodesic distance to its nearest point; 0 inside. */
    public Distance distanceTo(Position position) {
        return contains(position) ? Distance.ZERO : distanceToBoundary(position);
    }

    /** A position inside, to put a label on; empty for the empty region. */
    public Optional<Position> inside() {
        if (isEmpty()) {
            return Optional.empty();
        }
        Coordinate at = polygons.getInteriorPoint().getCoordinate();
        return Optional.of(new Position(at.y, at.x));
    }

    Distance farthestFrom(Position position) {
        return Distance.ofMetres(edges().farthest(new LocalPlane(position)));
    }

    Region intersection(Region other) {
        return equals(other) ? this : new Region(Polygons.intersection(polygons, other.polygons));
    }

    Region minus(Region other) {
        return new Region(Polygons.difference(polygons, other.polygons));
    }

    /** Whether all of the other is part; what shares an edge, too. */
    boolean covers(Region other) {
        return !other.edges().anyStart(start -> lie(new LocalPlane(start), 0) == Lie.OUTSIDE)
                && polygons.covers(other.polygons);
    }

    /** Whether all of the other is part and stays at least so far away from the edge. */
    boolean covers(Region other, double metres) {
        return covers(other) && (metres == 0 || !edges().anyWithin(other.edges(), metres));
    }

    /** Whether any point is part of both, also one that they touch at. */
    boolean meets(Region other) {
        return comesWithin(other, 0);
    }

    /** Whether any point of the one lies within so many metres of the other. */
    boolean comesWithin(Region other, double metres) {
        return holdsCornerOf(other)
                || other.holdsCornerOf(this)
                || edges().anyWithin(other.edges(), metres + TOUCH_METRES);
    }

    private boolean holdsCornerOf(Region other) {
        return Polygons.parts(other.polygons).stream()
                .anyMatch(part -> holds(part.getCoordinate().x, part.getCoordinate().y));
    }

    double squareMetres() {
        return Areas.of(polygons);
    }

    MultiPolygon polygons() {
        return polygons;
    }

    Edges edges() {
        return outline.get();
    }

    /** How a disc about the plane's centre lies to this region; a point when the radius is 0. */
    Lie lie(LocalPlane plane, double radius) {
        if (holds(plane.centre())) {
            boolean near = radius > TOUCH_METRES && edges().anyWithin(plane, radius - TOUCH_METRES);
            return near ? Lie.ACROSS : Lie.WITHIN;
        }
        if (!edges().anyWithin(plane, radius + TOUCH_METRES)) {
            return Lie.OUTSIDE;
        }
        return radius > TOUCH_METRES ? Lie.ACROSS : Lie.WITHIN;
    }

    /** The part of the area of a disc about the plane's centre that lies in this region, 0 to 1; the radius is over 0. */
    double share(LocalPlane plane, double radius) {
        return DiscShare.of(edges(), plane, radius).orElseGet(() -> holds(plane.centre()) ? 1 : 0);
    }

    private boolean holds(Position position) {
        double longitude = position.longitude();
        return holds(longitude, position.latitude())
                || (Math.abs(longitude) == 180 && holds(-longitude, position.latitude()));
    }

    private boolean holds(double longitude, double latitude) {
        return locator.get().holds(longitude, latitude);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Region region && polygons.equalsExact(region.polygons));
    }

    @Override
    public int hashCode() {
        return polygons.getEnvelopeInternal().hashCode();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "region of %.0f km2", areaSquareKilometres());
    }

    /** How a set lies to a region. */
    enum Lie {
        OUTSIDE,
        ACROSS,
        WITHIN
    }
}
