package truce.core.pattern;

import java.util.List;
import java.util.Locale;

/**
 * What a pattern is computed for separately.
 *
 * @param parts in order; none for one pattern over everything
 * @param cellKilometres side of a cell of the map, for {@link Part#CELL}; 1 to 500
 */
public record Key(List<Part> parts, int cellKilometres) {

    /** What may part sightings. */
    public enum Part {
        NORM,
        CLAUSE,
        KIND,
        AGREEMENT,
        PARTY,
        DYAD,
        ZONE,
        CELL,
        INCIDENT,
        WEAPON;

        private final String code = name().toLowerCase(Locale.ROOT);

        public String code() {
            return code;
        }

        /** Whether a norm alone says the value, so that it is known also where nothing was sighted. */
        boolean isOfNorm() {
            return this == NORM || this == CLAUSE || this == KIND || this == AGREEMENT || this == ZONE;
        }
    }

    public Key {
        parts = List.copyOf(parts);
        if (cellKilometres < 1 || cellKilometres > 500) {
            throw new IllegalArgumentException("a cell of " + cellKilometres + " km is not in 1..500");
        }
    }

    boolean isOfNorm() {
        return parts.stream().allMatch(Part::isOfNorm);
    }
}
