package truce.core.geo;

/** WGS84: its axes, and points of its surface in metres from its centre. */
final class Ellipsoid {

    static final double EQUATOR_RADIUS = 6_378_137.0;
    static final double FLATTENING = 1 / 298.257223563;
    static final double ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

    private Ellipsoid() {}

    /** Writes x (towards 0 N 0 E), y (towards 0 N 90 E) and z (towards the north pole). */
    static void write(double latitude, double longitude, double[] xyz, int at) {
        double sine = Math.sin(Math.toRadians(latitude));
        double normal = EQUATOR_RADIUS / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine);
        double fromAxis = Math.abs(latitude) == 90 ? 0 : normal * Math.cos(Math.toRadians(latitude));
        xyz[at] = fromAxis * Math.cos(Math.toRadians(longitude));
        xyz[at + 1] = fromAxis * Math.sin(Math.toRadians(longitude));
        xyz[at + 2] = normal * (1 - ECCENTRICITY_SQUARED) * sine;
    }

    /** The position of a point of the surface. */
    static Position read(double x, double y, double z) {
        double latitude = Math.atan2(z, (1 - ECCENTRICITY_SQUARED) * Math.sqrt(x * x + y * y));
        return new Position(Math.toDegrees(latitude), Math.toDegrees(Math.atan2(y, x)));
    }
}
