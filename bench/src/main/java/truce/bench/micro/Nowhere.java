package truce.bench.micro;

import java.time.ZoneId;
import java.util.Optional;
import truce.core.geo.Place;
import truce.core.spi.Atlas;

/** Knows no place. */
final class Nowhere implements Atlas {

    @Override
    public Optional<Place> findPlace(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Place> findArea(int level, String name, String country) {
        return Optional.empty();
    }

    @Override
    public Optional<ZoneId> findZoneOfCountry(String country) {
        return Optional.empty();
    }
}
