package truce.core.geo;

import java.util.Optional;

/**
 * An area whose outline is known, such as a governorate: it happened somewhere in it.
 *
 * @param label its name
 * @param region its outline; not empty
 */
public record NamedArea(String label, Region region) implements Place {

    public NamedArea {
        if (region.isEmpty()) {
            throw new IllegalArgumentException("the area '" + label + "' is empty");
        }
    }

    @Override
    public Optional<Position> representative() {
        return region.inside();
    }

    @Override
    public Optional<Distance> reach() {
        return region.inside().map(region::farthestFrom);
    }
}
