package truce.core.geo;

import java.util.Optional;

/** What of a place certainly and what possibly lies in a zone, and what is known of both before they are measured. */
interface Bounds {

    Measured measured();

    /** No less than this is certain. */
    double leastCertain();

    /** No more than this is certain. */
    double mostCertain();

    /** No less than this is possible. */
    double leastPossible();

    /** No more than this is possible. */
    double mostPossible();

    /** Whether it is known that less is certain than is possible. */
    boolean areSurelyApart();

    /** Whether one of them is neither nothing nor all. */
    boolean isAnyPartial();

    /** Both, 0 to 1. */
    record Measured(double certain, double possible) implements Bounds {

        /** The same of sets that neither miss nor hold each other, on both sides of the share where that is known. */
        Measured across(Optional<Double> share) {
            double low = Math.min(Fractions.MOST, certain);
            double high = Math.max(Fractions.LEAST, possible);
            return new Measured(Math.min(low, share.orElse(high)), Math.max(high, share.orElse(low)));
        }

        @Override
        public Measured measured() {
            return this;
        }

        @Override
        public double leastCertain() {
            return certain;
        }

        @Override
        public double mostCertain() {
            return certain;
        }

        @Override
        public double leastPossible() {
            return possible;
        }

        @Override
        public double mostPossible() {
            return possible;
        }

        @Override
        public boolean areSurelyApart() {
            return certain < possible;
        }

        @Override
        public boolean isAnyPartial() {
            return Fractions.isPartial(certain) || Fractions.isPartial(possible);
        }
    }
}
