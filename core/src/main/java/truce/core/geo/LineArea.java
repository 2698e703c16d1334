package truce.core.geo;

import java.util.Optional;

/**
 * All positions within a distance of a line, such as a road or a river: it happened somewhere along it.
 *
 * @param label its name
 * @param line the road, river or border
 * @param halfWidth how far on each side; more than 0
 */
public record LineArea(String label, Line line, Distance halfWidth) implements Place {

    public LineArea {
        if (halfWidth.metres() == 0) {
            throw new IllegalArgumentException("the half width along '" + label + "' must be more than 0");
        }
    }

    @Override
    public Optional<Position> representative() {
        return Optional.of(line.middle());
    }

    @Override
    public Optional<Distance> reach() {
        return representative().map(asRegion()::farthestFrom);
    }

    Region asRegion() {
        return Figures.along(line, halfWidth);
    }
}
