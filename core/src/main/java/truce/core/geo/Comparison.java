package truce.core.geo;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import truce.core.geo.Footprint.Parts;
import truce.core.geo.Region.Lie;

/** Compares places with what a zone is. Remembers what took long. */
final class Comparison {

    private static final double COARSE_BELOW = 0.75;

    // Areas are few and take long; discs would drive them out of a memory that both share.
    private final Memo<Question, Overlap> areas = new Memo<>(1 << 15);
    private final Memo<Question, Overlap> discs = new Memo<>(1 << 17);
    private final Memo<Place, Region> regions = new Memo<>(1 << 10);
    // One place is held against zone after zone.
    private final Memo<Region, Footprint> footprints = new Memo<>(1 << 4);

    Overlap overlap(Place place, Extent zone) {
        if (place instanceof Disc disc) {
            return overlap(disc, zone);
        }
        if (place instanceof Candidates candidates) {
            return overlap(candidates, zone);
        }
        return regionOf(place)
                .map(region -> areas.get(new Question(region, zone), () -> overlap(region, zone)))
                .orElse(Overlap.UNRESOLVABLE);
    }

    private Overlap overlap(Candidates candidates, Extent zone) {
        List<Double> stated = candidates.stated();
        OverlapMix mix = new OverlapMix(!stated.isEmpty());
        for (int i = 0; i < candidates.places().size(); i++) {
            mix.add(overlap(candidates.places().get(i), zone), stated.isEmpty() ? 1 : stated.get(i));
        }
        return mix.overlap();
    }

    /** The area of a place that is neither a disc nor one of several. */
    private Optional<Region> regionOf(Place place) {
        if (place instanceof NamedArea area) {
            return Optional.of(area.region());
        }
        if (place instanceof Sector sector) {
            return Optional.of(regions.get(sector, sector::asRegion));
        }
        if (place instanceof LineArea area) {
            return Optional.of(regions.get(area, area::asRegion));
        }
        return Optional.empty();
    }

    private Overlap overlap(Disc disc, Extent zone) {
        LocalPlane plane = new LocalPlane(disc.centre());
        double radius = disc.radius().metres();
        Lie outer = zone.ungrown().lie(plane, radius + zone.accuracy());
        if (outer == Lie.OUTSIDE) {
            return Overlap.NONE;
        }
        Lie inner = zone.isExact() ? outer : zone.unshrunk().lie(plane, radius + zone.accuracy());
        if (inner == Lie.WITHIN) {
            return Overlap.FULL;
        }
        if (radius <= Region.TOUCH_METRES) {
            return point(zone.nominal().map(region -> region.lie(plane, 0) == Lie.WITHIN ? 1.0 : 0.0));
        }
        Question question = new Question(new Disc("", disc.centre(), disc.radius()), zone);
        return discs.get(question, () -> across(zone, radius, Footprint.of(plane, radius), () -> footprint(disc)));
    }

    private static Footprint footprint(Disc disc) {
        return Footprint.of(new LocalPlane(disc.centre()), disc.radius().metres());
    }

    private static Overlap point(Optional<Double> share) {
        return new Overlap(new Bounds.Measured(0, 1), share.orElse(0.0), false, share.isEmpty());
    }

    private Overlap overlap(Region place, Extent zone) {
        double accuracy = zone.accuracy();
        if (!GeoBoxes.of(zone.ungrown()).grown(accuracy).meet(GeoBoxes.of(place))
                || !zone.ungrown().comesWithin(place, accuracy)) {
            return Overlap.NONE;
        }
        if (zone.unshrunk().covers(place, accuracy)) {
            return Overlap.FULL;
        }
        double radius = Math.sqrt(place.squareMetres() / Math.PI);
        return across(zone, radius, footprint(place), () -> footprint(place));
    }

    private Footprint footprint(Region place) {
        return footprints.get(place, () -> Footprint.of(place));
    }

    /**
     * The overlap of two sets that meet but do not surely hold each other.
     *
     * @param again the place once more, should somebody ask for what takes long: many are kept, and it is large
     */
    private static Overlap across(Extent zone, double radius, Footprint place, Supplier<Footprint> again) {
        Optional<Double> share =
                zone.nominal().map(region -> zone.isSharp() ? place.partAcross(region) : place.part(region));
        boolean tooCoarse = share.isPresent()
                && share.get() < COARSE_BELOW
                && zone.coarseness().isTooCoarse(radius);
        boolean isMeasured = zone.isExact() && zone.accuracy() == 0 && share.isPresent();
        Bounds bounds = isMeasured
                ? new Bounds.Measured(share.get(), share.get()).across(share)
                : new LaterBounds(share, glimpse(zone, place), () -> bounds(zone, again.get(), share));
        return new Overlap(bounds, share.orElse(0.0), tooCoarse, share.isEmpty());
    }

    private static Glimpse glimpse(Extent zone, Footprint place) {
        return zone.isExact() ? place.glimpse(zone.unshrunk(), zone.accuracy()) : Glimpse.NOTHING;
    }

    private static Bounds.Measured bounds(Extent zone, Footprint place, Optional<Double> share) {
        if (zone.accuracy() > 0 && place.isFitForRays()) {
            Parts inner = awayFromEdge(zone, place, zone.unshrunk(), share);
            Parts outer = zone.isExact() ? inner : awayFromEdge(zone, place, zone.ungrown(), share);
            return new Bounds.Measured(Fractions.rounded(inner.inside()), Fractions.rounded(1 - outer.outside()));
        }
        return new Bounds.Measured(place.part(zone.surely()), place.part(zone.possibly()));
    }

    private static Parts awayFromEdge(Extent zone, Footprint place, Region region, Optional<Double> share) {
        double part = share.isPresent() && zone.isExact() ? share.get() : place.part(region);
        return place.awayFromEdge(region, zone.accuracy(), part);
    }

    private record Question(Object place, Extent zone) {}
}
