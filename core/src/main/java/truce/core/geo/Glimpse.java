package truce.core.geo;

/**
 * What the nearest point of an edge alone tells of a disc, before anything is measured. Both leave room for how far off
 * measuring may be.
 *
 * @param near at least this part of the disc lies nearer to the edge than asked; 0 to 1
 * @param clear at least this part, about the middle, lies farther away, all of it on one side; 0 to 1
 */
record Glimpse(double near, double clear) {

    /** Tells nothing. */
    static final Glimpse NOTHING = new Glimpse(0, 0);

    /** By how much a measured part, rounded, may be off. */
    private static final double MEASURING = 0.002;

    /** Of a disc, the nearest point of an edge so far from its middle, and what lies within so many metres of the edge. */
    static Glimpse of(double radius, double nearest, double metres) {
        double measured = Math.max(0, metres - Tube.DEEPEST_METRES);
        double near = Flat.lens(radius, measured, nearest) / (Math.PI * radius * radius);
        double inner = Math.min(1, Math.max(0, nearest - metres) / radius);
        return new Glimpse(least(near), least(inner * inner));
    }

    private static double least(double part) {
        return Math.max(0, part - MEASURING);
    }
}
