package truce.core.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import truce.core.agreement.Norm;
import truce.core.geo.Place;

/**
 * Reads the values that sightings may have for the parts of a key: once for all sightings of a kind, or at a place, as far
 * as the part allows.
 */
final class KeyValues {

    static final String NOBODY = "not attributed";

    private final Roll roll;
    private final Cells cells;
    private final Map<Key.Part, ByNumber<Some>> ofKinds = new EnumMap<>(Key.Part.class);
    private final ByNumber<Some> ofPlaces;

    /**
     * The values that a sighting may have for one part.
     *
     * @param values each of them
     * @param certain whether there is one value and no doubt
     * @param missing why there is none; empty when there is
     */
    record Some(List<String> values, boolean certain, String missing) {

        static Some sure(String value) {
            return new Some(List.of(value), true, "");
        }
    }

    KeyValues(Key key, Roll roll) {
        this.roll = roll;
        cells = new Cells(key.cellKilometres());
        ofPlaces = new ByNumber<>(
                key.parts().contains(Key.Part.CELL) ? roll.numberOfPlaces() : 0, place -> cells(roll.placeOf(place)));
        key.parts().stream()
                .filter(Key.Part::isOfKind)
                .forEach(part -> ofKinds.put(
                        part, new ByNumber<>(roll.numberOfKinds(), kind -> ofKind(part, roll.firstOfKind(kind)))));
    }

    /** The values of a part of the key, for the sighting of that number. */
    Some of(Key.Part part, int number) {
        return switch (part) {
            case CELL -> ofPlaces.of(roll.place(number));
            case INCIDENT -> Some.sure(roll.sighting(number).incident());
            case WEAPON ->
                Some.sure(roll.sighting(number).event().weapon().kind().code());
            case PARTY, DYAD, NORM, CLAUSE, KIND, AGREEMENT, ZONE ->
                Objects.requireNonNull(ofKinds.get(part)).of(roll.kind(number));
        };
    }

    private static Some ofKind(Key.Part part, Sighting sighting) {
        return switch (part) {
            case PARTY -> parties(sighting);
            case DYAD -> dyads(sighting);
            default -> Some.sure(ofNorm(part, sighting.subject().norm()));
        };
    }

    /** All parts of a norm in words, of a key that asks for nothing else. */
    static String words(Key key, Norm norm) {
        String words = "";
        for (Key.Part part : key.parts()) {
            words = longer(words, part, ofNorm(part, norm));
        }
        return words;
    }

    /** The words with one more part, such as {@code agreement X, party A}. */
    static String longer(String words, Key.Part part, String value) {
        String last = part.code() + " " + value;
        return words.isEmpty() ? last : words + ", " + last;
    }

    private static String ofNorm(Key.Part part, Norm norm) {
        return switch (part) {
            case NORM -> norm.id();
            case CLAUSE -> norm.agreement() + "/" + norm.clause();
            case KIND -> norm.kind().code();
            case AGREEMENT -> norm.agreement();
            case ZONE -> norm.zone().orElse("everywhere");
            case PARTY, DYAD, CELL, INCIDENT, WEAPON ->
                throw new IllegalArgumentException("a norm has no " + part.code());
        };
    }

    private static Some parties(Sighting sighting) {
        Optional<String> actor = sighting.actor();
        if (actor.isPresent()) {
            return Some.sure(actor.get());
        }
        List<String> possible = sighting.actors();
        return possible.isEmpty() ? Some.sure(NOBODY) : new Some(possible, false, "");
    }

    private static Some dyads(Sighting sighting) {
        List<String> pairs = new ArrayList<>();
        for (String one : sighting.subject().attribution().parties()) {
            for (String other : sighting.subject().attribution().others()) {
                String pair = one.compareTo(other) < 0 ? one + " - " + other : other + " - " + one;
                if (!one.equals(other) && !pairs.contains(pair)) {
                    pairs.add(pair);
                }
            }
        }
        Collections.sort(pairs);
        return new Some(pairs, pairs.size() == 1, "one of the two sides is not named");
    }

    private Some cells(Place place) {
        List<String> found = cells.of(place);
        return new Some(found, found.size() == 1, "the place is not told, or too coarse for a cell");
    }
}
