package truce.core.geo;

import java.util.Optional;
import java.util.function.Supplier;

/** Bounds, measured when first asked for, of a place and a zone that neither surely miss nor surely hold each other. */
final class LaterBounds implements Bounds {

    private final Optional<Double> share;
    private final Glimpse glimpse;
    private final Lazy<Measured> measured;

    /**
     * @param share the part inside the zone as drawn; empty when nothing is drawn
     * @param glimpse of what lies as near to the zone's edge as that may be off
     * @param measuring gives both bounds; they need not fit the share to the last digit
     */
    LaterBounds(Optional<Double> share, Glimpse glimpse, Supplier<Measured> measuring) {
        this.share = share;
        this.glimpse = glimpse;
        measured = new Lazy<>(() -> measuring.get().across(share));
    }

    @Override
    public Measured measured() {
        return measured.get();
    }

    @Override
    public double leastCertain() {
        return share.orElse(0.0) == 1 ? glimpse.clear() : 0;
    }

    @Override
    public double mostCertain() {
        return Math.min(share.orElse(1.0), Math.min(Fractions.MOST, 1 - glimpse.near()));
    }

    @Override
    public double leastPossible() {
        return Math.max(share.orElse(0.0), Math.max(Fractions.LEAST, glimpse.near()));
    }

    @Override
    public double mostPossible() {
        return share.orElse(1.0) == 0 ? 1 - glimpse.clear() : 1;
    }

    @Override
    public boolean areSurelyApart() {
        return glimpse.near() > 0;
    }

    @Override
    public boolean isAnyPartial() {
        return leastCertain() > 0 || mostPossible() < 1 || measured().isAnyPartial();
    }
}
