package truce.bench.made;

import java.util.List;

/**
 * A place that events are coded to.
 *
 * @param country index of its country
 * @param name invented
 * @param admin1 province
 * @param admin2 district
 * @param latitude in ten-thousandths of a degree, as ACLED gives it
 * @param longitude in ten-thousandths of a degree
 */
public record Settlement(int country, String name, String admin1, String admin2, int latitude, int longitude) {

    /** The others lie anywhere in their country. */
    private static final double NEAR_A_ZONE = 0.72;

    private static final List<String> SYLLABLES = List.of(
            "al", "an", "bad", "bel", "dar", "din", "el", "far", "ga", "har", "ja", "kaf", "kan", "kha", "lat", "ma",
            "mar", "mo", "na", "nour", "qa", "ra", "sa", "sha", "ta", "tel", "um", "wad", "ya", "za", "zor", "hé");

    static Settlement of(long seed, int number, World world) {
        Dice dice = Dice.of(seed, "settlement", number);
        StarZone zone = dice.oneOf(world.zones());
        Country country = world.countries().get(zone.country());
        double latitude = country.south() + dice.between(0, Country.HEIGHT);
        double longitude = country.west() + dice.between(0, Country.WIDTH);
        if (dice.chance(NEAR_A_ZONE)) {
            double angle = dice.between(0, 2 * Math.PI);
            double away =
                    zone.radiusKilometres() * 1.3 * StrictMath.sqrt(dice.share()) / StarZone.KILOMETRES_PER_DEGREE;
            latitude = zone.latitude() + away * StrictMath.sin(angle);
            longitude = zone.longitude()
                    + away * StrictMath.cos(angle) / StrictMath.cos(StrictMath.toRadians(zone.latitude()));
        }
        String admin1 = Province.at(country, latitude, longitude).name();
        String admin2 = name(Dice.of(seed, "admin2", zone.country() * 80L + dice.below(80)), 3);
        return new Settlement(
                zone.country(),
                name(dice, 2 + dice.below(2)),
                admin1,
                admin2,
                tenThousandths(latitude),
                tenThousandths(longitude));
    }

    private static String name(Dice dice, int syllables) {
        StringBuilder name = new StringBuilder();
        for (int syllable = 0; syllable < syllables; syllable++) {
            name.append(dice.oneOf(SYLLABLES));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private static int tenThousandths(double degrees) {
        return (int) StrictMath.rint(degrees * 1e4);
    }
}
