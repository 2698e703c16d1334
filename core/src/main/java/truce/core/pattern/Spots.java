package truce.core.pattern;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import truce.core.geo.Distance;
import truce.core.geo.Place;
import truce.core.geo.Position;

/** The spots of places: each found once, and one object for places of the same middle and reach. */
final class Spots {

    private static final Spot ANYWHERE = new Spot(Optional.empty(), 0);

    private final Roll roll;
    private final boolean matter;
    private final ByNumber<Spot> ofPlaces;
    private final Map<Round, Spot> spots = new HashMap<>();

    private record Round(Optional<Position> middle, double kilometres) {}

    /** @param matter whether the distance to others is asked for */
    Spots(Roll roll, boolean matter) {
        this.roll = roll;
        this.matter = matter;
        ofPlaces = new ByNumber<>(
                matter ? roll.places().size() : 0,
                place -> found(roll.places().thing(place).object()));
    }

    /** Where that sighting was; reaching farther than anything where that is not told. */
    Spot of(int number) {
        return matter ? ofPlaces.of(roll.places().of(number)) : ANYWHERE;
    }

    private Spot found(Place place) {
        Optional<Position> middle = place.representative();
        double reach = middle.isEmpty()
                ? Double.MAX_VALUE
                : place.reach().map(Distance::kilometres).orElse(0.0);
        return spots.computeIfAbsent(new Round(middle, reach), round -> new Spot(middle, reach));
    }
}
