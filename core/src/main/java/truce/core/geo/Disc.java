package truce.core.geo;

import java.util.Optional;

/**
 * All positions within a radius of a centre: {@code new Disc("Saraqib", saraqib, Distance.ofKilometres(2))}.
 *
 * @param label what the source calls it
 * @param centre its middle
 * @param radius 0 (the point itself) to 10,000 km
 */
public record Disc(String label, Position centre, Distance radius) implements Place {

    static final Distance WIDEST = Distance.ofKilometres(10_000);

    public Disc {
        if (radius.compareTo(WIDEST) > 0) {
            throw new IllegalArgumentException("a radius of " + radius.kilometres() + " km about " + centre.text()
                    + " is over 10000 km: that place is unknown");
        }
    }

    @Override
    public Optional<Position> representative() {
        return Optional.of(centre);
    }

    @Override
    public Optional<Distance> reach() {
        return Optional.of(radius);
    }
}
