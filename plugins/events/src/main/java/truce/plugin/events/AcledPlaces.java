package truce.plugin.events;

import java.util.Optional;
import truce.core.geo.AreaWithoutGeometry;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Place;
import truce.core.spi.Atlas;
import truce.plugin.events.table.Row;

/**
 * Where a row of ACLED happened, by its precision: about a settlement, near it, or somewhere in a province, never at the
 * province's stand-in point (handbook D.1).
 */
final class AcledPlaces {

    /** A village or a quarter of a town. */
    static final Distance SETTLEMENT = Distance.ofKilometres(2);

    /** A town that gives its district or province its name. */
    static final Distance CITY = Distance.ofKilometres(5);

    /** "Near a town", or a small part of a region. */
    static final Distance NEAR = Distance.ofKilometres(15);

    private final Atlas atlas;
    private final Coordinates coordinates = new Coordinates(AcledColumn.LATITUDE.slot(), AcledColumn.LONGITUDE.slot());

    AcledPlaces(Atlas atlas) {
        this.atlas = atlas;
    }

    Place of(Row row) {
        String location = row.text(AcledColumn.LOCATION.slot());
        String precision = row.text(AcledColumn.GEO_PRECISION.slot());
        return switch (precision) {
            case "1" -> disc(row, location, isCity(row, location) ? CITY : SETTLEMENT);
            case "2", "" -> disc(row, location, NEAR);
            case "3" -> province(row);
            default ->
                throw row.unreadable(
                        AcledColumn.GEO_PRECISION.slot(),
                        "geo_precision '" + precision + "' is not 1, 2 or 3",
                        "1 is the place, 2 near it, 3 the province.");
        };
    }

    /** Sites keep their discs, so these need not be looked up among all. */
    private Place disc(Row row, String location, Distance radius) {
        return new Disc(location, coordinates.position(row), radius);
    }

    private static boolean isCity(Row row, String location) {
        return location.equals(row.text(AcledColumn.ADMIN2.slot()))
                || location.equals(row.text(AcledColumn.ADMIN1.slot()));
    }

    private Place province(Row row) {
        String country = row.text(AcledColumn.COUNTRY.slot());
        String province = row.text(AcledColumn.ADMIN1.slot());
        Optional<Place> polygon =
                province.isEmpty() ? atlas.findArea(0, country, "") : atlas.findArea(1, province, country);
        return polygon.orElseGet(() -> new AreaWithoutGeometry(
                province.isEmpty() ? country : province, Optional.of(coordinates.position(row))));
    }
}
