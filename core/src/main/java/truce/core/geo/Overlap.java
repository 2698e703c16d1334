package truce.core.geo;

/**
 * How much of a place lies in a zone: fractions of its area, or 0 and 1 for a point, rounded to 0.001 but to 0 only
 * when they are disjoint and to 1 only when the one contains the other.
 *
 * @param certain the part that surely lies inside: in what is surely part of the zone; 0 to 1
 * @param share the part that lies inside the zone as drawn, or at its middle depth; 0 when unresolvable
 * @param possible the part that may lie inside; exactly 0 when the two are surely disjoint, which alone excludes
 * @param tooCoarse whether no place of this size could have three quarters of it in this zone, wherever it lay: then
 *     the fractions say nothing (LOC_TOO_COARSE)
 * @param unresolvable whether there is no geometry to compare, of the place or of the zone
 */
public record Overlap(double certain, double share, double possible, boolean tooCoarse, boolean unresolvable) {

    /** Surely disjoint. */
    public static final Overlap NONE = new Overlap(0, 0, 0, false, false);

    /** Surely inside. */
    public static final Overlap FULL = new Overlap(1, 1, 1, false, false);

    /** Nothing to compare: anything is possible. */
    public static final Overlap UNRESOLVABLE = new Overlap(0, 0, 1, false, true);

    public Overlap {
        check(certain);
        check(share);
        check(possible);
        if (certain > possible || (!unresolvable && (certain > share || share > possible))) {
            throw new IllegalArgumentException(
                    "certain " + certain + ", share " + share + ", possible " + possible + " are not in that order");
        }
    }

    /** Whether the place surely lies outside the zone. */
    public boolean excluded() {
        return possible == 0;
    }

    private static void check(double fraction) {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("fraction " + fraction + " is not in 0..1");
        }
    }
}
