package truce.core.geo;

import java.util.Arrays;

/** All that lies within a distance of a region's edge, near the middle of a plane, on rays. */
final class Rim implements Edges.Visitor {

    /** Neighbours hide each other from most rays: those far apart come first. */
    private static final int STRIDE = 8;

    private final double metres;
    private final Fan fan;
    private double[] ends = new double[4 * 64];
    private int used;

    private Rim(double metres, Fan fan) {
        this.metres = metres;
        this.fan = fan;
    }

    /** Adds it to the fan. */
    static Fan of(Region region, double metres, LocalPlane plane, Fan fan) {
        Rim rim = new Rim(metres, fan);
        region.edges().within(plane, fan.reach() + metres, rim);
        for (int first = 0; first < STRIDE; first++) {
            for (int at = 4 * first; at < rim.used; at += 4 * STRIDE) {
                rim.addEdge(at);
            }
        }
        return fan;
    }

    @Override
    public boolean goOn(int edge, Flat from, Flat to) {
        if (used == ends.length) {
            ends = Arrays.copyOf(ends, 2 * used);
        }
        ends[used++] = from.x();
        ends[used++] = from.y();
        ends[used++] = to.x();
        ends[used++] = to.y();
        return true;
    }

    private void addEdge(int at) {
        Flat from = new Flat(ends[at], ends[at + 1]);
        Flat to = new Flat(ends[at + 2], ends[at + 3]);
        Capsule capsule = new Capsule(from, to, metres);
        if (from.distanceOfSegment(to) <= metres) {
            for (int ray = 0; ray < fan.rays(); ray++) {
                capsule.addTo(fan, ray);
            }
            return;
        }
        double angle = Math.atan2(from.y(), from.x());
        double turn = Math.atan2(from.cross(to), from.dot(to));
        double fromWidth = Math.asin(metres / from.length());
        double toWidth = Math.asin(metres / to.length());
        int stop = fan.firstFrom(angle + Math.max(fromWidth, turn + toWidth));
        for (int ray = fan.firstFrom(angle + Math.min(-fromWidth, turn - toWidth)); ray < stop; ray++) {
            capsule.addTo(fan, fan.wrapped(ray));
        }
    }
}
