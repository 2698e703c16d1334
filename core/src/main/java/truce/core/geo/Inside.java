package truce.core.geo;

import java.util.Arrays;

/** The part of a region near the middle of a plane, on rays: from where each crosses its outline. */
final class Inside implements Edges.Visitor {

    private static final double[] NONE = {};

    private final double[][] crossings = new double[Fan.RAYS][];
    private final int[] used = new int[Fan.RAYS];
    private final double reach;

    private Inside(double reach) {
        this.reach = reach;
        Arrays.fill(crossings, NONE);
    }

    static Fan of(Region region, LocalPlane plane, double reach) {
        Inside inside = new Inside(reach);
        region.edges().within(plane, reach, inside);
        return inside.fan(region, plane);
    }

    /** As the inside lies on the left, a ray leaves by an edge that goes counter-clockwise, and enters by another. */
    @Override
    public boolean goOn(int edge, Flat from, Flat to) {
        int first = Fan.firstFrom(Math.atan2(from.y(), from.x()));
        int stop = Fan.firstFrom(Math.atan2(to.y(), to.x()));
        int turn = turn(stop - first, from.cross(to));
        for (int ray = Math.min(first, first + turn); ray < Math.max(first, first + turn); ray++) {
            cross(Fan.wrapped(ray), from, to, turn > 0);
        }
        return true;
    }

    /** The short way round; where that is half a turn, as the edge passes the middle. */
    private static int turn(int rays, double cross) {
        int turn = Math.floorMod(rays + Fan.RAYS / 2, Fan.RAYS) - Fan.RAYS / 2;
        boolean passes = Math.abs(turn) > Fan.RAYS / 4 && (turn > 0) != (cross > 0);
        return passes ? turn - (int) Math.signum(turn) * Fan.RAYS : turn;
    }

    private void cross(int ray, Flat from, Flat to, boolean leaves) {
        Flat way = to.minus(from);
        double across = Fan.east(ray) * way.y() - Fan.north(ray) * way.x();
        double metres = Math.max(0, from.cross(way) / across);
        if (metres <= reach) {
            insert(ray, leaves ? -metres : metres);
        }
    }

    /** Those by which the ray leaves have a minus, the zero too. */
    private void insert(int ray, double crossing) {
        int at = used[ray]++;
        if (at == crossings[ray].length) {
            crossings[ray] = Arrays.copyOf(crossings[ray], 4 + 2 * at);
        }
        double[] own = crossings[ray];
        while (at > 0 && Math.abs(own[at - 1]) > Math.abs(crossing)) {
            own[at] = own[at - 1];
            at--;
        }
        own[at] = crossing;
    }

    private Fan fan(Region region, LocalPlane plane) {
        Fan fan = new Fan(reach);
        boolean begins = beginsInside(region, plane);
        for (int ray = 0; ray < Fan.RAYS; ray++) {
            add(ray, used[ray] == 0 ? begins : leaves(crossings[ray][0]), fan);
        }
        return fan;
    }

    private void add(int ray, boolean begins, Fan fan) {
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
            fan.add(ray, from, reach);
        }
    }

    /** Where the outline runs through the middle, what the other rays say is what fits. */
    private boolean beginsInside(Region region, LocalPlane plane) {
        int votes = 0;
        for (int ray = 0; ray < Fan.RAYS; ray++) {
            votes += used[ray] == 0 ? 0 : leaves(crossings[ray][0]) ? 1 : -1;
        }
        return votes == 0 ? region.contains(plane.centre()) : votes > 0;
    }

    private static boolean leaves(double crossing) {
        return Math.copySign(1, crossing) < 0;
    }
}
