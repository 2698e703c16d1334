package truce.core.geo;

import java.util.Optional;
import java.util.function.Function;
import truce.core.geo.Region.Lie;

/** Compares places with what a zone is. Remembers what took long. */
final class Comparison {

    private static final double COARSE_BELOW = 0.75;

    // Areas are few and take long; discs would drive them out of a memory that both share.
    private final Memo<Question, Overlap> areas = new Memo<>(1 << 15);
    private final Memo<Question, Overlap> discs = new Memo<>(1 << 17);
    private final Memo<Place, Region> regions = new Memo<>(1 << 10);

    Overlap overlap(Place place, Extent zone) {
        if (place instanceof Disc disc) {
            return overlap(disc, zone);
        }
        if (place instanceof Candidates candidates) {
            OverlapMix mix = new OverlapMix();
            candidates.places().forEach(one -> mix.add(overlap(one, zone), 1));
            return mix.overlap();
        }
        return regionOf(place)
                .map(region -> areas.get(new Question(region, zone), () -> overlap(region, zone)))
                .orElse(Overlap.UNRESOLVABLE);
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
            return open(0, zone.nominal().map(region -> region.lie(plane, 0) == Lie.WITHIN ? 1.0 : 0.0), 1, false);
        }
        Question question = new Question(new Disc("", disc.centre(), disc.radius()), zone);
        return discs.get(question, () -> measured(zone, radius, region -> fraction(plane, radius, region)));
    }

    private static double fraction(LocalPlane plane, double radius, Region region) {
        return switch (region.lie(plane, radius)) {
            case OUTSIDE -> 0;
            case WITHIN -> 1;
            case ACROSS -> Fractions.partial(region.share(plane, radius));
        };
    }

    private static Overlap overlap(Region place, Extent zone) {
        if (!GeoBoxes.of(zone.ungrown()).grown(zone.accuracy()).meet(GeoBoxes.of(place))
                || !zone.possibly().meets(place)) {
            return Overlap.NONE;
        }
        if (zone.surely().covers(place)) {
            return Overlap.FULL;
        }
        double equalRadius = Math.sqrt(place.squareMetres() / Math.PI);
        return measured(zone, equalRadius, region -> fraction(place, region));
    }

    private static double fraction(Region place, Region region) {
        if (!region.meets(place)) {
            return 0;
        }
        return region.covers(place)
                ? 1
                : Fractions.partial(place.intersection(region).squareMetres() / place.squareMetres());
    }

    /** The overlap of two sets that meet but do not surely hold each other. */
    private static Overlap measured(Extent zone, double radius, Function<Region, Double> fraction) {
        double certain = Math.min(Fractions.partial(1), fraction.apply(zone.surely()));
        double possible = Math.max(Fractions.partial(0), fraction.apply(zone.possibly()));
        Optional<Double> share = zone.nominal().map(fraction);
        boolean tooCoarse = share.isPresent()
                && share.get() < COARSE_BELOW
                && zone.coarseness().isTooCoarse(radius);
        return open(certain, share, possible, tooCoarse);
    }

    private static Overlap open(double certain, Optional<Double> share, double possible, boolean tooCoarse) {
        double least = Math.min(certain, possible);
        double between =
                share.map(value -> Fractions.between(least, value, possible)).orElse(0.0);
        return new Overlap(least, between, possible, tooCoarse, share.isEmpty());
    }

    private record Question(Object place, Extent zone) {}
}
