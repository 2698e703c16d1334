package truce.plugin.events;

import java.util.Optional;
import truce.core.geo.AreaWithoutGeometry;
import truce.core.geo.Distance;
import truce.core.geo.LineArea;
import truce.core.geo.NamedArea;
import truce.core.geo.Place;
import truce.core.spi.Atlas;
import truce.plugin.events.table.Row;

/**
 * Where a row of UCDP GED happened, by {@code where_prec}: a disc about a point for 1 and 2; else an area, and never the
 * point that stands for it (handbook D.1).
 */
final class UcdpPlaces {

    /** {@code where_prec} 1: the exact place is known. */
    static final Distance EXACT = Distance.ofKilometres(2);

    /** {@code where_prec} 2: within about 25 km of a known point. */
    static final Distance NEAR = Distance.ofKilometres(25);

    private final Atlas atlas;
    private final Coordinates coordinates = new Coordinates(UcdpColumn.LATITUDE.slot(), UcdpColumn.LONGITUDE.slot());

    UcdpPlaces(Atlas atlas) {
        this.atlas = atlas;
    }

    Place of(Row row) {
        String where = row.text(UcdpColumn.WHERE_COORDINATES.slot());
        String country = row.text(UcdpColumn.COUNTRY.slot());
        String first = row.text(UcdpColumn.ADM_1.slot());
        String second = row.text(UcdpColumn.ADM_2.slot());
        return switch (row.text(UcdpColumn.WHERE_PREC.slot())) {
            case "1" -> coordinates.disc(row, where, EXACT);
            case "2" -> coordinates.disc(row, where, NEAR);
            case "3" -> area(row, 2, second, country, where);
            case "4" -> area(row, 1, first, country, where);
            case "5" -> fuzzy(row, where, first, second, country);
            case "6" -> area(row, 0, country, "", where);
            case "7" -> unknownArea(row, "at sea or in the air: " + where);
            default ->
                throw row.unreadable(
                        UcdpColumn.WHERE_PREC.slot(),
                        "where_prec '" + row.text(UcdpColumn.WHERE_PREC.slot()) + "' is not 1 to 7",
                        "1 is exact, 6 the country.");
        };
    }

    /** A line or a region with a name of its own, else the smallest division it lies in. */
    private Place fuzzy(Row row, String where, String first, String second, String country) {
        Optional<Place> named =
                where.isEmpty() ? Optional.empty() : atlas.findPlace(where).filter(UcdpPlaces::isArea);
        if (named.isPresent()) {
            return named.get();
        }
        return second.isEmpty() ? area(row, 1, first, country, where) : area(row, 2, second, country, where);
    }

    private Place area(Row row, int level, String name, String country, String where) {
        Optional<Place> polygon = name.isEmpty() ? Optional.empty() : atlas.findArea(level, name, country);
        return polygon.orElseGet(() -> unknownArea(row, where.isEmpty() ? name : where));
    }

    private Place unknownArea(Row row, String label) {
        return new AreaWithoutGeometry(label, Optional.of(coordinates.position(row)));
    }

    private static boolean isArea(Place place) {
        return place instanceof NamedArea || place instanceof LineArea;
    }
}
