package truce.plugin.events;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;
import truce.core.geo.Position;
import truce.core.geo.Sector;
import truce.core.spi.Atlas;
import truce.plugin.events.table.Decimal;

/**
 * Places by distance and bearing, "about 14 km SE of Idlib": a sector and never the point that the words would give. A
 * single distance is good to a fifth, a bearing to an eighth of the circle (handbook D.1). Without a bearing it is a ring,
 * and "within 5 km of Idlib" is a disc.
 */
final class Bearings {

    private static final Pattern PHRASE = Pattern.compile(
            "(?:about |some |around |approximately |~ ?)?(?<within>within |up to )?(?<distance>\\d[^a-z]{0,20}?) ?km"
                    + "(?<bearing>.{0,30}?) (?:of|from) (?<from>\\S.*)",
            Pattern.CASE_INSENSITIVE);
    private static final String WITHIN = "0-";
    private static final double OF_DISTANCE = 0.2;
    private static final double HALF_OPENING = 22.5;
    private static final double FARTHEST_KM = 1000;

    private final Atlas atlas;

    Bearings(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * The sector, or the ring.
     *
     * @param distance kilometres, {@code 14} or {@code 3-5}
     * @param bearing a point of the compass or degrees; blank for all round
     * @return empty when distance or bearing cannot be read
     */
    Optional<Place> sector(String distance, String bearing, String from) {
        double[] range = kilometres(distance);
        OptionalDouble degrees = Compass.degrees(bearing);
        if (range.length == 0 || (degrees.isEmpty() && !bearing.isBlank())) {
            return Optional.empty();
        }
        String label = label(distance, bearing, from);
        Optional<Position> apex = atlas.findPlace(from).flatMap(Place::representative);
        return Optional.of(apex.map(position -> about(label, position, degrees, range))
                .orElseGet(() -> new PlaceUnknown(label + ": no position of '" + from + "' is known")));
    }

    private static String label(String distance, String bearing, String from) {
        if (!bearing.isBlank()) {
            return distance + " km " + bearing + " of " + from;
        }
        return distance.startsWith(WITHIN)
                ? "within " + distance.substring(WITHIN.length()) + " km of " + from
                : distance + " km from " + from;
    }

    private static Place about(String label, Position apex, OptionalDouble degrees, double[] range) {
        Distance nearest = Distance.ofKilometres(range[0]);
        Distance farthest = Distance.ofKilometres(range[1]);
        if (degrees.isPresent()) {
            double from = (degrees.getAsDouble() - HALF_OPENING + 360) % 360;
            return new Sector(label, apex, from, (degrees.getAsDouble() + HALF_OPENING) % 360, nearest, farthest);
        }
        return range[0] == 0 ? new Disc(label, apex, farthest) : new Sector(label, apex, 0, 360, nearest, farthest);
    }

    /** What a name such as {@code about 14 km SE of Idlib} or {@code within 5 km of Idlib} describes, if it does. */
    Optional<Place> ofPhrase(String name) {
        Matcher phrase = PHRASE.matcher(name);
        if (!phrase.matches()) {
            return Optional.empty();
        }
        String within = phrase.group("within") == null ? "" : WITHIN;
        return sector(within + phrase.group("distance"), phrase.group("bearing").strip(), phrase.group("from"));
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
