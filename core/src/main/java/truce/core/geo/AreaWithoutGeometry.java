package truce.core.geo;

import java.util.Optional;

/**
 * An area known by name only, such as a governorate of which the source gives one point. Whether it meets a zone
 * cannot be told (AREA_WITHOUT_GEOMETRY): the point is there to be shown and is never tested.
 *
 * @param label its name
 * @param representativePoint the point that the source gives for it, if any
 */
public record AreaWithoutGeometry(String label, Optional<Position> representativePoint) implements Place {

    @Override
    public Optional<Position> representative() {
        return representativePoint;
    }

    @Override
    public Optional<Distance> reach() {
        return Optional.empty();
    }
}
