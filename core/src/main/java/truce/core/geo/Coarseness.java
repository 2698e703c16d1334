package truce.core.geo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether a disc of some size could lie in a region with three quarters of it, wherever its centre were (handbook D.2).
 * Looks at squares of centres: one whose middle is too far from good that any centre in it could do is dropped, others
 * are cut in four.
 */
final class Coarseness {

    private static final double ENOUGH = 0.75;

    /** Of the radius: about centres nearer to each other than this it is not asked more closely. */
    private static final double FINEST = 1 / 64.0;

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
        LocalPlane plane = new LocalPlane(region.inside().orElseThrow());
        Deque<Square> left = new ArrayDeque<>();
        left.add(new Square(Flat.CENTRE, region.edges().farthest(plane)));
        while (!left.isEmpty()) {
            Square square = left.remove();
            LocalPlane middle = new LocalPlane(plane.at(square.middle));
            double share = region.share(middle, radius);
            if (share >= ENOUGH) {
                return true;
            }
            if (square.half > FINEST * radius && mostNear(middle, share, square.corner(), radius) >= ENOUGH) {
                square.addQuarters(left);
            }
        }
        return false;
    }

    /** The most that a disc can have inside when its centre lies at most so far from that one's. */
    private double mostNear(LocalPlane centre, double share, double metres, double radius) {
        double wide = 1 + metres / radius;
        // What a disc gains when it moves is at most what its rim sweeps: its width times the way.
        double gained = share + 2 * metres / (Math.PI * radius);
        return gained < ENOUGH ? gained : Math.min(gained, region.share(centre, wide * radius) * wide * wide);
    }

    /** Centres on a plane about the region, which never shows two places nearer to each other than they are. */
    private record Square(Flat middle, double half) {

        double corner() {
            return half * Math.sqrt(2);
        }

        void addQuarters(Deque<Square> squares) {
            for (int quarter = 0; quarter < 4; quarter++) {
                double east = (quarter & 1) == 0 ? -half / 2 : half / 2;
                double north = (quarter & 2) == 0 ? -half / 2 : half / 2;
                squares.add(new Square(new Flat(middle.x() + east, middle.y() + north), half / 2));
            }
        }
    }
}
