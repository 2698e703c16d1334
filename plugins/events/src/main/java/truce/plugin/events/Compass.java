package truce.plugin.events;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import truce.plugin.events.table.Decimal;

/** Reads directions: {@code SE}, {@code south-east}, {@code SSW}, {@code 135}. */
final class Compass {

    private static final List<String> WINDS =
            List.of("n", "nne", "ne", "ene", "e", "ese", "se", "sse", "s", "ssw", "sw", "wsw", "w", "wnw", "nw", "nnw");
    private static final double STEP = 22.5;

    private Compass() {}

    /** Degrees clockwise from north, 0 to below 360; empty when the text is no direction. */
    static OptionalDouble degrees(String text) {
        String letters = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("north", "n")
                .replace("south", "s")
                .replace("east", "e")
                .replace("west", "w")
                .replace("ern", "")
                .replace("-", "")
                .replace(" ", "")
                .replace("°", "");
        int wind = WINDS.indexOf(letters);
        if (wind >= 0) {
            return OptionalDouble.of(wind * STEP);
        }
        double degrees = Decimal.of(letters);
        return degrees >= 0 && degrees <= 360 ? OptionalDouble.of(degrees % 360) : OptionalDouble.empty();
    }
}
