package truce.core.pattern;

import java.util.Optional;
import truce.core.geo.Position;

/**
 * Where an act was, as far as the distance to others goes. Two are compared by the chord between them first, which is
 * cheap; the geodesic is computed only where the chord leaves the question open.
 */
final class Spot {

    private static final double EARTH_KM = 6371.0088;
    /** On WGS84 no way is longer or shorter than on a sphere of that radius by more than 0.6 percent. */
    private static final double AT_LEAST = 0.99;

    private static final double AT_MOST = 1.01;
    /** Up to here an arc exceeds its chord by less than a thousandth. */
    private static final double SHORT_CHORD = 0.1;

    private final Optional<Position> at;
    private final double reach;
    private final double x;
    private final double y;
    private final double z;

    /**
     * A spot.
     *
     * @param at its middle; empty where the place does not matter
     * @param reach how far it reaches, in kilometres
     */
    Spot(Optional<Position> at, double reach) {
        this.at = at;
        this.reach = reach;
        double latitude = StrictMath.toRadians(at.map(Position::latitude).orElse(0.0));
        double longitude = StrictMath.toRadians(at.map(Position::longitude).orElse(0.0));
        x = StrictMath.cos(latitude) * StrictMath.cos(longitude);
        y = StrictMath.cos(latitude) * StrictMath.sin(longitude);
        z = StrictMath.sin(latitude);
    }

    Optional<Position> at() {
        return at;
    }

    double reach() {
        return reach;
    }

    /** How near another is. */
    enum Nearness {
        APART,
        /** Some positions of the two are near enough. */
        POSSIBLE,
        /** All are. */
        SURE
    }

    /** Whether the other is no farther away than that. */
    Nearness nearness(int kilometres, Spot other) {
        double chord = chord(other);
        Nearness nearest = nearness(chord * EARTH_KM * AT_LEAST, kilometres, other);
        boolean isShort = chord < SHORT_CHORD;
        boolean told = isShort && nearest == nearness(chord * EARTH_KM * AT_MOST, kilometres, other);
        return told || nearest == Nearness.APART ? nearest : nearness(geodesic(other), kilometres, other);
    }

    private Nearness nearness(double apart, int kilometres, Spot other) {
        double reaches = reach + other.reach;
        if (apart - reaches > kilometres) {
            return Nearness.APART;
        }
        return apart + reaches <= kilometres ? Nearness.SURE : Nearness.POSSIBLE;
    }

    /** On the unit sphere. */
    private double chord(Spot other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    private double geodesic(Spot other) {
        return at.isPresent() && other.at.isPresent()
                ? at.get().distanceTo(other.at.get()).kilometres()
                : 0;
    }
}
