package truce.core.geo;

import java.util.List;
import java.util.Optional;

/**
 * One of several places, and it is not known which: two villages of one name. Certain is what holds for all of them,
 * possible what holds for any.
 *
 * @param label what the source says
 * @param places at least one; each counts the same
 */
public record Candidates(String label, List<Place> places) implements Place {

    public Candidates {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("'" + label + "' has no candidate places: say unknown");
        }
    }

    @Override
    public Optional<Position> representative() {
        return places.size() == 1 ? places.get(0).representative() : Optional.empty();
    }

    @Override
    public Optional<Distance> reach() {
        return places.size() == 1 ? places.get(0).reach() : Optional.empty();
    }
}
