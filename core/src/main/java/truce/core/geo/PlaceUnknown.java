package truce.core.geo;

import java.util.Optional;

/**
 * Nobody says where. It may have been in any zone: not knowing excludes nothing.
 *
 * @param reason why it is not known: "the row has no coordinates"
 */
public record PlaceUnknown(String reason) implements Place {

    @Override
    public String label() {
        return "unknown place";
    }

    @Override
    public Optional<Position> representative() {
        return Optional.empty();
    }

    @Override
    public Optional<Distance> reach() {
        return Optional.empty();
    }
}
