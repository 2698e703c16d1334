package truce.core.geo;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;

/**
 * Cuts edges that are straight in latitude and longitude into pieces so short that a geodesic piece stays within five
 * centimetres of them. Both directions of an edge are cut at the same points.
 */
final class EdgeWriter {

    static final double TOLERANCE_METRES = 0.05;

    /** In the plane about a position far away, longer pieces would bend by more than a millionth of the distance. */
    static final double LONGEST_METRES = 20_000;

    private double[] ends = new double[6 * 64];
    private int used;

    /** Adds an edge (x is longitude, y latitude), unless it is a pole. */
    void add(Coordinate from, Coordinate to) {
        if (Math.abs(from.y) != 90 || from.y != to.y) {
            add(from.y, from.x, to.y, to.x);
        }
    }

    /** Adds an edge; longitudes may lie beyond 180, so that the edge goes the way that is meant. */
    void add(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
        double latitude = (fromLatitude + toLatitude) / 2;
        double longitude = (fromLongitude + toLongitude) / 2;
        if (isStraight(fromLatitude, fromLongitude, latitude, longitude, toLatitude, toLongitude)) {
            write(fromLatitude, fromLongitude, toLatitude, toLongitude);
        } else {
            add(fromLatitude, fromLongitude, latitude, longitude);
            add(latitude, longitude, toLatitude, toLongitude);
        }
    }

    Edges edges() {
        return new Edges(Arrays.copyOf(ends, used));
    }

    private static boolean isStraight(
            double fromLatitude,
            double fromLongitude,
            double latitude,
            double longitude,
            double toLatitude,
            double toLongitude) {
        LocalPlane plane = new LocalPlane(Longitudes.position(latitude, longitude));
        Flat from = plane.flat(Longitudes.position(fromLatitude, fromLongitude));
        Flat to = plane.flat(Longitudes.position(toLatitude, toLongitude));
        return to.minus(from).length() <= LONGEST_METRES
                && from.length() <= LONGEST_METRES
                && from.distanceOfSegment(to) <= TOLERANCE_METRES;
    }

    private void write(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
        if (used == ends.length) {
            ends = Arrays.copyOf(ends, 2 * used);
        }
        Ellipsoid.write(fromLatitude, Longitudes.wrapped(fromLongitude), ends, used);
        Ellipsoid.write(toLatitude, Longitudes.wrapped(toLongitude), ends, used + 3);
        used += 6;
    }
}
