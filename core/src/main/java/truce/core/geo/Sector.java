package truce.core.geo;

import java.util.Optional;

/**
 * A direction and a range from a point: "3 to 5 km north of the camera", "about 14 km south-east of Idlib".
 *
 * @param label what the source says
 * @param apex where directions and distances are taken from
 * @param bearingFrom degrees clockwise from north, 0 to 360: the sector's first edge
 * @param bearingTo degrees clockwise from north, 0 to 360: its last edge, clockwise from the first, so that 350 to 10
 *     lies about north; equal to the first (or 0 to 360) for all round
 * @param nearest 0 or more
 * @param farthest more than {@code nearest}, at most 10,000 km
 */
public record Sector(
        String label, Position apex, double bearingFrom, double bearingTo, Distance nearest, Distance farthest)
        implements Place {

    public Sector {
        checkBearing(bearingFrom);
        checkBearing(bearingTo);
        if (nearest.compareTo(farthest) >= 0 || farthest.compareTo(Disc.WIDEST) > 0) {
            throw new IllegalArgumentException("a sector from " + nearest.kilometres() + " to " + farthest.kilometres()
                    + " km: the far edge must lie beyond the near one, and within 10000 km");
        }
        bearingFrom += 0.0;
        bearingTo += 0.0;
    }

    /** How wide it opens: degrees, above 0 to 360. */
    public double openingDegrees() {
        double opening = ((bearingTo - bearingFrom) % 360 + 360) % 360;
        return opening == 0 ? 360 : opening;
    }

    @Override
    public Optional<Position> representative() {
        Distance middle = Distance.ofMetres((nearest.metres() + farthest.metres()) / 2);
        return Optional.of(apex.moved(bearingFrom + openingDegrees() / 2, middle));
    }

    @Override
    public Optional<Distance> reach() {
        return representative().map(asRegion()::farthestFrom);
    }

    Region asRegion() {
        return Figures.sector(this);
    }

    private static void checkBearing(double degrees) {
        if (!(degrees >= 0 && degrees <= 360)) {
            throw new IllegalArgumentException("bearing " + degrees + " is not in 0..360");
        }
    }
}
