package truce.core.geo;

import java.util.Arrays;

/** The part of a region near the middle of a plane, on rays: from where each crosses its outline. */
final class Inside implements Edges.Visitor {

    private static final double[] NONE = {};

    private final Fan fan;
    private final double[][] crossings;
    private final int[] used;

    private Inside(Fan fan) {
        this.fan = fan;
        crossings = new double[fan.rays()][];
        used = new int[fan.rays()];
        Arrays.fill(crossings, NONE);
    }

    /** Adds it to the fan. */
    static Fan of(Region region, LocalPlane plane, Fan fan) {
        Inside inside = new Inside(fan);
        region.edges().within(plane, fan.reach(), inside);
        inside.addAll(region, plane);
        return fan;
    }

    /** As the inside lies on the left, a ray leaves by an edge that goes counter-clockwise, and enters by another. */
    @Override
    public boolean goOn(int edge, double x, double y, double toX, double toY) {
        int first = fan.firstFrom(Math.atan2(y, x));
        int stop = fan.firstFrom(Math.atan2(toY, toX));
        double cross = x * toY - y * toX;
        int turn = turn(stop - first, cross);
        double wayX = toX - x;
        double wayY = toY - y;
        for (int turned = Math.min(first, first + turn); turned < Math.max(first, first + turn); turned++) {
            int ray = fan.wrapped(turned);
            double metres = Math.max(0, (x * wayY - y * wayX) / (fan.east(ray) * wayY - fan.north(ray) * wayX));
            if (metres <= fan.reach()) {
                insert(ray, turn > 0 ? -metres : metres);
            }
        }
        return true;
    }

    /** The short way round; where that is half a turn, as the edge passes the middle. */
    private int turn(int rays, double cross) {
        int turn = Math.floorMod(rays + fan.rays() / 2, fan.rays()) - fan.rays() / 2;
        boolean passes = Math.abs(turn) > fan.rays() / 4 && (turn > 0) != (cross > 0);
        return passes ? turn - (int) Math.signum(turn) * fan.rays() : turn;
    }

    /** Those by which the ray leaves have a minus, the zero too. */
    private void insert(int ray, double crossing) {
        int at = used[ray]++;
        if (at == crossings[ray].length) {
            crossings[ray] = Arrays.copyOf(crossings[ray], Math.max(2, 2 * at));
        }
        double[] own = crossings[ray];
        while (at > 0 && Math.abs(own[at - 1]) > Math.abs(crossing)) {
            own[at] = own[at - 1];
            at--;
        }
        own[at] = crossing;
    }

    private void addAll(Region region, LocalPlane plane) {
        boolean begins = beginsInside(region, plane);
        for (int ray = 0; ray < fan.rays(); ray++) {
            add(ray, used[ray] == 0 ? begins : leaves(crossings[ray][0]));
        }
    }

    private void add(int ray, boolean begins) {
        boolean inside = begins;
        double from = 0;
        for (int at = 0; at < used[ray]; at++) {
            double crossing = crossings[ray][at];
            if (inside && leaves(crossing)) {
                fan.add(ray, from, Math.abs(crossing));
            }
            inside = !leaves(crossing);
            from = Math.abs(crossing);
        }
        if (inside) {
            fan.add(ray, from, fan.reach());
        }
    }

    /** Where the outline runs through the middle, what the other rays say is what fits. */
    private boolean beginsInside(Region region, LocalPlane plane) {
        int votes = 0;
        for (int ray = 0; ray < fan.rays(); ray++) {
            votes += used[ray] == 0 ? 0 : leaves(crossings[ray][0]) ? 1 : -1;
        }
        return votes == 0 ? region.contains(plane.centre()) : votes > 0;
    }

    private static boolean leaves(double crossing) {
        return Math.copySign(1, crossing) < 0;
    }
}
