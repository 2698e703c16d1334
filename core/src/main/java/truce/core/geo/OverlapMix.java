package truce.core.geo;

/** Several overlaps of which one holds, and it is not known which: the least, the mean and the most of them. */
final class OverlapMix {

    private double certain = 1;
    private double possible;
    private double shares;
    private double weights;
    private boolean tooCoarse;
    private boolean unresolvable;

    void add(Overlap overlap, double weight) {
        certain = Math.min(certain, overlap.certain());
        possible = Math.max(possible, overlap.possible());
        shares += weight * overlap.share();
        weights += weight;
        tooCoarse |= overlap.tooCoarse();
        unresolvable |= overlap.unresolvable();
    }

    Overlap overlap() {
        double share = unresolvable ? 0 : Fractions.between(certain, Fractions.rounded(shares / weights), possible);
        return new Overlap(certain, share, possible, tooCoarse, unresolvable);
    }
}
