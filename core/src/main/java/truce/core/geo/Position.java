package truce.core.geo;

import java.util.Locale;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;

/**
 * A point on the WGS84 ellipsoid, latitude first: {@code new Position(35.8636, 36.8006)} is Saraqib.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180; both ends are the same meridian
 */
public record Position(double latitude, double longitude) implements Figure {

    public Position {
        check("latitude", latitude, 90, ". Are the columns longitude, latitude?");
        check("longitude", longitude, 180, "");
        latitude += 0.0; // makes -0.0 and 0.0 equal
        longitude += 0.0;
    }

    /** The geodesic distance. */
    public Distance distanceTo(Position other) {
        return new Distance(metresTo(other));
    }

    /** Which way the geodesic to the other position sets out: degrees clockwise from north, 0 to below 360. */
    public double bearingTo(Position other) {
        double azimuth = inverse(other, GeodesicMask.AZIMUTH).azi1;
        return azimuth < 0 ? (azimuth + 360) % 360 : azimuth + 0.0;
    }

    /** Where one comes to by going that far on the geodesic that sets out at that bearing (degrees from north). */
    public Position moved(double bearingDegrees, Distance distance) {
        GeodesicData end = Geodesic.WGS84.Direct(latitude, longitude, bearingDegrees, distance.metres());
        return new Position(end.lat2, end.lon2);
    }

    double metresTo(Position other) {
        return inverse(other, GeodesicMask.DISTANCE).s12;
    }

    /** As messages show it: {@code 35.8636, 36.8006}. */
    String text() {
        return String.format(Locale.ROOT, "%s, %s", latitude, longitude);
    }

    private GeodesicData inverse(Position other, int mask) {
        return Geodesic.WGS84.Inverse(latitude, longitude, other.latitude, other.longitude, mask);
    }

    private static void check(String name, double value, int limit, String hint) {
        if (!(Math.abs(value) <= limit)) {
            throw new IllegalArgumentException(
                    name + " " + value + " is not in -" + limit + ".." + limit + (Double.isNaN(value) ? "" : hint));
        }
    }
}
