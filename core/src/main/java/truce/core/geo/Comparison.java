package truce.core.geo;

import java.util.List;
import java.util.Optional;
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
        return overlap(place, zone, 0);
    }

    /** The same, but where less than {@code from} is certain, the bounds may be as wide as 0 to 1; nobody remembers it. */
    Overlap overlap(Place place, Extent zone, double from) {
        if (place instanceof Disc disc) {
            return overlap(disc, zone, from);
        }
        if (place instanceof Candidates candidates) {
            return overlap(candidates, zone);
        }
        return regionOf(place)
                .map(region -> from > 0
                        ? overlap(region, zone, from)
                        : areas.get(new Question(region, zone), () -> overlap(region, zone, 0)))
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

    private Overlap overlap(Disc disc, Extent zone, double from) {
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
            return open(0, zone.nominal().map(region -> region.lie(plane, 0) == Lie.WITHIN ? 1.0 : 0.0), 1, false);
        }
        if (from > 0) {
            return measured(zone, radius, Footprint.of(plane, radius), from);
        }
        Question question = new Question(new Disc("", disc.centre(), disc.radius()), zone);
        return discs.get(question, () -> measured(zone, radius, Footprint.of(plane, radius), 0));
    }

    private Overlap overlap(Region place, Extent zone, double from) {
        double accuracy = zone.accuracy();
        if (!GeoBoxes.of(zone.ungrown()).grown(accuracy).meet(GeoBoxes.of(place))
                || !zone.ungrown().comesWithin(place, accuracy)) {
            return Overlap.NONE;
        }
        if (zone.unshrunk().covers(place, accuracy)) {
            return Overlap.FULL;
        }
        return measured(
                zone,
                Math.sqrt(place.squareMetres() / Math.PI),
                footprints.get(place, () -> Footprint.of(place)),
                from);
    }

    /** The overlap of two sets that meet but do not surely hold each other. */
    private static Overlap measured(Extent zone, double radius, Footprint place, double from) {
        Optional<Double> share = zone.nominal().map(place::part);
        boolean isLess = from > 0
                && share.isPresent()
                && (share.get() < from || place.mostAwayFromEdge(zone.unshrunk(), zone.accuracy()) < from);
        Bounds bounds = isLess ? Bounds.OPEN : bounds(zone, place, share);
        boolean tooCoarse = share.isPresent()
                && share.get() < COARSE_BELOW
                && zone.coarseness().isTooCoarse(radius);
        return open(
                Math.min(Fractions.partial(1), bounds.certain),
                share,
                Math.max(Fractions.partial(0), bounds.possible),
                tooCoarse);
    }

    private static Bounds bounds(Extent zone, Footprint place, Optional<Double> share) {
        if (zone.accuracy() > 0 && place.isFitForRays()) {
            Parts inner = awayFromEdge(zone, place, zone.unshrunk(), share);
            Parts outer = zone.isExact() ? inner : awayFromEdge(zone, place, zone.ungrown(), share);
            return new Bounds(Fractions.rounded(inner.inside()), Fractions.rounded(1 - outer.outside()));
        }
        return zone.accuracy() == 0 && zone.isExact() && share.isPresent()
                ? new Bounds(share.get(), share.get())
                : new Bounds(place.part(zone.surely()), place.part(zone.possibly()));
    }

    private static Parts awayFromEdge(Extent zone, Footprint place, Region region, Optional<Double> share) {
        double part = share.isPresent() && zone.isExact() ? share.get() : place.part(region);
        return place.awayFromEdge(region, zone.accuracy(), part);
    }

    private static Overlap open(double certain, Optional<Double> share, double possible, boolean tooCoarse) {
        double least = Math.min(certain, share.orElse(possible));
        double most = Math.max(possible, share.orElse(certain));
        return new Overlap(least, share.orElse(0.0), most, tooCoarse, share.isEmpty());
    }

    private record Bounds(double certain, double possible) {
        static final Bounds OPEN = new Bounds(0, 1);
    }

    private record Question(Object place, Extent zone) {}
}
