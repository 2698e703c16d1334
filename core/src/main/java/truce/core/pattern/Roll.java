package truce.core.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import truce.core.action.ActionType;
import truce.core.agreement.Norm;
import truce.core.geo.Place;
import truce.core.match.Attribution;
import truce.core.time.TimeOrder;

/**
 * Sightings in order of begin, end, incident and flag, each by its number, and what patterns ask of them again and again: worked out in one pass, and kept
 * as numbers. Sightings of one kind have the same norm, the same actors, acts and answer.
 */
final class Roll {

    static final Roll EMPTY = of(List.of());

    private final List<Sighting> all;
    private final int[] kinds;
    private final int[] incidents;
    private final int[] events;
    private final int[] places;
    private final List<Integer> firstOfKind = new ArrayList<>();
    private final List<Place> placed = new ArrayList<>();

    /** Norms, actors and acts that are equal are mostly one object; where not, there is one kind more. */
    private record Kind(
            Same<Norm> norm,
            Same<Attribution> attribution,
            Same<Set<ActionType>> acts,
            Strength strength,
            int gravity,
            Filter.Phase phase,
            boolean aggregated) {

        static Kind of(Sighting sighting) {
            return new Kind(
                    new Same<>(sighting.subject().norm()),
                    new Same<>(sighting.subject().attribution()),
                    new Same<>(sighting.event().acts()),
                    sighting.strength(),
                    sighting.gravity(),
                    sighting.phase(),
                    sighting.event().aggregated());
        }
    }

    /** An object, equal to itself alone. */
    private record Same<T>(T object) {

        @Override
        @SuppressWarnings("ReferenceEquality") // that is what it is for
        public boolean equals(Object other) {
            return other instanceof Same<?> same && same.object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }

    private Roll(List<Sighting> sorted) {
        all = sorted;
        kinds = new int[sorted.size()];
        incidents = new int[sorted.size()];
        events = new int[sorted.size()];
        places = new int[sorted.size()];
        Stream.<Runnable>of(this::numberKinds, this::numberIncidents, this::numberEvents, this::numberPlaces)
                .parallel()
                .forEach(Runnable::run);
    }

    /** @param sightings in any order */
    static Roll of(List<Sighting> sightings) {
        return new Roll(TimeOrder.sorted(sightings, one -> one.when().from(), Roll::inOrder));
    }

    private static int inOrder(Sighting one, Sighting other) {
        int begin = one.when().from().compareTo(other.when().from());
        int end = begin != 0 ? begin : one.when().to().compareTo(other.when().to());
        int incident = end != 0 ? end : one.incident().compareTo(other.incident());
        return incident != 0 ? incident : one.flag().compareTo(other.flag());
    }

    /** The sightings of some incidents. */
    Roll only(Set<String> some) {
        return new Roll(
                all.stream().filter(one -> some.contains(one.incident())).toList());
    }

    private void numberKinds() {
        Map<Kind, Integer> known = new HashMap<>();
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = known.computeIfAbsent(Kind.of(all.get(i)), kind -> known.size());
            if (kinds[i] == firstOfKind.size()) {
                firstOfKind.add(i);
            }
        }
    }

    private void numberIncidents() {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < incidents.length; i++) {
            incidents[i] = known.computeIfAbsent(all.get(i).incident(), id -> known.size());
        }
    }

    private void numberEvents() {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < events.length; i++) {
            events[i] = known.computeIfAbsent(all.get(i).event().id(), id -> known.size());
        }
    }

    private void numberPlaces() {
        IdentityHashMap<Place, Integer> known = new IdentityHashMap<>();
        for (int i = 0; i < places.length; i++) {
            Place place = all.get(i).event().places().main();
            places[i] = known.computeIfAbsent(place, p -> known.size());
            if (places[i] == placed.size()) {
                placed.add(place);
            }
        }
    }

    int size() {
        return all.size();
    }

    Sighting sighting(int number) {
        return all.get(number);
    }

    /** Number of the kind of a sighting; kinds are numbered as they come. */
    int kind(int number) {
        return kinds[number];
    }

    int numberOfKinds() {
        return firstOfKind.size();
    }

    /** The first sighting of a kind. */
    Sighting firstOfKind(int kind) {
        return all.get(firstOfKind.get(kind));
    }

    /** Its number. */
    int numberOfFirst(int kind) {
        return firstOfKind.get(kind);
    }

    /** Number of the incident of a sighting; less than the number of sightings. */
    int incident(int number) {
        return incidents[number];
    }

    /** Number of its event; less than the number of sightings. */
    int event(int number) {
        return events[number];
    }

    /** Number of its main place; equal places may have several. */
    int place(int number) {
        return places[number];
    }

    int numberOfPlaces() {
        return placed.size();
    }

    Place placeOf(int place) {
        return placed.get(place);
    }
}
