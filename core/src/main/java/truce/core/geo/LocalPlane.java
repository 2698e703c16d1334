package truce.core.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;

/**
 * The azimuthal equidistant plane about a position: distances and directions from the centre are geodesic, so a
 * circle about the centre is a circle, and lengths across at 100 km are right to 0.004 %.
 */
final class LocalPlane {

    /** Up to here the arc follows from the chord to a few millimetres; beyond, the geodesic is solved. */
    private static final double NEAR_SQUARED = 200_000.0 * 200_000;

    private final Position centre;
    private final double sinLatitude;
    private final double cosLatitude;
    private final double sinLongitude;
    private final double cosLongitude;
    private final double curvatureNorth;
    private final double curvatureEast;
    final double x;
    final double y;
    final double z;

    LocalPlane(Position centre) {
        this.centre = centre;
        double latitude = Math.toRadians(centre.latitude());
        double longitude = Math.toRadians(centre.longitude());
        sinLatitude = Math.sin(latitude);
        cosLatitude = Math.cos(latitude);
        sinLongitude = Math.sin(longitude);
        cosLongitude = Math.cos(longitude);
        double e2 = Ellipsoid.ECCENTRICITY_SQUARED;
        double w = Math.sqrt(1 - e2 * sinLatitude * sinLatitude);
        double normal = Ellipsoid.EQUATOR_RADIUS / w;
        curvatureEast = 1 / normal;
        curvatureNorth = w * w / (normal * (1 - e2));
        x = normal * cosLatitude * cosLongitude;
        y = normal * cosLatitude * sinLongitude;
        z = normal * (1 - e2) * sinLatitude;
    }

    Position centre() {
        return centre;
    }

    Flat flat(Position position) {
        double[] xyz = new double[3];
        Ellipsoid.write(position.latitude(), position.longitude(), xyz, 0);
        return flat(xyz, 0);
    }

    /** The plane's image of a point of the surface, given as by {@link Ellipsoid#write}. */
    Flat flat(double[] xyz, int at) {
        double[] flat = new double[2];
        flatten(xyz, at, flat, 0);
        return new Flat(flat[0], flat[1]);
    }

    /** Writes the image's x and y. */
    void flatten(double[] xyz, int at, double[] flat, int to) {
        double dx = xyz[at] - x;
        double dy = xyz[at + 1] - y;
        double dz = xyz[at + 2] - z;
        double chordSquared = dx * dx + dy * dy + dz * dz;
        if (chordSquared > NEAR_SQUARED) {
            solve(Ellipsoid.read(xyz[at], xyz[at + 1], xyz[at + 2]), flat, to);
            return;
        }
        double east = cosLongitude * dy - sinLongitude * dx;
        double north = cosLatitude * dz - sinLatitude * (cosLongitude * dx + sinLongitude * dy);
        double acrossSquared = east * east + north * north;
        double stretch = acrossSquared == 0 ? 0 : stretch(east, north, acrossSquared, chordSquared);
        flat[to] = stretch == 0 ? 0 : east * stretch;
        flat[to + 1] = stretch == 0 ? 0 : north * stretch;
    }

    /** How much farther it is along the arc than across the tangent plane. */
    private double stretch(double east, double north, double acrossSquared, double chordSquared) {
        double curvature = (curvatureEast * east * east + curvatureNorth * north * north) / acrossSquared;
        double k = chordSquared * curvature * curvature;
        return Math.sqrt(chordSquared / acrossSquared) * (1 + k / 24 + 3 * k * k / 640);
    }

    private void solve(Position to, double[] flat, int at) {
        GeodesicData way = Geodesic.WGS84.Inverse(centre.latitude(), centre.longitude(), to.latitude(), to.longitude());
        double bearing = Math.toRadians(way.azi1);
        flat[at] = way.s12 * Math.sin(bearing);
        flat[at + 1] = way.s12 * Math.cos(bearing);
    }

    /** The position whose image that is. */
    Position at(Flat point) {
        double bearing = Math.toDegrees(Math.atan2(point.x(), point.y()));
        return centre.moved(bearing, Distance.ofMetres(point.length()));
    }
}
