package truce.plugin.places;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import truce.core.geo.Candidates;
import truce.core.geo.Place;
import truce.core.spi.Atlas;
import truce.core.spi.KnownPlace;

/**
 * Known places by exact name or code, without regard to case. Several places of one name are candidates: none is chosen.
 * A country's time zone comes from {@link CountryZones}.
 */
public final class AtlasOfPlaces implements Atlas {

    private static final int SETTLEMENT = 9;

    private final Map<String, List<KnownPlace>> byName = new HashMap<>();

    public AtlasOfPlaces(Collection<KnownPlace> places) {
        for (KnownPlace place : places) {
            place.names().stream()
                    .map(AtlasOfPlaces::folded)
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(place));
        }
    }

    @Override
    public Optional<Place> findPlace(String name) {
        return one(
                name, named(name).filter(place -> place.level() == SETTLEMENT).toList());
    }

    @Override
    public Optional<Place> findArea(int level, String name, String country) {
        return one(
                name,
                named(name)
                        .filter(place -> place.level() == level)
                        .filter(place -> country.isBlank()
                                || place.country().isBlank()
                                || folded(place.country()).equals(folded(country)))
                        .toList());
    }

    @Override
    public Optional<ZoneId> findZoneOfCountry(String country) {
        return CountryZones.find(country);
    }

    private java.util.stream.Stream<KnownPlace> named(String name) {
        return byName.getOrDefault(folded(name), List.of()).stream();
    }

    private static Optional<Place> one(String name, List<KnownPlace> found) {
        List<Place> places = found.stream().map(KnownPlace::place).distinct().toList();
        if (places.size() < 2) {
            return places.stream().findFirst();
        }
        return Optional.of(new Candidates(name, places));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
