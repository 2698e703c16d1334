package truce.core.report;

import java.util.Optional;
import java.util.OptionalDouble;
import truce.core.geo.AreaWithoutGeometry;
import truce.core.geo.Candidates;
import truce.core.geo.Disc;
import truce.core.geo.LineArea;
import truce.core.geo.NamedArea;
import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;
import truce.core.geo.Position;
import truce.core.geo.Sector;

/**
 * A place as a report may show it: a point never without its radius, and no digit that the radius does not carry. An
 * unknown place, an area without outline and a choice of places have no point.
 *
 * @param label what the source calls it
 * @param kind how it is known
 * @param point position to show, rounded; empty where any point would be invented
 * @param radiusKm how far from the point it may have been, in kilometres; present with a point
 * @param place the place itself, for writers that draw outlines
 */
public record ShownPlace(String label, Kind kind, Optional<Position> point, OptionalDouble radiusKm, Place place) {

    /** How a place is known. */
    public enum Kind {
        DISC,
        AREA,
        SECTOR,
        LINE,
        CANDIDATES,
        AREA_WITHOUT_GEOMETRY,
        UNKNOWN;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private static final int MOST_DECIMALS = 5;
    private static final double KM_PER_DEGREE = 111.2;

    public static ShownPlace of(Place place) {
        Kind kind = kindOf(place);
        boolean drawable = kind != Kind.CANDIDATES && kind != Kind.AREA_WITHOUT_GEOMETRY && kind != Kind.UNKNOWN;
        Optional<Position> point = drawable ? place.representative() : Optional.empty();
        if (point.isEmpty() || place.reach().isEmpty()) {
            return new ShownPlace(place.label(), kind, Optional.empty(), OptionalDouble.empty(), place);
        }
        double km = Math.round(place.reach().get().metres()) / 1000.0;
        return new ShownPlace(
                place.label(), kind, point.map(p -> rounded(p, decimalsFor(km))), OptionalDouble.of(km), place);
    }

    /** Decimals of a degree whose rounding moves a point by at most a hundredth of the radius; at most 5 (one metre). */
    static int decimalsFor(double radiusKm) {
        int decimals = 1;
        while (decimals < MOST_DECIMALS && 0.5 * KM_PER_DEGREE * Math.pow(10, -decimals) > radiusKm / 100) {
            decimals++;
        }
        return decimals;
    }

    private static Position rounded(Position position, int decimals) {
        double scale = Math.pow(10, decimals);
        return new Position(
                Math.round(position.latitude() * scale) / scale, Math.round(position.longitude() * scale) / scale);
    }

    private static Kind kindOf(Place place) {
        if (place instanceof Disc) {
            return Kind.DISC;
        } else if (place instanceof NamedArea) {
            return Kind.AREA;
        } else if (place instanceof Sector) {
            return Kind.SECTOR;
        } else if (place instanceof LineArea) {
            return Kind.LINE;
        } else if (place instanceof AreaWithoutGeometry) {
            return Kind.AREA_WITHOUT_GEOMETRY;
        } else if (place instanceof Candidates candidates) {
            return candidates.places().size() == 1 ? kindOf(candidates.places().get(0)) : Kind.CANDIDATES;
        } else if (place instanceof PlaceUnknown) {
            return Kind.UNKNOWN;
        }
        throw new IllegalArgumentException("a place of a kind that reports do not know: " + place);
    }
}
