package truce.core.geo;

import java.time.Instant;
import java.util.Optional;

/**
 * What a zone is over a span of time.
 *
 * @param validFrom the first instant; empty when it has no known beginning
 * @param validTo the instant when it ends, itself no longer part; empty when it has no known end
 * @param status what the geometry rests on
 * @param accuracy how far the true edge may lie from the drawn one, on either side; comes on top of the accuracy of
 *     the zones that the shape refers to
 * @param shape its definition
 * @param source who says so: a map, an annex, a paper
 */
public record ZoneVersion(
        Optional<Instant> validFrom,
        Optional<Instant> validTo,
        ZoneStatus status,
        Distance accuracy,
        Shape shape,
        String source) {

    public ZoneVersion {
        if (!begin(validFrom).isBefore(end(validTo))) {
            throw new InvalidZone("valid to " + end(validTo) + " is not after valid from " + begin(validFrom));
        }
    }

    Instant begin() {
        return begin(validFrom);
    }

    Instant end() {
        return end(validTo);
    }

    private static Instant begin(Optional<Instant> from) {
        return from.orElse(Instant.MIN);
    }

    private static Instant end(Optional<Instant> to) {
        return to.orElse(Instant.MAX);
    }
}
