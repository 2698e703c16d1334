package truce.bench.made;

import java.time.LocalDate;
import java.util.List;

/**
 * A ceasefire between the government and the first rebel group of a country, in all of the country's zones.
 *
 * @param country whose war it is meant to end
 * @param from first day in force
 * @param to day after the last one
 * @param zones where it holds
 */
public record MadeAgreement(Country country, LocalDate from, LocalDate to, List<StarZone> zones) {

    public MadeAgreement {
        zones = List.copyOf(zones);
    }

    static MadeAgreement of(World world, Country country) {
        Dice dice = Dice.of(world.size().seed(), "agreement", country.number());
        LocalDate from = LocalDate.of(2017, 1, 1).plusDays(dice.below(900));
        LocalDate to = from.plusDays(1_200 + dice.below(1_500));
        return new MadeAgreement(country, from, to, world.zones(country));
    }

    public String id() {
        return country.code() + "-" + from.getYear() + "-CEASEFIRE";
    }

    /** Id of the government as a party. */
    public String government() {
        return country.government().get(0).party();
    }

    /** Id of the other side as a party. */
    public String front() {
        return country.rebels().get(0).party();
    }

    /** Name of its files, without extension. */
    String file() {
        return id().toLowerCase(java.util.Locale.ROOT);
    }
}
