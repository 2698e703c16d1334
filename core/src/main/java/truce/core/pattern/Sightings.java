package truce.core.pattern;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import truce.core.agreement.Norm;
import truce.core.circumstance.Circumstance;
import truce.core.geo.ZoneMap;
import truce.core.time.Period;

/** The sightings of a run, with what else patterns are computed from. */
public final class Sightings {

    private final List<Sighting> sightings;
    private final List<Norm> norms;
    private final ZoneMap zones;
    private final Period period;
    private final List<Circumstance.Coverage> watched;
    private @Nullable Roll roll;

    /**
     * The sightings of a run.
     *
     * @param sightings in any order
     * @param norms all norms of the run
     * @param zones all zones
     * @param period period of the report, and the zone in which days are cut
     * @param watched how well places were watched
     */
    public Sightings(
            List<Sighting> sightings,
            List<Norm> norms,
            ZoneMap zones,
            Period period,
            List<Circumstance.Coverage> watched) {
        this.sightings = List.copyOf(sightings);
        this.norms = List.copyOf(norms);
        this.zones = zones;
        this.period = period;
        this.watched = List.copyOf(watched);
    }

    public List<Sighting> sightings() {
        return sightings;
    }

    public List<Norm> norms() {
        return norms;
    }

    public ZoneMap zones() {
        return zones;
    }

    public Period period() {
        return period;
    }

    public List<Circumstance.Coverage> watched() {
        return watched;
    }

    /** The same in order: sorted and numbered once for all patterns. */
    synchronized Roll roll() {
        Roll known = roll == null ? Roll.of(sightings) : roll;
        roll = known;
        return known;
    }

    /** The period; where an end is open, up to the sightings there are. */
    Period bounded() {
        Period open = Period.unbounded(period.zone());
        Instant from = period.from();
        Instant to = period.to();
        if (from.equals(open.from())) {
            from = sightings.stream()
                    .map(one -> one.when().from())
                    .min(Instant::compareTo)
                    .orElse(Instant.EPOCH);
        }
        if (to.equals(open.to())) {
            to = sightings.stream()
                    .map(one -> one.when().to())
                    .max(Instant::compareTo)
                    .orElse(from);
        }
        return new Period(from, to.isBefore(from) ? from : to, period.zone());
    }
}
