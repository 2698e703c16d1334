package truce.core.pattern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which incident was the first reported. All whose time may precede every other's are candidates; rows that sum up several
 * events can hold no place (handbook R50).
 */
final class FirstSweep implements Sweep {

    private final PatternSpec.SequenceSpec spec;
    private final List<Sequence> found = new ArrayList<>();

    FirstSweep(PatternSpec.SequenceSpec spec) {
        this.spec = spec;
    }

    @Override
    public void take(Group group, Things things) {
        found.add(first(group));
    }

    @Override
    public List<Sequence> found() {
        return found;
    }

    private Sequence first(Group group) {
        List<Sighting> early = new ArrayList<>();
        Instant earliestEnd = Instant.MAX;
        int aggregated = 0;
        for (int i = 0; i < group.size(); i++) {
            if (group.roll().isAggregated(group.number(i))) {
                aggregated++;
            } else if (early.isEmpty() || !last(early).isAfter(earliestEnd)) {
                // What begins after one has ended can be neither first nor the first to end.
                Sighting sighting = group.sighting(i);
                early.add(sighting);
                earliestEnd = earlier(earliestEnd, sighting.when().to());
            }
        }
        return Sequence.first(spec, group.key(), group.norm(), candidates(early, earliestEnd), aggregated);
    }

    private static List<String> candidates(List<Sighting> early, Instant earliestEnd) {
        return early.stream()
                .filter(sighting -> mayPrecede(sighting, earliestEnd))
                .sorted(Comparator.comparing(
                                (Sighting sighting) -> sighting.when().from())
                        .thenComparing(Sighting::incident))
                .map(Sighting::incident)
                .distinct()
                .toList();
    }

    private static Instant last(List<Sighting> early) {
        return early.get(early.size() - 1).when().from();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static boolean mayPrecede(Sighting sighting, Instant earliestEnd) {
        Instant from = sighting.when().from();
        return from.isBefore(earliestEnd) || (sighting.when().isInstant() && from.equals(earliestEnd));
    }
}
