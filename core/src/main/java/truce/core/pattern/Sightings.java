package truce.core.pattern;

import java.time.Instant;
import java.util.List;
import truce.core.agreement.Norm;
import truce.core.circumstance.Circumstance;
import truce.core.geo.ZoneMap;
import truce.core.time.Period;

/**
 * The sightings of a run, with what else patterns are computed from.
 *
 * @param sightings in any order
 * @param norms all norms of the run
 * @param zones all zones
 * @param period period of the report, and the zone in which days are cut
 * @param watched how well places were watched
 */
public record Sightings(
        List<Sighting> sightings, List<Norm> norms, ZoneMap zones, Period period, List<Circumstance.Coverage> watched) {

    public Sightings {
        sightings = List.copyOf(sightings);
        norms = List.copyOf(norms);
        watched = List.copyOf(watched);
    }

    /** The same, sorted once for all patterns. */
    Sightings inOrder() {
        return new Sightings(sightings.stream().sorted(Groups.ORDER).toList(), norms, zones, period, watched);
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
