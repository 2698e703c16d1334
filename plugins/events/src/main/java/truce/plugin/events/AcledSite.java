package truce.plugin.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import truce.core.action.Labels;
import truce.core.action.Places;
import truce.core.geo.Place;
import truce.plugin.events.table.RepeatedCells;
import truce.plugin.events.table.Row;
import truce.plugin.events.when.LocalTimes;

/**
 * What rows share that name the same place with the same coordinates: some 60,000 settlements serve a million rows. Each
 * part is worked out when a row first asks for it.
 */
final class AcledSite {

    private static final List<String> PRECISIONS = List.of("1", "2", "3", "");

    private final @Nullable Places[] places = new Places[2 * PRECISIONS.size()];
    private @Nullable LocalTimes times;
    private String country = "";
    private String province = "";
    private String district = "";
    private String location = "";
    private String type = "";
    private @Nullable Labels labels;

    /** The sites of a table. */
    static RepeatedCells<AcledSite> of() {
        return new RepeatedCells<>(
                row -> new AcledSite(),
                AcledColumn.COUNTRY.slot(),
                AcledColumn.ADMIN1.slot(),
                AcledColumn.ADMIN2.slot(),
                AcledColumn.LOCATION.slot(),
                AcledColumn.LATITUDE.slot(),
                AcledColumn.LONGITUDE.slot());
    }

    /** @param struck whether something struck there; else a force was there */
    Places places(Row row, boolean struck, AcledPlaces where) {
        int precision = PRECISIONS.indexOf(row.text(AcledColumn.GEO_PRECISION.slot()));
        if (precision < 0) {
            return places(where.of(row), struck);
        }
        int at = 2 * precision + (struck ? 1 : 0);
        Places known = places[at];
        if (known == null) {
            Places other = places[at ^ 1];
            known = places(other == null ? where.of(row) : other.main(), struck);
            places[at] = known;
        }
        return known;
    }

    /** The words of a row of that type; those of the last type are made once. */
    Labels labels(Row row, String ofType) {
        Labels last = labels;
        if (last == null) {
            country = row.text(AcledColumn.COUNTRY.slot());
            province = row.text(AcledColumn.ADMIN1.slot());
            district = row.text(AcledColumn.ADMIN2.slot());
            location = row.text(AcledColumn.LOCATION.slot());
        } else if (type.equals(ofType)) {
            return last;
        }
        Labels words = new Labels(country, province, district, location, ofType);
        type = ofType;
        labels = words;
        return words;
    }

    LocalTimes times(Row row, Zones zones) {
        LocalTimes known = times;
        if (known == null) {
            known = zones.of("", row.text(AcledColumn.COUNTRY.slot()));
            times = known;
        }
        return known;
    }

    private static Places places(Place place, boolean struck) {
        return struck ? Places.impactAt(place) : Places.positionAt(place);
    }
}
