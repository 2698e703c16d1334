package truce.core.agreement;

import java.util.Optional;
import truce.core.geo.Line;
import truce.core.time.Moment;

/**
 * Positions stay as they were: control of a place after that instant is compared with control at it.
 *
 * @param reference the instant whose positions are kept
 * @param line the line of that instant, where the text or a map fixes one
 */
public record Freeze(Moment reference, Optional<Line> line) implements Quantity {}
