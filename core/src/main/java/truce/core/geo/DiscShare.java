package truce.core.geo;

import java.util.OptionalDouble;

/**
 * The part of a disc's area that lies in a region, exact on the plane about the disc's centre (Green's theorem): the
 * outline's chords within the disc, and the arcs of its circle from where the outline leaves it, counter-clockwise, to
 * where it next enters. As the inside lies on the left of the outline, leaving and entering alternate round the circle,
 * so that the arcs' angles add up without being paired.
 */
final class DiscShare implements Edges.Visitor {

    private static final double ROUNDING = 1e-9;
    private static final double FULL = 2 * Math.PI;

    private final double squaredRadius;
    private boolean cut;
    private double twiceArea;
    private double arcs;
    private double firstAngle = FULL;
    private boolean firstEnters;

    private DiscShare(double radius) {
        this.squaredRadius = radius * radius;
    }

    /** 0 to 1; empty when the outline does not cut the disc, which lies all inside or all outside then. */
    static OptionalDouble of(Edges outline, LocalPlane plane, double radius) {
        DiscShare share = new DiscShare(radius);
        outline.within(plane, radius * (1 + ROUNDING), share);
        return share.cut ? OptionalDouble.of(share.part()) : OptionalDouble.empty();
    }

    /** The circle begins at angle 0 inside the region when the first event on it leads from the circle inwards. */
    private double part() {
        double part = (twiceArea / squaredRadius + arcs + (firstEnters ? FULL : 0)) / FULL;
        double turns = part > 1 + ROUNDING ? -1 : part < -ROUNDING ? 1 : 0;
        return Fractions.between(0, part + turns, 1);
    }

    @Override
    public boolean goOn(int edge, double x, double y, double toX, double toY) {
        boolean begins = x * x + y * y < squaredRadius;
        boolean ends = toX * toX + toY * toY < squaredRadius;
        if (begins && ends) {
            addChord(x, y, toX, toY);
        } else {
            cross(x, y, toX, toY, begins, ends);
        }
        return true;
    }

    /** Whether an end lies inside is asked of the corner, so that both edges at it agree. */
    private void cross(double x, double y, double toX, double toY, boolean begins, boolean ends) {
        double wayX = toX - x;
        double wayY = toY - y;
        double squared = wayX * wayX + wayY * wayY;
        double along = -(x * wayX + y * wayY) / squared;
        double root = along * along - (x * x + y * y - squaredRadius) / squared;
        double half = Math.sqrt(Math.max(0, root));
        boolean through = root > 0 && along > 0 && along < 1;
        if (begins || ends || through) {
            double entry = Math.max(0, along - half);
            double exit = Math.min(1, along + half);
            double fromX = begins ? x : x + wayX * entry;
            double fromY = begins ? y : y + wayY * entry;
            double untilX = ends ? toX : x + wayX * exit;
            double untilY = ends ? toY : y + wayY * exit;
            addChord(fromX, fromY, untilX, untilY);
            addEvent(fromX, fromY, !begins, 1);
            addEvent(untilX, untilY, !ends, -1);
        }
    }

    private void addChord(double x, double y, double toX, double toY) {
        cut = true;
        twiceArea += x * toY - y * toX;
    }

    private void addEvent(double x, double y, boolean onCircle, int sign) {
        if (onCircle) {
            double angle = Math.atan2(y, x);
            double turned = angle < 0 ? angle + FULL : angle;
            arcs += sign * turned;
            if (turned < firstAngle) {
                firstAngle = turned;
                firstEnters = sign > 0;
            }
        }
    }
}
