package truce.core.spi;

import java.time.ZoneId;
import java.util.Optional;
import truce.core.geo.Place;

/** Places and areas that a run knows by name, for rows that name a place or cover a whole area. */
public interface Atlas {

    /** A settlement or feature of a gazetteer, by exact name or code. */
    Optional<Place> findPlace(String name);

    /**
     * The polygon of an administrative area.
     *
     * @param level 0 for a country, 1 and 2 for its divisions
     * @param name name as the data spell it
     * @param country country the area lies in; empty for level 0 or when not stated
     */
    Optional<Place> findArea(int level, String name, String country);

    /** The time zone of a country, where it has one. */
    Optional<ZoneId> findZoneOfCountry(String country);
}
