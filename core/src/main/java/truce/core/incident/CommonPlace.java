package truce.core.incident;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import truce.core.action.PlaceRole;
import truce.core.action.Places;
import truce.core.geo.Candidates;
import truce.core.geo.Distance;
import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;

/**
 * Where an event happened by all its rows. Of places that may be one, the finest stands for their intersection: it holds
 * it, and a source has said it. Places that cannot be one become candidates.
 */
final class CommonPlace {

    private static final Distance ANYWHERE = Distance.ofKilometres(20_100);

    private static final Comparator<Place> FINEST_FIRST = Comparator.comparingDouble(CommonPlace::metres)
            .thenComparing(Place::label)
            .thenComparingDouble(place -> latitude(place))
            .thenComparingDouble(place -> longitude(place));

    private CommonPlace() {}

    static Places of(List<Places> rows, List<String> conflicts) {
        return new Places(
                at(PlaceRole.ORIGIN, rows).noting(conflicts),
                at(PlaceRole.IMPACT, rows).noting(conflicts),
                at(PlaceRole.POSITION, rows).noting(conflicts),
                at(PlaceRole.OBSERVER, rows).noting(conflicts));
    }

    private static Common<Place> at(PlaceRole role, List<Places> rows) {
        List<Place> told = rows.stream()
                .map(places -> places.at(role))
                .filter(place -> !(place instanceof PlaceUnknown))
                .sorted(FINEST_FIRST)
                .toList();
        if (told.isEmpty()) {
            return Common.agreed(rows.get(0).at(role));
        }
        Place finest = told.get(0);
        return told.stream().allMatch(place -> mayBeOne(finest, place))
                ? Common.agreed(finest)
                : Common.disputed(
                        candidates(told),
                        "the place (" + role.code() + ")",
                        told.stream().map(CommonPlace::text).toList());
    }

    private static Candidates candidates(List<Place> places) {
        List<Place> distinct = places.stream().distinct().toList();
        return new Candidates(
                distinct.stream().map(Place::label).distinct().collect(Collectors.joining(" or ")), distinct);
    }

    /** A place without a known outline excludes nothing. */
    private static boolean mayBeOne(Place finest, Place other) {
        List<Spot> spots = Spot.of(finest, ANYWHERE);
        List<Spot> others = Spot.of(other, ANYWHERE);
        return spots.isEmpty() || others.isEmpty() || Spot.metresApart(spots, others, ANYWHERE) >= 0;
    }

    private static double metres(Place place) {
        return place.reach().map(Distance::metres).orElse(Double.MAX_VALUE);
    }

    private static double latitude(Place place) {
        return place.representative().map(position -> position.latitude()).orElse(0.0);
    }

    private static double longitude(Place place) {
        return place.representative().map(position -> position.longitude()).orElse(0.0);
    }

    private static String text(Place place) {
        return place.representative()
                .map(at -> place.label() + " (" + at.latitude() + ", " + at.longitude() + ")")
                .orElse(place.label());
    }
}
