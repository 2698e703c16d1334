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
import truce.core.match.Attribution;

/** Reads the values that sightings may have for the parts of a key: once for each norm, attribution or place. */
final class KeyValues {

    static final String NOBODY = "not attributed";

    private final Roll roll;
    private final Map<Key.Part, ByNumber<Some>> ofNorms = new EnumMap<>(Key.Part.class);
    private final ByNumber<Some> parties;
    private final ByNumber<Some> dyads;
    private final ByNumber<Some> cells;

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
        Cells map = new Cells(key.cellKilometres());
        parties = new ByNumber<>(
                roll.attributions().size(),
                who -> parties(roll.attributions().thing(who).object()));
        dyads = new ByNumber<>(
                roll.attributions().size(),
                who -> dyads(roll.attributions().thing(who).object()));
        cells = new ByNumber<>(
                key.parts().contains(Key.Part.CELL) ? roll.places().size() : 0,
                place -> cells(map, roll.places().thing(place).object()));
        key.parts().stream()
                .filter(Key.Part::isOfNorm)
                .forEach(part -> ofNorms.put(
                        part,
                        new ByNumber<>(
                                roll.norms().size(),
                                norm -> Some.sure(
                                        ofNorm(part, roll.norms().thing(norm).object())))));
    }

    /** The values of a part of the key, for the sighting of that number. */
    Some of(Key.Part part, int number) {
        return switch (part) {
            case PARTY -> parties.of(roll.attributions().of(number));
            case DYAD -> dyads.of(roll.attributions().of(number));
            case CELL -> cells.of(roll.places().of(number));
            case INCIDENT -> Some.sure(roll.incidents().thing(roll.incidents().of(number)));
            case WEAPON ->
                Some.sure(roll.sighting(number).event().weapon().kind().code());
            case NORM, CLAUSE, KIND, AGREEMENT, ZONE ->
                Objects.requireNonNull(ofNorms.get(part)).of(roll.norms().of(number));
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

    private static Some parties(Attribution who) {
        Optional<String> actor = Sighting.actor(who);
        if (actor.isPresent()) {
            return Some.sure(actor.get());
        }
        List<String> possible = Sighting.actors(who);
        return possible.isEmpty() ? Some.sure(NOBODY) : new Some(possible, false, "");
    }

    private static Some dyads(Attribution who) {
        List<String> pairs = new ArrayList<>();
        for (String one : who.parties()) {
            for (String other : who.others()) {
                String pair = one.compareTo(other) < 0 ? one + " - " + other : other + " - " + one;
                if (!one.equals(other) && !pairs.contains(pair)) {
                    pairs.add(pair);
                }
            }
        }
        Collections.sort(pairs);
        return new Some(pairs, pairs.size() == 1, "one of the two sides is not named");
    }

    private static Some cells(Cells map, Place place) {
        List<String> found = map.of(place);
        return new Some(found, found.size() == 1, "the place is not told, or too coarse for a cell");
    }
}
