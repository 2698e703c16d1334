package truce.core.geo;

import java.util.Arrays;

/** Boxes in space, along the axes: three lower and three upper bounds each. */
final class Boxes {

    private final double[] bounds;

    Boxes(int count) {
        bounds = new double[6 * count];
        for (int box = 0; box < count; box++) {
            Arrays.fill(bounds, 6 * box, 6 * box + 3, Double.POSITIVE_INFINITY);
            Arrays.fill(bounds, 6 * box + 3, 6 * box + 6, Double.NEGATIVE_INFINITY);
        }
    }

    int count() {
        return bounds.length / 6;
    }

    /** Widens a box so that it holds an edge, given by its two ends, with some room on all sides. */
    void include(int box, double[] ends, int at, double room) {
        for (int axis = 0; axis < 3; axis++) {
            double one = ends[at + axis];
            double other = ends[at + 3 + axis];
            bounds[6 * box + axis] = Math.min(bounds[6 * box + axis], Math.min(one, other) - room);
            bounds[6 * box + 3 + axis] = Math.max(bounds[6 * box + 3 + axis], Math.max(one, other) + room);
        }
    }

    /** One box about each so many. */
    Boxes grouped(int size) {
        Boxes groups = new Boxes((count() + size - 1) / size);
        for (int box = 0; box < count(); box++) {
            groups.widen(box / size, bounds, 6 * box);
        }
        return groups;
    }

    /** The distance in space to the plane's centre: never more than the geodesic distance to anything in the box. */
    double gap(int box, LocalPlane plane) {
        int at = 6 * box;
        double dx = outside(plane.x, bounds[at], bounds[at + 3]);
        double dy = outside(plane.y, bounds[at + 1], bounds[at + 4]);
        double dz = outside(plane.z, bounds[at + 2], bounds[at + 5]);
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /** Which of the boxes from {@code first} to before {@code stop} is closest. */
    int closest(int first, int stop, LocalPlane plane) {
        int closest = first;
        for (int box = first + 1; box < stop; box++) {
            closest = gap(box, plane) < gap(closest, plane) ? box : closest;
        }
        return closest;
    }

    private void widen(int box, double[] other, int at) {
        for (int axis = 0; axis < 3; axis++) {
            bounds[6 * box + axis] = Math.min(bounds[6 * box + axis], other[at + axis]);
            bounds[6 * box + 3 + axis] = Math.max(bounds[6 * box + 3 + axis], other[at + 3 + axis]);
        }
    }

    private static double outside(double value, double low, double high) {
        return Math.max(0, Math.max(low - value, value - high));
    }
}
