package truce.core.geo;

import java.util.List;

/**
 * How a zone is defined, as data: drawn, or built from lines, distances and other zones. A definition may leave things
 * open (a depth of 15 to 20 km, a line that was never published); then what is surely and what is possibly part of the
 * zone differ.
 */
public sealed interface Shape {

    /** As drawn. */
    record Drawn(Region region) implements Shape {}

    /** All positions within a radius of a centre; at most 10,000 km. */
    record DiscAround(Position centre, Distance radius) implements Shape {
        public DiscAround {
            require(radius.metres() > 0 && radius.compareTo(Disc.WIDEST) <= 0, "a radius must be over 0 to 10000 km");
        }
    }

    /**
     * The strip along a line between two distances from it: 6 km on each side of a road, or 10 to 40 km to the left of
     * a border. Distances are half widths: a corridor "5 km wide" reaches 2.5 km.
     *
     * @param line where distances are taken from
     * @param from 0 for a strip that begins at the line
     * @param to more than {@code from}
     * @param ends whether the strip goes round the line's ends
     * @param side as seen in the line's direction
     */
    record Buffer(Baseline line, Distance from, Distance to, Ends ends, Side side) implements Shape {
        public Buffer {
            require(from.compareTo(to) < 0, "a buffer's far edge must lie beyond its near one");
        }
    }

    /**
     * The part of an area that lies between two distances from a line, where the depth may be agreed as a range only:
     * "15 to 20 km deep". Surely part is what lies within the low depth, possibly part what lies within the high one;
     * nominal is the middle.
     *
     * @param area what is cut
     * @param line where the depth is taken from, round its ends too
     * @param nearest 0 for a band that begins at the line
     * @param depthLow more than {@code nearest}
     * @param depthHigh {@code depthLow} or more
     */
    record Band(Shape area, Baseline line, Distance nearest, Distance depthLow, Distance depthHigh) implements Shape {
        public Band {
            require(nearest.compareTo(depthLow) < 0, "a band's low depth must lie beyond its near edge");
            require(depthLow.compareTo(depthHigh) <= 0, "a band's low depth must not exceed its high one");
        }

        public Band(Shape area, Baseline line, Distance depthLow, Distance depthHigh) {
            this(area, line, Distance.ZERO, depthLow, depthHigh);
        }
    }

    /** What is part of any of them. */
    record Union(List<Shape> parts) implements Shape {
        public Union {
            parts = List.copyOf(parts);
            require(!parts.isEmpty(), "a union needs parts");
        }
    }

    /** What is part of all of them. */
    record Intersection(List<Shape> parts) implements Shape {
        public Intersection {
            parts = List.copyOf(parts);
            require(!parts.isEmpty(), "an intersection needs parts");
        }
    }

    /** What is part of the first and not of the second: an area without its enclave. */
    record Difference(Shape whole, Shape without) implements Shape {}

    /** What the zone of that id covers at the time; nothing while that zone does not exist. */
    record ZoneRef(String zoneId) implements Shape {}

    /** No geometry is known: anything may be part of it, nothing surely is. */
    record Unpublished() implements Shape {}

    /** How a strip ends where its line ends. */
    enum Ends {
        /** Cut off square: nothing beyond the end of the line. */
        FLAT,
        /** With a half disc about the end of the line. */
        ROUND
    }

    /** On which side of a line, looking along it. */
    enum Side {
        BOTH,
        LEFT,
        RIGHT
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new InvalidZone(message);
        }
    }
}
