package truce.cli.input;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import truce.core.geo.Candidates;
import truce.core.geo.Place;
import truce.core.spi.Atlas;
import truce.core.spi.KnownPlace;

/** The places and areas that gazetteers of a run name. Several places of one name are candidates, all of them. */
public final class KnownPlaces implements Atlas {

    private static final int SETTLEMENT = 9;

    private final Map<Key, List<KnownPlace>> byName = new HashMap<>();

    private record Key(int level, String name) {}

    public void add(KnownPlace place) {
        place.names().stream()
                .map(KnownPlaces::folded)
                .distinct()
                .forEach(name -> byName.computeIfAbsent(new Key(place.level(), name), key -> new ArrayList<>())
                        .add(place));
    }

    @Override
    public Optional<Place> findPlace(String name) {
        return any(name, byName.getOrDefault(new Key(SETTLEMENT, folded(name)), List.of()));
    }

    @Override
    public Optional<Place> findArea(int level, String name, String country) {
        List<KnownPlace> named = byName.getOrDefault(new Key(level, folded(name)), List.of());
        List<KnownPlace> there = named.stream()
                .filter(place -> country.isBlank()
                        || place.country().isBlank()
                        || folded(place.country()).equals(folded(country)))
                .toList();
        return any(name, there);
    }

    /** Gazetteers tell no time zones. */
    @Override
    public Optional<ZoneId> findZoneOfCountry(String country) {
        return Optional.empty();
    }

    private static Optional<Place> any(String name, List<KnownPlace> places) {
        List<Place> distinct = places.stream().map(KnownPlace::place).distinct().toList();
        if (distinct.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(distinct.size() == 1 ? distinct.get(0) : new Candidates(name, distinct));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
