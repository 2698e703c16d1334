package truce.core.geo;

/**
 * A set of positions as stretches on many rays from the middle of a {@link LocalPlane}: sorted, apart, and exact along
 * each ray; between rays the set is taken to go on as on the nearer one. Sets on the same rays can be joined, cut and
 * measured, whatever they are made of.
 */
final class Fan {

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
    private int room = 4;
    private double[] bounds;

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
        bounds = new double[rays * room];
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
        int only = ray * room;
        if (used[ray] != 2 || low > bounds[only + 1] || high < bounds[only]) {
            return false;
        }
        boolean wasFull = isFull(ray);
        bounds[only] = Math.min(low, bounds[only]);
        bounds[only + 1] = Math.max(high, bounds[only + 1]);
        full += !wasFull && isFull(ray) ? 1 : 0;
        return true;
    }

    /** Whether all of a ray is held. */
    boolean isFull(int ray) {
        int only = ray * room;
        return used[ray] == 2 && bounds[only] <= 0 && bounds[only + 1] >= reach;
    }

    /** Whether all of all rays is held. */
    boolean isFull() {
        return full == rays;
    }

    private void insert(int ray, double from, double to) {
        double low = from;
        double high = to;
        int end = ray * room + used[ray];
        int first = ray * room;
        while (first < end && bounds[first + 1] < low) {
            first += 2;
        }
        boolean joinsNone = first == end || bounds[first] > high;
        if (joinsNone && used[ray] == room) {
            makeRoom();
            insert(ray, from, to);
            return;
        }
        int next = first;
        while (next < end && bounds[next] <= high) {
            low = Math.min(low, bounds[next]);
            high = Math.max(high, bounds[next + 1]);
            next += 2;
        }
        if (next != first + 2) {
            System.arraycopy(bounds, next, bounds, first + 2, end - next);
            used[ray] += first + 2 - next;
        }
        bounds[first] = low;
        bounds[first + 1] = high;
    }

    /** Adds all that the other holds. */
    void addAll(Fan other) {
        for (int ray = 0; ray < rays; ray++) {
            int stop = ray * other.room + other.used[ray];
            for (int at = ray * other.room; at < stop; at += 2) {
                add(ray, other.bounds[at], other.bounds[at + 1]);
            }
        }
    }

    /** What is part of both. */
    Fan and(Fan other) {
        Fan both = new Fan(rays, Math.min(reach, other.reach));
        for (int ray = 0; ray < rays; ray++) {
            int mine = ray * room;
            int theirs = ray * other.room;
            int stop = mine + used[ray];
            int otherStop = theirs + other.used[ray];
            while (mine < stop && theirs < otherStop) {
                double end = bounds[mine + 1];
                double otherEnd = other.bounds[theirs + 1];
                both.add(ray, Math.max(bounds[mine], other.bounds[theirs]), Math.min(end, otherEnd));
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
            int stop = ray * room + used[ray];
            for (int at = ray * room; at < stop; at += 2) {
                sum += within(bounds[at + 1]) - within(bounds[at]);
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

    private void makeRoom() {
        double[] roomier = new double[2 * bounds.length];
        for (int each = 0; each < rays; each++) {
            System.arraycopy(bounds, each * room, roomier, 2 * each * room, used[each]);
        }
        bounds = roomier;
        room *= 2;
    }
}
