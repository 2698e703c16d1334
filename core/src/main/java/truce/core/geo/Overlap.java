package truce.core.geo;

/**
 * How much of a place lies in a zone: fractions of its area, or 0 and 1 for a point, rounded to 0.001 but to 0 only
 * when they are disjoint and to 1 only when the one contains the other.
 *
 * <p>What is certain and what is possible takes long to measure where a zone's edge is not known exactly. It is measured
 * when first asked for; whoever only needs to know on which side of a limit it lies asks for that, which mostly takes no
 * measuring. Safe to share between threads; equal when all fractions are.
 */
public final class Overlap {

    /** Surely disjoint. */
    public static final Overlap NONE = new Overlap(0, 0, 0, false, false);

    /** Surely inside. */
    public static final Overlap FULL = new Overlap(1, 1, 1, false, false);

    /** Nothing to compare: anything is possible. */
    public static final Overlap UNRESOLVABLE = new Overlap(0, 0, 1, false, true);

    private final Bounds bounds;
    private final double share;
    private final boolean tooCoarse;
    private final boolean unresolvable;

    /**
     * What was measured already.
     *
     * @param certain as {@link #certain()} gives it
     * @param share as {@link #share()} does, between the other two unless unresolvable
     * @param possible as {@link #possible()} does
     */
    public Overlap(double certain, double share, double possible, boolean tooCoarse, boolean unresolvable) {
        this(new Bounds.Measured(check(certain), check(possible)), check(share), tooCoarse, unresolvable);
        if (certain > possible || (!unresolvable && (certain > share || share > possible))) {
            throw new IllegalArgumentException(
                    "certain " + certain + ", share " + share + ", possible " + possible + " are not in that order");
        }
    }

    /** @param bounds on either side of the share */
    Overlap(Bounds bounds, double share, boolean tooCoarse, boolean unresolvable) {
        this.bounds = bounds;
        this.share = share;
        this.tooCoarse = tooCoarse;
        this.unresolvable = unresolvable;
    }

    /** The part that surely lies inside: in what is surely part of the zone; 0 to 1. */
    public double certain() {
        return bounds.measured().certain();
    }

    /** The part that lies inside the zone as drawn, or at its middle depth; 0 when unresolvable. */
    public double share() {
        return share;
    }

    /** The part that may lie inside; exactly 0 when the two are surely disjoint, which alone excludes. */
    public double possible() {
        return bounds.measured().possible();
    }

    /**
     * Whether no place of this size could have three quarters of it in this zone, wherever it lay: then the fractions say
     * nothing (LOC_TOO_COARSE).
     */
    public boolean tooCoarse() {
        return tooCoarse;
    }

    /** Whether there is no geometry to compare, of the place or of the zone. */
    public boolean unresolvable() {
        return unresolvable;
    }

    /** Whether the place surely lies outside the zone. */
    public boolean excluded() {
        return isPossibleUpTo(0);
    }

    /** Whether at least that part is {@link #certain()}. */
    public boolean isCertainFrom(double least) {
        return bounds.leastCertain() >= least || (bounds.mostCertain() >= least && certain() >= least);
    }

    /** Whether at most that part is {@link #possible()}. */
    public boolean isPossibleUpTo(double most) {
        return bounds.mostPossible() <= most || (bounds.leastPossible() <= most && possible() <= most);
    }

    /** Whether more is possible than is certain. */
    public boolean isOpen() {
        return bounds.areSurelyApart() || certain() < possible();
    }

    /** Whether some reading, the middle one or another, has a part of the place inside and a part outside. */
    public boolean isPartial() {
        return Fractions.isPartial(share) || bounds.isAnyPartial();
    }

    private static double check(double fraction) {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("fraction " + fraction + " is not in 0..1");
        }
        return fraction;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Overlap overlap
                        && share == overlap.share
                        && tooCoarse == overlap.tooCoarse
                        && unresolvable == overlap.unresolvable
                        && bounds.measured().equals(overlap.bounds.measured()));
    }

    @Override
    public int hashCode() {
        return Double.hashCode(share);
    }

    @Override
    public String toString() {
        return "certain " + certain() + ", share " + share + ", possible " + possible()
                + (tooCoarse ? ", too coarse" : "") + (unresolvable ? ", unresolvable" : "");
    }
}
