package truce.core.geo;

import truce.core.geo.Edges.Nearest;

/** On which side of a line a position lies. */
final class LineSide {

    private LineSide() {}

    /** Metres, 0 or more on the left of the line and on it. */
    static double signedOffset(Edges line, LocalPlane plane) {
        Nearest nearest = line.nearest(plane);
        Flat toCentre = new Flat(-nearest.point().x(), -nearest.point().y());
        return direction(line, nearest, plane).cross(toCentre) >= 0 ? nearest.metres() : -nearest.metres();
    }

    /** The line's direction at its nearest point; at a corner, half way between those of both edges. */
    private static Flat direction(Edges line, Nearest nearest, LocalPlane plane) {
        int edge = nearest.edge();
        Flat own = unit(nearest.to().minus(nearest.from()));
        if (nearest.part() == 0) {
            int before = line.before(edge);
            return before < 0 ? own : sum(own, unit(line.end(before, plane).minus(line.start(before, plane))));
        }
        if (nearest.part() == 1) {
            int after = line.after(edge);
            return after < 0 ? own : sum(own, unit(line.end(after, plane).minus(line.start(after, plane))));
        }
        return own;
    }

    private static Flat unit(Flat way) {
        return new Flat(way.x() / way.length(), way.y() / way.length());
    }

    private static Flat sum(Flat one, Flat other) {
        return new Flat(one.x() + other.x(), one.y() + other.y());
    }
}
