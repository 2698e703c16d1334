package truce.core.geo;

/**
 * Several overlaps of which one holds, and it is not known which. Where somebody states how likely each is, all bounds are
 * weighed by it; else the bounds are the least and the most of them, and the share is their mean.
 */
final class OverlapMix {

    private static final double ROUNDING = 1e-12;

    private final boolean isStated;
    private double least = 1;
    private double most;
    private double certain;
    private double shares;
    private double possible;
    private double weights;
    private boolean tooCoarse;
    private boolean unresolvable;

    OverlapMix(boolean isStated) {
        this.isStated = isStated;
    }

    /** @param weight how likely it is, above 0 */
    void add(Overlap overlap, double weight) {
        least = Math.min(least, overlap.certain());
        most = Math.max(most, overlap.possible());
        certain += weight * overlap.certain();
        shares += weight * overlap.share();
        possible += weight * overlap.possible();
        weights += weight;
        tooCoarse |= overlap.tooCoarse();
        unresolvable |= overlap.unresolvable();
    }

    Overlap overlap() {
        double low = isStated ? weighed(certain) : least;
        double high = isStated ? weighed(possible) : most;
        double share = unresolvable ? 0 : Fractions.between(low, weighed(shares), high);
        return new Overlap(low, share, high, tooCoarse, unresolvable);
    }

    private double weighed(double sum) {
        double fraction = sum / weights;
        return fraction > 1 - ROUNDING ? 1 : Fractions.rounded(fraction);
    }
}
