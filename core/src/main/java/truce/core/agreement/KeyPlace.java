package truce.core.agreement;

import java.time.Instant;
import truce.core.geo.Position;

/**
 * A town or point of a route that a text singles out: to seize it threatens the agreement itself.
 *
 * @param name name for people
 * @param position where it is
 * @param since when the text that names it was signed
 * @param citation where the text names it
 */
public record KeyPlace(String name, Position position, Instant since, String citation) {}
