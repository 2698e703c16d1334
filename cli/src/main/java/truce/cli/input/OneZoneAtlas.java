package truce.cli.input;

import java.time.ZoneId;
import java.util.Optional;
import truce.core.geo.Place;
import truce.core.spi.Atlas;

/**
 * Known places without the time zones of their countries: where nobody has named a time zone, rows and period alike are
 * read in one zone, so that a day of the period is a day of the data.
 */
public record OneZoneAtlas(Atlas places) implements Atlas {

    /** The atlas as a run uses it: with its countries' zones when somebody named a zone, else without. */
    public static Atlas of(Atlas places, boolean zoneNamed) {
        return zoneNamed ? places : new OneZoneAtlas(places);
    }

    @Override
    public Optional<Place> findPlace(String name) {
        return places.findPlace(name);
    }

    @Override
    public Optional<Place> findArea(int level, String name, String country) {
        return places.findArea(level, name, country);
    }

    @Override
    public Optional<ZoneId> findZoneOfCountry(String country) {
        return Optional.empty();
    }
}
