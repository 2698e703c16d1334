package truce.bench.made;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Who and what there is: everything but the events. One country, one war, one agreement. */
public final class World {

    private final CaseSize size;
    private final List<Country> countries;
    private final List<StarZone> zones;
    private final List<Settlement> settlements = new ArrayList<>();

    public World(CaseSize size) {
        this.size = size;
        countries = IntStream.range(0, size.agreements()).mapToObj(Country::of).toList();
        zones = IntStream.range(0, size.zones())
                .mapToObj(number -> zone(number, number % size.agreements()))
                .toList();
        for (int number = 0; number < size.settlements(); number++) {
            settlements.add(Settlement.of(size.seed(), number, this));
        }
    }

    public CaseSize size() {
        return size;
    }

    public List<Country> countries() {
        return countries;
    }

    public List<StarZone> zones() {
        return zones;
    }

    /** The zones of one country. */
    public List<StarZone> zones(Country country) {
        return zones.stream().filter(zone -> zone.country() == country.number()).toList();
    }

    /** A settlement; few have many events and many have few, as in life. */
    Settlement settlement(Dice dice) {
        double rank = StrictMath.pow(dice.share(), 2.2);
        return settlements.get((int) (settlements.size() * rank));
    }

    private StarZone zone(int number, int country) {
        return StarZone.of(size.seed(), number, country, countries.get(country));
    }
}
