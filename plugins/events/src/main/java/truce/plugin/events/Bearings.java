package truce.plugin.events;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import truce.core.geo.Distance;
import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;
import truce.core.geo.Position;
import truce.core.geo.Sector;
import truce.core.spi.Atlas;
import truce.plugin.events.table.Decimal;

/**
 * Places by bearing and distance, "about 14 km SE of Idlib": a sector and never the point that the words would give. A
 * single distance is good to a fifth, a bearing to an eighth of the circle (handbook D.1).
 */
final class Bearings {

    private static final double OF_DISTANCE = 0.2;
    private static final double HALF_OPENING = 22.5;
    private static final double FARTHEST_KM = 1000;

    private final Atlas atlas;

    Bearings(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * The sector.
     *
     * @param distance kilometres, {@code 14} or {@code 3-5}
     * @return empty when distance or bearing cannot be read
     */
    Optional<Place> sector(String distance, String bearing, String from) {
        double[] range = kilometres(distance);
        OptionalDouble degrees = Compass.degrees(bearing);
        if (range.length == 0 || degrees.isEmpty()) {
            return Optional.empty();
        }
        String label = distance + " km " + bearing + " of " + from;
        Optional<Position> apex = atlas.findPlace(from).flatMap(Place::representative);
        return Optional.of(apex.<Place>map(position -> new Sector(
                        label,
                        position,
                        (degrees.getAsDouble() - HALF_OPENING + 360) % 360,
                        (degrees.getAsDouble() + HALF_OPENING) % 360,
                        Distance.ofKilometres(range[0]),
                        Distance.ofKilometres(range[1])))
                .orElseGet(() -> new PlaceUnknown(label + ": no position of '" + from + "' is known")));
    }

    /** The sector that a name such as {@code about 14 km SE of Idlib} describes; empty when it describes none. */
    Optional<Place> ofPhrase(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int km = lower.indexOf("km");
        int of = lower.indexOf(" of ");
        int digit = 0;
        while (digit < name.length() && !Character.isDigit(name.charAt(digit))) {
            digit++;
        }
        if (km < 0 || of < km || digit > km) {
            return Optional.empty();
        }
        return sector(
                name.substring(digit, km).strip(),
                name.substring(km + 2, of).strip(),
                name.substring(of + 4).strip());
    }

    private static double[] kilometres(String text) {
        int dash = Math.max(text.indexOf('-'), text.indexOf('\u2013'));
        double from =
                Decimal.of(dash < 0 ? text.strip() : text.substring(0, dash).strip());
        double to = dash < 0 ? from : Decimal.of(text.substring(dash + 1).strip());
        if (!(from >= 0 && to > 0 && from <= to && to <= FARTHEST_KM)) {
            return new double[0];
        }
        return from < to ? new double[] {from, to} : new double[] {from * (1 - OF_DISTANCE), to * (1 + OF_DISTANCE)};
    }
}
