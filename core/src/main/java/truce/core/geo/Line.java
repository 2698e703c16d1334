package truce.core.geo;

import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;

/**
 * A line on the ellipsoid, in one or more parts: a front, a road, a border. Edges are straight in latitude and
 * longitude and go the short way round. Its direction tells left from right.
 */
public final class Line implements Baseline, Figure {

    private final List<List<Position>> parts;
    private final int hash;
    private final Lazy<Edges> edges;

    private Line(List<List<Position>> parts) {
        this.parts = parts;
        hash = parts.hashCode();
        edges = new Lazy<>(this::cut);
    }

    /**
     * A line through positions.
     *
     * @throws InvalidGeometry with fewer than two different positions
     */
    public static Line through(List<Position> positions) {
        return ofParts(List.of(positions));
    }

    /**
     * A line in several parts.
     *
     * @throws InvalidGeometry without a part, or when a part has fewer than two different positions
     */
    public static Line ofParts(List<List<Position>> parts) {
        if (parts.isEmpty()) {
            throw new InvalidGeometry("a line without positions");
        }
        return new Line(parts.stream().map(Line::checked).toList());
    }

    /** The positions of each part. */
    public List<List<Position>> parts() {
        return parts;
    }

    public Distance length() {
        double metres = 0;
        for (int edge = 0; edge < edges().count(); edge++) {
            metres += edges().length(edge);
        }
        return Distance.ofMetres(metres);
    }

    /** The geodesic distance to its nearest point. */
    public Distance distanceTo(Position position) {
        return Distance.ofMetres(edges().nearest(new LocalPlane(position)).metres());
    }

    /** Its nearest point; the first of several. */
    public Position nearestTo(Position position) {
        LocalPlane plane = new LocalPlane(position);
        return plane.at(edges().nearest(plane).point());
    }

    /**
     * The distance in metres, positive to the left of the line's direction (and on it), negative to its right. Beyond
     * an end, the last edge tells the side.
     */
    public double signedOffsetMetres(Position position) {
        return LineSide.signedOffset(edges(), new LocalPlane(position));
    }

    /** The position half way along. */
    Position middle() {
        double left = length().metres() / 2;
        int edge = 0;
        while (edge < edges().count() - 1 && edges().length(edge) < left) {
            left -= edges().length(edge++);
        }
        LocalPlane plane = new LocalPlane(edges().start(edge));
        return plane.at(new Flat(0, 0).towards(edges().end(edge, plane), left / edges().length(edge)));
    }

    Edges edges() {
        return edges.get();
    }

    private Edges cut() {
        EdgeWriter writer = new EdgeWriter();
        for (List<Position> part : parts) {
            Coordinate[] at = Longitudes.unrolled(part);
            for (int i = 1; i < at.length; i++) {
                writer.add(at[i - 1], at[i]);
            }
        }
        return writer.edges();
    }

    private static List<Position> checked(List<Position> part) {
        List<Position> distinct = Rings.withoutRepeats(part);
        if (distinct.size() < 2) {
            String where = distinct.isEmpty() ? "" : " at " + distinct.get(0).text();
            throw new InvalidGeometry("a line needs 2 different positions or more" + where);
        }
        return List.copyOf(distinct);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line line && hash == line.hash && parts.equals(line.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "line of %.1f km", length().kilometres());
    }
}
