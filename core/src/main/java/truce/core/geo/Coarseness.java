package truce.core.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether a disc of some size could lie in a region with three quarters of it, wherever its centre were (handbook D.2).
 * Looks for the best centre from many points inside the edge, uphill.
 */
final class Coarseness {

    private static final double ENOUGH = 0.75;
    private static final int STARTS = 200;
    private static final int CLIMBS = 8;
    private static final double[] DEPTHS = {0.125, 0.25, 0.5, 1};
    private static final double FINEST_STEP = 1 / 64.0;

    private final Region region;
    private final Map<Double, Boolean> known = new ConcurrentHashMap<>();

    Coarseness(Region region) {
        this.region = region;
    }

    /** Takes the radius as rounded up to two digits, so that it need not look often. */
    boolean isTooCoarse(double radius) {
        return radius > 0 && known.computeIfAbsent(twoDigits(radius), rounded -> !fits(rounded));
    }

    private static double twoDigits(double radius) {
        double unit = Math.pow(10, Math.floor(Math.log10(radius)) - 1);
        return Math.ceil(radius / unit - 1e-9) * unit;
    }

    private boolean fits(double radius) {
        if (region.squareMetres() < ENOUGH * Math.PI * radius * radius) {
            return false;
        }
        List<Centre> starts = new ArrayList<>();
        return start(radius, starts)
                || starts.stream()
                        .sorted(Comparator.comparingDouble(Centre::share).reversed())
                        .limit(CLIMBS)
                        .anyMatch(start -> climb(start, radius) >= ENOUGH);
    }

    /** Tries the points where a climb may begin; true as soon as one of them will do without. */
    private boolean start(double radius, List<Centre> starts) {
        Edges edges = region.edges();
        int step = 1 + edges.count() / STARTS;
        for (int edge = 0; edge < edges.count(); edge += step) {
            Position from = edges.start(edge);
            double inwards = from.bearingTo(edges.end(edge)) - 90;
            for (double depth : DEPTHS) {
                Centre centre = centre(from.moved(inwards, Distance.ofMetres(depth * radius)), radius);
                if (centre.share >= ENOUGH) {
                    return true;
                }
                starts.add(centre);
            }
        }
        return false;
    }

    private double climb(Centre start, double radius) {
        Centre best = start;
        double step = 0.5;
        while (step >= FINEST_STEP && best.share < ENOUGH) {
            Centre next = best;
            for (int bearing = 0; bearing < 360; bearing += 45) {
                Centre tried = centre(best.position.moved(bearing, Distance.ofMetres(step * radius)), radius);
                next = tried.share > next.share ? tried : next;
            }
            step = next.equals(best) ? step / 2 : step;
            best = next;
        }
        return best.share;
    }

    private Centre centre(Position position, double radius) {
        return new Centre(position, region.share(new LocalPlane(position), radius));
    }

    private record Centre(Position position, double share) {}
}
