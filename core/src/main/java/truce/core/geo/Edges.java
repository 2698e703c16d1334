package truce.core.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The edges of lines or outlines as short chords in space, in boxes within boxes, so that what lies near a position is
 * found without looking at the rest. Space knows no antimeridian and no pole.
 */
final class Edges {

    private static final int FAN = 8;
    private static final double EARTH_RADIUS = 6_356_000;

    private final double[] ends;
    private final List<Boxes> levels = new ArrayList<>();

    /** Takes x, y, z of the start and the end of each edge; edges that follow each other should stand so. */
    Edges(double[] ends) {
        this.ends = ends;
        Boxes lowest = new Boxes((count() + FAN - 1) / FAN);
        for (int edge = 0; edge < count(); edge++) {
            lowest.include(edge / FAN, ends, 6 * edge, bulge(edge));
        }
        for (Boxes boxes = lowest; boxes.count() > 0; boxes = boxes.grouped(FAN)) {
            levels.add(boxes);
            if (boxes.count() == 1) {
                break;
            }
        }
    }

    int count() {
        return ends.length / 6;
    }

    /** The edge that ends where this one begins; -1 if there is none. */
    int before(int edge) {
        if (edge > 0 && follows(edge, edge - 1)) {
            return edge - 1;
        }
        return IntStream.range(0, count())
                .filter(other -> follows(edge, other))
                .findFirst()
                .orElse(-1);
    }

    /** The edge that begins where this one ends; -1 if there is none. */
    int after(int edge) {
        if (edge + 1 < count() && follows(edge + 1, edge)) {
            return edge + 1;
        }
        return IntStream.range(0, count())
                .filter(other -> follows(other, edge))
                .findFirst()
                .orElse(-1);
    }

    /** Whether the one begins where the other ends. */
    boolean follows(int one, int other) {
        int start = 6 * one;
        int end = 6 * other + 3;
        return ends[start] == ends[end] && ends[start + 1] == ends[end + 1] && ends[start + 2] == ends[end + 2];
    }

    /** The runs of edges that follow each other. */
    List<Chain> chains() {
        List<Chain> chains = new ArrayList<>();
        int first = 0;
        for (int edge = 0; edge < count(); edge++) {
            if (edge + 1 == count() || !follows(edge + 1, edge)) {
                chains.add(new Chain(first, edge, follows(first, edge)));
                first = edge + 1;
            }
        }
        return chains;
    }

    double length(int edge) {
        return end(edge, new LocalPlane(start(edge))).length();
    }

    Position start(int edge) {
        return Ellipsoid.read(ends[6 * edge], ends[6 * edge + 1], ends[6 * edge + 2]);
    }

    Position end(int edge) {
        return Ellipsoid.read(ends[6 * edge + 3], ends[6 * edge + 4], ends[6 * edge + 5]);
    }

    Flat start(int edge, LocalPlane plane) {
        return plane.flat(ends, 6 * edge);
    }

    Flat end(int edge, LocalPlane plane) {
        return plane.flat(ends, 6 * edge + 3);
    }

    /** Whether any edge comes within that distance of the plane's centre. */
    boolean anyWithin(LocalPlane plane, double metres) {
        return !isEmpty() && !new Search(plane, metres, (edge, x, y, toX, toY) -> false).passes();
    }

    /** Whether any edge comes within that distance of any edge of the other. */
    boolean anyWithin(Edges other, double metres) {
        if (other.count() > count()) {
            return other.anyWithin(this, metres);
        }
        return IntStream.range(0, other.count()).anyMatch(edge -> {
            LocalPlane plane = new LocalPlane(other.start(edge));
            Flat end = other.end(edge, plane);
            Visitor apart =
                    (near, x, y, toX, toY) -> Flat.CENTRE.distance(end, new Flat(x, y), new Flat(toX, toY)) > metres;
            return !isEmpty() && !new Search(plane, metres + end.length(), apart).passes();
        });
    }

    /** Whether any start of an edge is such. */
    boolean anyStart(Predicate<Position> such) {
        return IntStream.range(0, count()).mapToObj(this::start).anyMatch(such);
    }

    /** Shows all edges that come within that distance of the plane's centre, in order. */
    void within(LocalPlane plane, double metres, Visitor visitor) {
        if (!isEmpty()) {
            new Search(plane, metres, visitor).passes();
        }
    }

    /** The edge nearest to the plane's centre; the first of several. There must be one. */
    Nearest nearest(LocalPlane plane) {
        return nearer(levels.size() - 1, 0, plane, Nearest.NONE);
    }

