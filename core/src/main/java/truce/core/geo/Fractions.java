package truce.core.geo;

/** Fractions as people read them. */
final class Fractions {

    /** The least that is not nothing. */
    static final double LEAST = 0.001;

    /** The most that is not all. */
    static final double MOST = 1 - LEAST;

    private Fractions() {}

    /** To three places, but 0 and 1 only when it is just that. */
    static double rounded(double fraction) {
        return fraction <= 0 ? 0 : fraction >= 1 ? 1 : partial(fraction);
    }

    /** To three places, and neither 0 nor 1: of sets that neither miss nor hold each other. */
    static double partial(double fraction) {
        return between(LEAST, Math.rint(fraction * 1000) / 1000, MOST);
    }

    /** Neither nothing nor all. */
    static boolean isPartial(double fraction) {
        return fraction > 0 && fraction < 1;
    }

    static double between(double low, double value, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
