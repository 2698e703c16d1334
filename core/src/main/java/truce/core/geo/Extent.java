package truce.core.geo;

import java.util.List;
import java.util.Optional;

/**
 * What is surely, nominally and possibly part of a zone, its accuracy counted in: surely part lies at least that far
 * inside the edge, possibly part at most that far outside. The regions with moved edges are made when first needed;
 * distances from the unmoved edge decide most cases before.
 */
final class Extent {

    private final Span span;
    private final boolean exact;
    private final boolean sharp;
    private final double accuracy;
    private final Lazy<Region> surely;
    private final Lazy<Region> possibly;
    private final Lazy<Coarseness> coarseness;

    Extent(Span span, Distance accuracy) {
        this.span = span;
        exact = span.isExact();
        this.accuracy = accuracy.metres();
        sharp = exact
                && accuracy.metres() == 0
                && span.nominal().filter(span.possible()::equals).isPresent();
        Lazy<Region> outerRim = new Lazy<>(() -> rim(span.possible()));
        // Mostly both edges are the same one, and to move it is what takes long.
        Lazy<Region> innerRim = exact ? outerRim : new Lazy<>(() -> rim(span.sure()));
        surely = new Lazy<>(() -> shrunk(span.sure(), innerRim));
        possibly = new Lazy<>(() -> grown(span.possible(), outerRim));
        coarseness = new Lazy<>(() -> new Coarseness(nominal().orElse(Region.NOWHERE)));
    }

    /** Whether the definition leaves nothing open but for the accuracy. */
    boolean isExact() {
        return exact;
    }

    /** Whether the zone is just what is drawn. */
    boolean isSharp() {
        return sharp;
    }

    double accuracy() {
        return accuracy;
    }

    /** What is surely part before its edge is moved inwards. */
    Region unshrunk() {
        return span.sure();
    }

    /** What is possibly part before its edge is moved outwards. */
    Region ungrown() {
        return span.possible();
    }

    Region surely() {
        return surely.get();
    }

    Optional<Region> nominal() {
        return span.nominal();
    }

    Region possibly() {
        return possibly.get();
    }

    Coarseness coarseness() {
        return coarseness.get();
    }

    /** As part of another zone's definition. */
    Span asSpan() {
        return accuracy == 0 ? span : new Span(surely(), nominal(), possibly());
    }

    private Region shrunk(Region region, Lazy<Region> rim) {
        return accuracy == 0 ? region : region.minus(rim.get());
    }

    private Region grown(Region region, Lazy<Region> rim) {
        return accuracy == 0 ? region : Region.union(List.of(region, rim.get()));
    }

    /** What lies on either side of the edge, as far as it may be moved. */
    private Region rim(Region region) {
        return Figures.alongEdge(region, accuracy);
    }
}
