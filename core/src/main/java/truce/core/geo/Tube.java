package truce.core.geo;

/**
 * All points within a distance of a few edges that follow each other: a disc about each corner, and a rectangle beside
 * each edge that is not so short that the discs hold all but half a metre of it.
 */
final class Tube {

    private static final int MOST = 8;

    /** What may be left out beside a short edge, outside of the discs about its ends. */
    static final double DEEPEST_METRES = 0.5;

    private final double metres;
    private final double shortest;
    private final double[] xs = new double[MOST + 1];
    private final double[] ys = new double[MOST + 1];
    /** Of each edge: its direction. */
    private final double[] alongX = new double[MOST];

    private final double[] alongY = new double[MOST];
    private final double[] lengths = new double[MOST];
    private int edges;
    private double nearest = Double.POSITIVE_INFINITY;

    Tube(double metres) {
        this.metres = metres;
        shortest = Math.sqrt(8 * metres * DEEPEST_METRES);
    }

    boolean isEmpty() {
        return edges == 0;
    }

    /** Whether an edge from there would follow, and there is room. */
    boolean takes(double x, double y) {
        return edges == 0 || (edges < MOST && xs[edges] == x && ys[edges] == y);
    }

    void take(double x, double y, double toX, double toY) {
        double wayX = toX - x;
        double wayY = toY - y;
        double length = Math.sqrt(wayX * wayX + wayY * wayY);
        xs[edges] = x;
        ys[edges] = y;
        xs[edges + 1] = toX;
        ys[edges + 1] = toY;
        lengths[edges] = length;
        alongX[edges] = length == 0 ? 1 : wayX / length;
        alongY[edges] = length == 0 ? 0 : wayY / length;
        nearest = Math.min(nearest, Flat.distanceOfSegment(x, y, toX, toY));
        edges++;
    }

    /** Adds all of it to the fan, and is empty again. */
    void pourInto(Fan fan) {
        double first = Math.atan2(ys[0], xs[0]);
        double low = -Math.PI;
        double high = Math.PI;
        if (nearest > metres) {
            low = -width(0);
            high = width(0);
            double turn = 0;
            for (int corner = 1; corner <= edges; corner++) {
                turn += turn(corner);
                low = Math.min(low, turn - width(corner));
                high = Math.max(high, turn + width(corner));
            }
        }
        int start = fan.firstFrom(first + low);
        int stop = Math.min(fan.firstFrom(first + high), start + fan.rays());
        for (int ray = start; ray < stop; ray++) {
            if (!fan.isFull(fan.wrapped(ray))) {
                add(fan, fan.wrapped(ray));
            }
        }
        edges = 0;
        nearest = Double.POSITIVE_INFINITY;
    }

    /** The angle at the middle from the corner before to this one, counter-clockwise. */
    private double turn(int corner) {
        double x = xs[corner - 1];
        double y = ys[corner - 1];
        return Math.atan2(x * ys[corner] - y * xs[corner], x * xs[corner] + y * ys[corner]);
    }

    /** Half of the angle at the middle under which the disc about a corner is seen. */
    private double width(int corner) {
        return Math.asin(metres / Math.sqrt(xs[corner] * xs[corner] + ys[corner] * ys[corner]));
    }

    /** The stretch of the ray beside one edge and about its ends is one, as together they have no dents. */
    private void add(Fan fan, int ray) {
        double east = fan.east(ray);
        double north = fan.north(ray);
        double begin = xs[0] * east + ys[0] * north;
        double beginAside = ys[0] * east - xs[0] * north;
        double beginHalf = half(beginAside);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int edge = 0; edge < edges; edge++) {
            double end = xs[edge + 1] * east + ys[edge + 1] * north;
            double endAside = ys[edge + 1] * east - xs[edge + 1] * north;
            double endHalf = half(endAside);
            double from = least(begin - beginHalf, end - endHalf);
            double to = most(begin + beginHalf, end + endHalf);
            if (lengths[edge] > shortest) {
                double aside = metres * (alongX[edge] * east + alongY[edge] * north);
                double beyond = metres * (alongX[edge] * north - alongY[edge] * east);
                // The long sides of the rectangle are the edge, moved to the left and to the right.
                if (isCrossed(beginAside + aside, endAside + aside)) {
                    double left = crossing(begin, beginAside + aside, end, endAside + aside) + beyond;
                    from = least(from, left);
                    to = most(to, left);
                }
                if (isCrossed(beginAside - aside, endAside - aside)) {
                    double right = crossing(begin, beginAside - aside, end, endAside - aside) - beyond;
                    from = least(from, right);
                    to = most(to, right);
                }
            }
            if (from > high || to < low) {
                fan.add(ray, low, high);
                low = from;
                high = to;
            } else {
                low = least(low, from);
                high = most(high, to);
            }
            begin = end;
            beginAside = endAside;
            beginHalf = endHalf;
        }
        fan.add(ray, low, high);
    }

    /** Whether the ray passes between two points so far to its left; negative to its right. */
    private static boolean isCrossed(double beginAside, double endAside) {
        return beginAside < 0 != endAside < 0;
    }

    /** How far along the ray it passes between two points, each so far along and aside. */
    private static double crossing(double begin, double beginAside, double end, double endAside) {
        return begin + (end - begin) * beginAside / (beginAside - endAside);
    }

    /** Half of the ray's stretch within the disc about a corner so far aside; minus infinity when it misses it. */
    private double half(double aside) {
        double squared = metres * metres - aside * aside;
        return squared < 0 ? Double.NEGATIVE_INFINITY : Math.sqrt(squared);
    }

    // Math.min and max take longer, since they look for what is no number and for the zero's sign.
    private static double least(double one, double other) {
        return one < other ? one : other;
    }

    private static double most(double one, double other) {
        return one > other ? one : other;
    }
}
