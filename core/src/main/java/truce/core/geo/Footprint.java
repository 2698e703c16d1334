package truce.core.geo;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import truce.core.geo.Region.Lie;

/** A place as zones are measured with it: the parts of it that lie in regions, and away from their edges. */
final class Footprint {

    /** Farther from its centre a plane bends distances across too much. */
    private static final double WIDEST = 1_000_000;

    /** Of its circle; through something narrower too few rays pass. */
    private static final double NARROWEST = 1 / 16.0;

    private static final double ROUNDING = 1e-9;

    /** With these, fractions are off by less than half a thousandth, mostly by a twentieth. */
    private static final int RAYS_OF_DISC = 512;

    /** Areas are few, and need more, as their own outline is cut too. */
    private static final int RAYS_OF_AREA = 4096;

    private final LocalPlane plane;
    private final int rays;
    private final double reach;
    private final double squareMetres;
    private final boolean isDisc;
    private final Function<Region, Lie> lie;
    /** The part in a region that it neither misses nor lies within. */
    private final ToDoubleFunction<Region> share;

    private final UnaryOperator<Fan> cut;

    private Footprint(
            LocalPlane plane,
            int rays,
            double reach,
            double squareMetres,
            boolean isDisc,
            Function<Region, Lie> lie,
            ToDoubleFunction<Region> share,
            UnaryOperator<Fan> cut) {
        this.plane = plane;
        this.rays = rays;
        this.reach = reach;
        this.squareMetres = squareMetres;
        this.isDisc = isDisc;
        this.lie = lie;
        this.share = share;
        this.cut = cut;
    }

    /** A disc about the plane's centre, its radius over 0; its part in a region is exact. */
    static Footprint of(LocalPlane plane, double radius) {
        double squareMetres = 2 * Math.PI * Fan.within(radius);
        return new Footprint(
                plane,
                RAYS_OF_DISC,
                radius,
                squareMetres,
                true,
                region -> region.lie(plane, radius),
                region -> region.share(plane, radius),
                fan -> fan);
    }

    /** An area that is not empty. */
    static Footprint of(Region area) {
        LocalPlane plane = new LocalPlane(area.inside().orElseThrow());
        double reach = area.edges().farthest(plane);
        Fan fan = new Fan(RAYS_OF_AREA, reach);
        double squareMetres = reach > WIDEST ? 0 : Inside.of(area, plane, fan).area();
        ToDoubleFunction<Region> share = squareMetres < NARROWEST * Math.PI * reach * reach
                ? region -> area.intersection(region).squareMetres() / area.squareMetres()
                : region -> fan.and(inside(region, plane, fan)).area() / squareMetres;
        return new Footprint(
                plane, RAYS_OF_AREA, reach, squareMetres, false, region -> lie(area, region), share, fan::and);
    }

    /** The part that lies in the region: 0 only when they do not meet, 1 only when it lies within; else a thousandth off. */
    double part(Region region) {
        return switch (lie.apply(region)) {
            case OUTSIDE -> 0;
            case WITHIN -> 1;
            case ACROSS -> partAcross(region);
        };
    }

    /** The same where it is known to do neither. */
    double partAcross(Region region) {
        return Fractions.partial(share.applyAsDouble(region));
    }

    /** Whether what lies away from an edge can be measured on rays. */
    boolean isFitForRays() {
        return reach <= WIDEST && squareMetres >= NARROWEST * Math.PI * reach * reach;
    }

    /**
     * The parts that lie more than so many metres away from the region's edge.
     *
     * @param part what {@link #part} says of the region
     */
    Parts awayFromEdge(Region region, double metres, double part) {
        Fan fan = cut.apply(Rim.of(region, metres, plane, new Fan(rays, reach)));
        double near = fan.area();
        if (part == 1) {
            return new Parts(fraction(squareMetres - near), 0);
        }
        if (part == 0) {
            return new Parts(0, fraction(squareMetres - near));
        }
        fan.addAll(cut.apply(Inside.of(region, plane, new Fan(rays, reach))));
        double nearOrInside = fan.area();
        return new Parts(fraction(nearOrInside - near), fraction(squareMetres - nearOrInside));
    }

    /** What is known before measuring of the part that lies within so many metres of the region's edge. */
    Glimpse glimpse(Region region, double metres) {
        return isDisc && isFitForRays() && !region.edges().isEmpty()
                ? Glimpse.of(reach, region.edges().nearest(plane).metres(), metres)
                : Glimpse.NOTHING;
    }

    /** What rounding leaves is nothing. */
    private double fraction(double part) {
        return part < squareMetres * ROUNDING ? 0 : part / squareMetres;
    }

    private static Fan inside(Region region, LocalPlane plane, Fan like) {
        return Inside.of(region, plane, new Fan(like.rays(), like.reach()));
    }

    private static Lie lie(Region area, Region region) {
        if (!region.meets(area)) {
            return Lie.OUTSIDE;
        }
        return region.covers(area) ? Lie.WITHIN : Lie.ACROSS;
    }

    /** Parts of a place inside a region and outside of it, 0 to 1. */
    record Parts(double inside, double outside) {}
}
