package truce.core.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Brings polygons of a local plane to the ellipsoid, with so many positions that edges bend by at most a decimetre. */
final class Lift {

    private final LocalPlane plane;

    private Lift(LocalPlane plane) {
        this.plane = plane;
    }

    static MultiPolygon polygons(LocalPlane plane, Geometry flat) {
        Lift lift = new Lift(plane);
        return Polygons.union(Polygons.parts(flat).stream().map(lift::polygon).toList());
    }

    /** The polygon within corners that are given in metres, the first not repeated. */
    static MultiPolygon ring(LocalPlane plane, List<Flat> corners) {
        List<Coordinate> closed = new ArrayList<>();
        corners.forEach(corner -> closed.add(new Coordinate(corner.x(), corner.y())));
        closed.add(closed.get(0).copy());
        return polygons(plane, Polygons.FACTORY.createPolygon(closed.toArray(Coordinate[]::new)));
    }

    private MultiPolygon polygon(Polygon polygon) {
        List<List<Position>> holes = new ArrayList<>();
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            holes.add(positions(polygon.getInteriorRingN(hole)));
        }
        return Rings.computed(positions(polygon.getExteriorRing()), holes);
    }

    private List<Position> positions(LineString ring) {
        Coordinate[] at = ring.getCoordinates();
        List<Position> positions = new ArrayList<>();
        Position first = plane.at(flat(at[0]));
        positions.add(first);
        for (int i = 1; i < at.length; i++) {
            Position from = positions.get(positions.size() - 1);
            Position to = i == at.length - 1 ? first : plane.at(flat(at[i]));
            follow(from, flat(at[i - 1]), to, flat(at[i]), positions);
        }
        return positions;
    }

    /** Adds positions up to and with the last, so that edges straight in latitude and longitude follow the plane's. */
    private void follow(Position from, Flat flatFrom, Position to, Flat flatTo, List<Position> positions) {
        if (isStraight(from, flatFrom, to, flatTo)) {
            positions.add(to);
            return;
        }
        Flat flatMiddle = flatFrom.towards(flatTo, 0.5);
        Position middle = plane.at(flatMiddle);
        follow(from, flatFrom, middle, flatMiddle, positions);
        follow(middle, flatMiddle, to, flatTo, positions);
    }

    private boolean isStraight(Position from, Flat flatFrom, Position to, Flat flatTo) {
        double length = flatTo.minus(flatFrom).length();
        if (length > EdgeWriter.LONGEST_METRES) {
            return false;
        }
        double east = Longitudes.near(from.longitude(), to.longitude());
        Flat middle =
                plane.flat(Longitudes.position((from.latitude() + to.latitude()) / 2, (from.longitude() + east) / 2));
        return length == 0
                || middle.minus(flatFrom).distanceAcross(flatTo.minus(flatFrom)) <= EdgeWriter.TOLERANCE_METRES;
    }

    private static Flat flat(Coordinate at) {
        return new Flat(at.x, at.y);
    }
}
