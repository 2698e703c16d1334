package truce.bench.made;

import java.io.IOException;

/**
 * A polygon around a centre from which all of it can be seen, so that it never crosses itself.
 *
 * @param id such as {@code zone-007}
 * @param country index of the country it lies in
 * @param latitude of its centre, degrees
 * @param longitude of its centre, degrees
 * @param radiusKilometres mean distance of its corners from the centre, 8 to 70
 * @param latitudes of its corners in millionths of a degree, counter-clockwise, the first not again
 * @param longitudes of its corners in millionths of a degree
 */
@SuppressWarnings("ArrayRecordComponent")
public record StarZone(
        String id,
        int country,
        double latitude,
        double longitude,
        double radiusKilometres,
        int[] latitudes,
        int[] longitudes) {

    static final double KILOMETRES_PER_DEGREE = 111.2;
    static final int FEWEST_CORNERS = 5;
    static final int MOST_CORNERS = 2_000;

    static StarZone of(long seed, int number, int index, Country country) {
        Dice dice = Dice.of(seed, "zone", number);
        double latitude = country.south() + dice.between(0.9, Country.HEIGHT - 0.9);
        double longitude = country.west() + dice.between(0.9, Country.WIDTH - 0.9);
        double radius = 8 + 62 * dice.share() * dice.share();
        int corners = corners(number, dice);
        int[] latitudes = new int[corners];
        int[] longitudes = new int[corners];
        double[] waves = dice.shares(6);
        // As rough as its corners are apart, like borders that follow rivers and ridges.
        double rough = Math.min(0.1, 0.8 * Math.PI / corners);
        double narrow = StrictMath.cos(StrictMath.toRadians(latitude));
        for (int corner = 0; corner < corners; corner++) {
            double angle = 2 * Math.PI * (corner + dice.between(-0.35, 0.35)) / corners;
            double reach = radius * (shape(angle, waves) + dice.between(-rough, rough)) / KILOMETRES_PER_DEGREE;
            latitudes[corner] = millionths(latitude + reach * StrictMath.sin(angle));
            longitudes[corner] = millionths(longitude + reach * StrictMath.cos(angle) / narrow);
        }
        String id = "zone-" + String.format(java.util.Locale.ROOT, "%03d", number);
        return new StarZone(id, index, latitude, longitude, radius, latitudes, longitudes);
    }

    /** Its corners as a GeoJSON ring, closed. */
    void writeRing(Appendable out) throws IOException {
        out.append('[');
        for (int corner = 0; corner <= latitudes.length; corner++) {
            int at = corner % latitudes.length;
            out.append(corner == 0 ? "[" : ",[");
            Decimals.write(out, longitudes[at], 6);
            out.append(',');
            Decimals.write(out, latitudes[at], 6);
            out.append(']');
        }
        out.append(']');
    }

    /** The first two have the fewest and the most corners. */
    private static int corners(int number, Dice dice) {
        int drawn = FEWEST_CORNERS + dice.below(MOST_CORNERS - FEWEST_CORNERS + 1);
        return number == 0 ? FEWEST_CORNERS : number == 1 ? MOST_CORNERS : drawn;
    }

    /** Six waves round the centre, the more the smaller. */
    private static double shape(double angle, double[] waves) {
        double shape = 1;
        int turns = 2;
        double height = 0.25;
        for (double wave : waves) {
            shape += height * StrictMath.sin(turns * angle + 2 * Math.PI * wave);
            turns = 2 * turns + 1;
            height *= 0.5;
        }
        return shape;
    }

    private static int millionths(double degrees) {
        return (int) StrictMath.rint(degrees * 1e6);
    }
}
