package truce.core.incident;

import java.util.List;
import java.util.Optional;
import truce.core.geo.Candidates;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Place;
import truce.core.geo.Position;

/**
 * A place fine enough to recognise an event by.
 *
 * @param centre its middle
 * @param reach how far it reaches from there
 * @param x its middle on the unit sphere, for a fast look
 * @param y its middle on the unit sphere
 * @param z its middle on the unit sphere
 */
record Spot(Position centre, Distance reach, double x, double y, double z) {

    /** No two positions are nearer to each other than their chord on a sphere of this radius. */
    private static final double LEAST_RADIUS = 6_371_000 * 0.99;

    /** Degrees of latitude are nowhere shorter than this. */
    static final double METRES_PER_DEGREE = 110_500;

    /** The place as spots; several for candidates; none when it is unknown or reaches farther than {@code widest}. */
    static List<Spot> of(Place place, Distance widest) {
        if (place instanceof Disc disc) {
            return disc.radius().compareTo(widest) > 0 ? List.of() : List.of(at(disc.centre(), disc.radius()));
        }
        if (place instanceof Candidates candidates) {
            List<List<Spot>> each =
                    candidates.places().stream().map(one -> of(one, widest)).toList();
            boolean allFine = each.stream().noneMatch(List::isEmpty);
            return allFine ? each.stream().flatMap(List::stream).toList() : List.of();
        }
        Optional<Distance> reach = place.reach();
        Optional<Position> centre = place.representative();
        boolean fine = centre.isPresent() && reach.isPresent() && reach.get().compareTo(widest) <= 0;
        return fine ? List.of(at(centre.get(), reach.get())) : List.of();
    }

    /** Metres between the nearest two of them that may be one spot; negative when none may. */
    static double metresApart(List<Spot> some, List<Spot> others, Distance farthest) {
        double nearest = -1;
        for (Spot spot : some) {
            for (Spot other : others) {
                double metres = spot.metresTo(other, farthest);
                if (metres >= 0 && (nearest < 0 || metres < nearest)) {
                    nearest = metres;
                }
            }
        }
        return nearest;
    }

    private static Spot at(Position centre, Distance reach) {
        double latitude = Math.toRadians(centre.latitude());
        double longitude = Math.toRadians(centre.longitude());
        double x = Math.cos(latitude) * Math.cos(longitude);
        return new Spot(centre, reach, x, Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude));
    }

    /** Whether surely none of them may be one spot: a fast look before the exact one. */
    static boolean farApart(List<Spot> some, List<Spot> others, Distance farthest) {
        for (Spot spot : some) {
            for (Spot other : others) {
                if (spot.leastMetresTo(other) <= spot.limit(other, farthest)) {
                    return false;
                }
            }
        }
        return true;
    }

    private double leastMetresTo(Spot other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        return LEAST_RADIUS * Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    private double limit(Spot other, Distance farthest) {
        return Math.min(reach.metres() + other.reach.metres(), farthest.metres());
    }

    private double metresTo(Spot other, Distance farthest) {
        if (leastMetresTo(other) > limit(other, farthest)) {
            return -1;
        }
        double metres = centre.equals(other.centre)
                ? 0
                : centre.distanceTo(other.centre).metres();
        return metres <= limit(other, farthest) ? metres : -1;
    }
}
