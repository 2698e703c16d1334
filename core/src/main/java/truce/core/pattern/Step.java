package truce.core.pattern;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An act in the search for what followed what. */
final class Step {

    final Sighting sighting;
    /** Number of its incident. */
    final int incident;
    /** Who acted; empty where nobody is surely named. */
    final String actor;

    final Spot spot;
    final Instant from;
    final Instant to;
    /** Whether answer, act and key are beyond doubt. */
    final boolean sure;
    /** What it surely followed, where that makes the longest chain. */
    Optional<Step> previous = Optional.empty();
    /** How many surely followed each other up to it. */
    int length = 1;

    Step(Sighting sighting, int incident, String actor, Spot spot, boolean sure) {
        this.sighting = sighting;
        this.incident = incident;
        this.actor = actor;
        this.spot = spot;
        this.sure = sure;
        from = sighting.when().from();
        to = sighting.when().to();
    }

    /** Id of its incident. */
    String incidentId() {
        return sighting.incident();
    }

    boolean isOfSameIncident(Step other) {
        return incident == other.incident;
    }

    List<String> others() {
        return sighting.subject().attribution().others();
    }

    void follows(Step earlier) {
        previous = Optional.of(earlier);
        length = earlier.length + 1;
    }
}
