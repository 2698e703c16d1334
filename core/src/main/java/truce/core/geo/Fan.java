package truce.core.geo;

import java.util.Arrays;

/**
 * A set of positions as stretches on many rays from the middle of a {@link LocalPlane}: sorted, apart, and exact along
 * each ray; between rays the set is taken to go on as on the nearer one. Sets on the same rays can be joined, cut and
 * measured, whatever they are made of.
 */
final class Fan {

    private static final double[] NONE = {};
    private static final int FINEST = 1 << 13;
    private static final double[] EAST = new double[FINEST];
    private static final double[] NORTH = new double[FINEST];
    private static final double SQUARED_EARTH_RADIUS = 6_371_009.0 * 6_371_009.0;

    static {
        for (int part = 0; part < FINEST; part++) {
            EAST[part] = StrictMath.cos(2 * Math.PI * part / FINEST);
            NORTH[part] = StrictMath.sin(2 * Math.PI * part / FINEST);
        }
    }

    private final int rays;
    private final double reach;
    private final int[] used;
    private int full;
    /** Of each ray where its stretches begin and end; few rays have more than one. */
    private final double[][] bounds;

    /**
     * An empty set.
     *
     * @param rays a power of two below 8,192
     * @param reach what is added is cut off at so many metres from the middle
     */
    Fan(int rays, double reach) {
        this.rays = rays;
        this.reach = reach;
        used = new int[rays];
        bounds = new double[rays][];
        Arrays.fill(bounds, NONE);
    }

    int rays() {
        return rays;
    }

    double reach() {
        return reach;
    }

    double east(int ray) {
        return EAST[part(ray)];
    }

    double north(int ray) {
        return NORTH[part(ray)];
    }

    /** Half a step aside, since people draw edges due east and due north. */
    private int part(int ray) {
        int step = FINEST / rays;
        return ray * step + step / 2;
    }

    /** The number of the first ray at that angle or beyond, counter-clockwise from east; not yet wrapped. */
    int firstFrom(double angle) {
        return (int) Math.ceil(angle * rays / (2 * Math.PI) - 0.5);
    }

    int wrapped(int ray) {
        return ray & rays - 1;
    }

    /** Adds a stretch, and joins it with those that it meets. */
    void add(int ray, double from, double to) {
        double low = Math.max(0, from);
        double high = Math.min(reach, to);
        if (low < high && !widens(ray, low, high)) {
            insert(ray, low, high);
            full += isFull(ray) ? 1 : 0;
        }
    }

    /** Whether the one stretch of a ray takes it in: the usual case, and most often it holds all of it already. */
    private boolean widens(int ray, double low, double high) {
        double[] own = bounds[ray];
        if (used[ray] != 2 || low > own[1] || high < own[0]) {
            return false;
        }
        boolean wasFull = isFull(ray);
        own[0] = Math.min(low, own[0]);
        own[1] = Math.max(high, own[1]);
        full += !wasFull && isFull(ray) ? 1 : 0;
        return true;
    }

    /** Whether all of a ray is held. */
    boolean isFull(int ray) {
        return used[ray] == 2 && bounds[ray][0] <= 0 && bounds[ray][1] >= reach;
    }

    /** Whether all of all rays is held. */
    boolean isFull() {
        return full == rays;
    }

    private void insert(int ray, double from, double to) {
        double low = from;
        double high = to;
        int end = used[ray];
        if (end == bounds[ray].length) {
            bounds[ray] = Arrays.copyOf(bounds[ray], Math.max(2, 2 * end));
        }
        double[] own = bounds[ray];
        int first = 0;
        while (first < end && own[first + 1] < low) {
            first += 2;
        }
        int next = first;
        while (next < end && own[next] <= high) {
            low = Math.min(low, own[next]);
            high = Math.max(high, own[next + 1]);
            next += 2;
        }
        if (next != first + 2) {
            System.arraycopy(own, next, own, first + 2, end - next);
            used[ray] += first + 2 - next;
        }
        own[first] = low;
        own[first + 1] = high;
    }

    /** Adds all that the other holds. */
    void addAll(Fan other) {
        for (int ray = 0; ray < rays; ray++) {
            double[] theirs = other.bounds[ray];
            for (int at = 0; at < other.used[ray]; at += 2) {
                add(ray, theirs[at], theirs[at + 1]);
            }
        }
    }

    /** What is part of both. */
    Fan and(Fan other) {
        Fan both = new Fan(rays, Math.min(reach, other.reach));
        for (int ray = 0; ray < rays; ray++) {
            double[] own = bounds[ray];
            double[] their = other.bounds[ray];
            int mine = 0;
            int theirs = 0;
            while (mine < used[ray] && theirs < other.used[ray]) {
                double end = own[mine + 1];
                double otherEnd = their[theirs + 1];
                both.add(ray, Math.max(own[mine], their[theirs]), Math.min(end, otherEnd));
                mine += end <= otherEnd ? 2 : 0;
                theirs += otherEnd <= end ? 2 : 0;
            }
        }
        return both;
    }

    /** Square metres, on the sphere. */
    double area() {
        double sum = 0;
        for (int ray = 0; ray < rays; ray++) {
            double[] own = bounds[ray];
            for (int at = 0; at < used[ray]; at += 2) {
                sum += within(own[at + 1]) - within(own[at]);
            }
        }
        return sum * 2 * Math.PI / rays;
    }

    /** The area up to a distance from the middle, over one radian: the series of 1 - cos. */
    static double within(double metres) {
        double squared = metres * metres;
        double x = squared / SQUARED_EARTH_RADIUS;
        return squared / 2 * (1 - x / 12 * (1 - x / 30 * (1 - x / 56)));
    }
}
