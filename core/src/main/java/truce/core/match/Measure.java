package truce.core.match;

/**
 * How much of an uncertain set satisfies an element, and how that is told. What takes long to measure may be measured when
 * first asked for; the same questions give the same answers at all times and on all threads.
 */
public interface Measure {

    /** Share of the uncertain set that satisfies the element, 0 to 1. */
    double share();

    /** Share on the reading least favourable to holding. */
    double certain();

    /** Share on the most favourable reading; 0 only when excluded. */
    double possible();

    /** Figures and names for people, such as {@code 19.8 km from the line, limit 15 to 20 km}; may be empty. */
    String detail();

    /** All of it stated at once. */
    record Stated(double share, double certain, double possible, String detail) implements Measure {

        /** Elements are looked up by the million: what tells most of them apart is enough. */
        @Override
        public int hashCode() {
            return detail.hashCode();
        }
    }
}
