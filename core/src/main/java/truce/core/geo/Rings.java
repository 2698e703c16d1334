package truce.core.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Makes polygons of rings of positions, and refuses rings that enclose nothing sensible. */
final class Rings {

    private Rings() {}

    /** The polygon of rings that somebody drew. */
    static MultiPolygon drawn(List<Position> shell, List<List<Position>> holes) {
        List<LinearRing> rings = new ArrayList<>();
        rings.add(ring(shell));
        holes.forEach(hole -> rings.add(ring(hole)));
        return polygon(rings, true);
    }

    /** The polygon of rings that were computed: small faults of rounding are mended. */
    static MultiPolygon computed(List<Position> shell, List<List<Position>> holes) {
        List<LinearRing> rings = new ArrayList<>();
        rings.add(closedByPole(Longitudes.unrolled(shell)));
        holes.forEach(hole -> rings.add(closedByPole(Longitudes.unrolled(hole))));
        return polygon(rings, false);
    }

    private static LinearRing ring(List<Position> positions) {
        check(
                positions.size() >= 4,
                "a ring needs 4 positions or more (the first again at the end), not " + positions.size());
        Position first = positions.get(0);
        Position last = positions.get(positions.size() - 1);
        check(
                first.equals(last),
                "the ring is not closed: it starts at " + first.text() + " and ends at " + last.text());
        List<Position> distinct = withoutRepeats(positions);
        check(distinct.size() >= 4, "the ring about " + first.text() + " has fewer than 3 different positions");
        return closedByPole(Longitudes.unrolled(distinct));
    }

    static List<Position> withoutRepeats(List<Position> positions) {
        List<Position> distinct = new ArrayList<>();
        for (Position position : positions) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(position)) {
                distinct.add(position);
            }
        }
        return distinct;
    }

    /** A ring that goes once round the axis encloses the pole on its side of the equator. */
    private static LinearRing closedByPole(Coordinate[] laid) {
        Coordinate first = laid[0];
        Coordinate last = laid[laid.length - 1];
        if (first.x == last.x) {
            return Polygons.FACTORY.createLinearRing(laid);
        }
        double latitudes = 0;
        for (Coordinate at : laid) {
            latitudes += at.y;
        }
        double pole = latitudes >= 0 ? 90 : -90;
        List<Coordinate> closed = new ArrayList<>(List.of(laid));
        closed.add(new Coordinate(last.x, pole));
        closed.add(new Coordinate(first.x, pole));
        closed.add(first);
        return Polygons.FACTORY.createLinearRing(closed.toArray(Coordinate[]::new));
    }

    private static MultiPolygon polygon(List<LinearRing> rings, boolean strict) {
        LinearRing shell = rings.get(0);
        List<LinearRing> holes =
                rings.stream().skip(1).map(hole -> beside(hole, shell)).toList();
        if (holes.stream().anyMatch(Rings::reachesPole)) {
            MultiPolygon whole = Polygons.cut(sound(Polygons.FACTORY.createPolygon(shell), strict));
            List<MultiPolygon> without = holes.stream()
                    .map(hole -> Polygons.cut(sound(Polygons.FACTORY.createPolygon(hole), strict)))
                    .toList();
            return Polygons.difference(whole, Polygons.union(without));
        }
        return Polygons.cut(sound(Polygons.FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new)), strict));
    }

    /** Lays the hole out on the same turn as its shell. */
    private static LinearRing beside(LinearRing hole, LinearRing shell) {
        double middle = shell.getEnvelopeInternal().centre().x;
        double own = hole.getEnvelopeInternal().centre().x;
        double shift = Longitudes.near(middle, own) - own;
        LinearRing moved = (LinearRing) hole.copy();
        for (Coordinate at : moved.getCoordinates()) {
            at.x += shift;
        }
        moved.geometryChanged();
        return moved;
    }

    private static boolean reachesPole(LinearRing ring) {
        return ring.getEnvelopeInternal().getMaxY() == 90
                || ring.getEnvelopeInternal().getMinY() == -90;
    }

    private static Geometry sound(Polygon polygon, boolean strict) {
        if (new IsValidOp(polygon).isValid()) {
            return polygon;
        }
        IsValidOp touching = new IsValidOp(polygon);
        touching.setSelfTouchingRingFormingHoleValid(true);
        if (strict && !touching.isValid()) {
            throw refusal(touching.getValidationError());
        }
        return GeometryFixer.fix(polygon);
    }

    private static InvalidGeometry refusal(TopologyValidationError error) {
        Coordinate at = error.getCoordinate();
        String where = " at " + at.y + ", " + Longitudes.wrapped(at.x);
        return new InvalidGeometry(
                switch (error.getErrorType()) {
                    case TopologyValidationError.SELF_INTERSECTION, TopologyValidationError.RING_SELF_INTERSECTION ->
                        "the outline crosses or touches itself" + where;
                    case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "a hole lies outside its outline" + where;
                    case TopologyValidationError.NESTED_HOLES -> "a hole lies inside another hole" + where;
                    case TopologyValidationError.DISCONNECTED_INTERIOR -> "the holes cut the area in two" + where;
                    default -> error.getMessage().toLowerCase(java.util.Locale.ROOT) + where;
                });
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new InvalidGeometry(message);
        }
    }
}
