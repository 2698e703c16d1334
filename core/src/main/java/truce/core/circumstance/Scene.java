package truce.core.circumstance;

import java.util.Optional;
import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;

/**
 * Where a known fact holds: in a zone that the run knows by id, or at a place.
 *
 * @param zone id of the zone; empty where a place is told
 * @param place the place; unknown where a zone is told, or nothing
 */
public record Scene(Optional<String> zone, Place place) {

    /** No place is told: it holds wherever the fact is about. */
    public static final Scene ANYWHERE = new Scene(Optional.empty(), new PlaceUnknown("not stated"));

    public static Scene in(String zone) {
        return new Scene(Optional.of(zone), new PlaceUnknown("a zone is told"));
    }

    public static Scene at(Place place) {
        return new Scene(Optional.empty(), place);
    }

    public boolean isAnywhere() {
        return zone.isEmpty() && place instanceof PlaceUnknown;
    }

    /** For people. */
    public String label() {
        return zone.orElseGet(() -> isAnywhere() ? "" : place.label());
    }
}