    /** The distance to the farthest end of an edge. */
    double farthest(LocalPlane plane) {
        double farthest = 0;
        for (int edge = 0; edge < count(); edge++) {
            farthest = Math.max(farthest, start(edge, plane).length());
        }
        return farthest;
    }

    boolean isEmpty() {
        return ends.length == 0;
    }

    private Nearest nearer(int level, int box, LocalPlane plane, Nearest best) {
        if (levels.get(level).gap(box, plane) >= best.metres()) {
            return best;
        }
        if (level == 0) {
            return nearest(box, plane, best);
        }
        int first = box * FAN;
        int stop = Math.min(first + FAN, levels.get(level - 1).count());
        int closest = levels.get(level - 1).closest(first, stop, plane);
        Nearest found = nearer(level - 1, closest, plane, best);
        for (int child = first; child < stop; child++) {
            found = child == closest ? found : nearer(level - 1, child, plane, found);
        }
        return found;
    }

    private Nearest nearest(int box, LocalPlane plane, Nearest best) {
        Nearest found = best;
        double[] flat = new double[4];
        for (int edge = box * FAN; edge < Math.min((box + 1) * FAN, count()); edge++) {
            flatten(edge, edge > box * FAN && follows(edge, edge - 1), plane, flat);
            if (Flat.distanceOfSegment(flat[0], flat[1], flat[2], flat[3]) < found.metres()) {
                found = Nearest.of(edge, new Flat(flat[0], flat[1]), new Flat(flat[2], flat[3]));
            }
        }
        return found;
    }

    /** Writes an edge's ends on the plane as x, y, x, y; where it follows the one last written, only one of them is new. */
    private void flatten(int edge, boolean goesOn, LocalPlane plane, double[] flat) {
        if (goesOn) {
            flat[0] = flat[2];
            flat[1] = flat[3];
        } else {
            plane.flatten(ends, 6 * edge, flat, 0);
        }
        plane.flatten(ends, 6 * edge + 3, flat, 2);
    }

    /** How far the surface rises over the chord. */
    private double bulge(int edge) {
        double squared = 0;
        for (int axis = 0; axis < 3; axis++) {
            double difference = ends[6 * edge + axis] - ends[6 * edge + 3 + axis];
            squared += difference * difference;
        }
        return squared / (8 * EARTH_RADIUS);
    }

    /** A run of edges, from the first to the last; closed when it leads back to its start. */
    record Chain(int first, int last, boolean closed) {}

    /** Looks at an edge from there to there, in the plane's coordinates; false to stop. */
    interface Visitor {
        boolean goOn(int edge, double x, double y, double toX, double toY);
    }

    /** Shows a visitor what comes near enough. As it sees edges by the million, it makes no objects of their ends. */
    private final class Search {

        private final LocalPlane plane;
        private final double metres;
        private final Visitor visitor;
        private final double[] flat = new double[4];

        Search(LocalPlane plane, double metres, Visitor visitor) {
            this.plane = plane;
            this.metres = metres;
            this.visitor = visitor;
        }

        /** Whether the visitor has always gone on. */
        boolean passes() {
            return passes(levels.size() - 1, 0);
        }

        private boolean passes(int level, int box) {
            if (levels.get(level).gap(box, plane) > metres) {
                return true;
            }
            if (level == 0) {
                return shows(box);
            }
            int stop = Math.min((box + 1) * FAN, levels.get(level - 1).count());
            for (int child = box * FAN; child < stop; child++) {
                if (!passes(level - 1, child)) {
                    return false;
                }
            }
            return true;
        }

        private boolean shows(int box) {
            int stop = Math.min((box + 1) * FAN, count());
            for (int edge = box * FAN; edge < stop; edge++) {
                flatten(edge, edge > box * FAN && follows(edge, edge - 1), plane, flat);
                if (Flat.distanceOfSegment(flat[0], flat[1], flat[2], flat[3]) <= metres
                        && !visitor.goOn(edge, flat[0], flat[1], flat[2], flat[3])) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The nearest point of an edge.
     *
     * @param part how far along it the nearest point lies, 0 to 1
     */
    record Nearest(int edge, Flat from, Flat to, double part, double metres) {

        static final Nearest NONE = new Nearest(-1, new Flat(0, 0), new Flat(0, 0), 0, Double.POSITIVE_INFINITY);

        static Nearest of(int edge, Flat from, Flat to) {
            double part = from.nearestPart(to);
            return new Nearest(edge, from, to, part, from.towards(to, part).length());
        }

        Flat point() {
            return from.towards(to, part);
        }
    }
}
