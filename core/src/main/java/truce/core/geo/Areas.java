package truce.core.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Areas on the ellipsoid of polygons whose edges are straight in latitude and longitude. */
final class Areas {

    private static final double POLAR_RADIUS = Ellipsoid.EQUATOR_RADIUS * (1 - Ellipsoid.FLATTENING);
    private static final double E = Math.sqrt(Ellipsoid.ECCENTRICITY_SQUARED);
    /** Points and weights of the Gauss-Legendre rule for 0 to 1. */
    private static final double[] POINTS = {0.5 - Math.sqrt(0.15), 0.5, 0.5 + Math.sqrt(0.15)};

    private static final double[] WEIGHTS = {5 / 18.0, 8 / 18.0, 5 / 18.0};

    private Areas() {}

    /** Square metres. */
    static double of(Geometry polygons) {
        double area = 0;
        for (Polygon polygon : Polygons.parts(polygons)) {
            area += of(polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                area -= of(polygon.getInteriorRingN(hole));
            }
        }
        return area;
    }

    private static double of(LinearRing ring) {
        Coordinate[] at = ring.getCoordinates();
        double area = 0;
        for (int i = 1; i < at.length; i++) {
            area += below(at[i - 1], at[i]);
        }
        return Math.abs(area);
    }

    /** The area between an edge and the equator, positive for an edge that goes east in the north. */
    private static double below(Coordinate from, Coordinate to) {
        double turn = Math.toRadians(to.x - from.x);
        if (turn == 0) {
            return 0;
        }
        int pieces = 1 + (int) Math.abs(to.y - from.y);
        double sum = 0;
        for (int piece = 0; piece < pieces; piece++) {
            for (int i = 0; i < POINTS.length; i++) {
                sum += WEIGHTS[i] * perRadian(from.y + (to.y - from.y) * (piece + POINTS[i]) / pieces);
            }
        }
        return sum / pieces * turn;
    }

    /** The area between a parallel and the equator, over one radian of longitude (the authalic integral). */
    private static double perRadian(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        double es = E * sine;
        return POLAR_RADIUS * POLAR_RADIUS / 2 * (sine / (1 - es * es) + Math.log((1 + es) / (1 - es)) / (2 * E));
    }
}
