package truce.core.geo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** What a zone is, over time. */
record Timeline(List<Piece> pieces) {

    /** Asks for the overlap with what the zone is, and puts the answers together over the span. */
    Overlap overlap(Instant from, Instant to, Function<Extent, Overlap> ask) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the span ends at " + to + ", before it begins at " + from);
        }
        if (pieces.size() == 1 && pieces.get(0).spans(from, to)) {
            return ask.apply(pieces.get(0).extent().get());
        }
        return from.equals(to) ? at(from, ask) : over(from, to, ask);
    }

    List<ZoneVersion> versionsBetween(Instant from, Instant to) {
        return pieces.stream()
                .map(Piece::version)
                .distinct()
                .filter(version ->
                        version.begin().isBefore(to) || version.begin().equals(from))
                .filter(version -> version.end().isAfter(from))
                .toList();
    }

    List<Extent> extents() {
        return pieces.stream().map(piece -> piece.extent().get()).toList();
    }

    private Overlap over(Instant from, Instant to, Function<Extent, Overlap> ask) {
        OverlapMix mix = new OverlapMix(false);
        Instant start = from;
        for (Instant stop : stops(from, to)) {
            Duration length = Duration.between(start, stop);
            mix.add(at(start, ask), length.getSeconds() + length.getNano() * 1e-9);
            start = stop;
        }
        return mix.overlap();
    }

    private Overlap at(Instant instant, Function<Extent, Overlap> ask) {
        List<Piece> valid =
                pieces.stream().filter(piece -> piece.holds(instant)).toList();
        if (valid.isEmpty()) {
            return Overlap.NONE;
        }
        if (valid.size() == 1) {
            return ask.apply(valid.get(0).extent().get());
        }
        OverlapMix mix = new OverlapMix(false);
        valid.forEach(piece -> mix.add(ask.apply(piece.extent().get()), 1));
        return mix.overlap();
    }

    /** Where something changes within the span, and its end. */
    private TreeSet<Instant> stops(Instant from, Instant to) {
        TreeSet<Instant> stops = new TreeSet<>(List.of(to));
        for (Piece piece : pieces) {
            for (Instant change : List.of(piece.from(), piece.to())) {
                if (change.isAfter(from) && change.isBefore(to)) {
                    stops.add(change);
                }
            }
        }
        return stops;
    }
}
