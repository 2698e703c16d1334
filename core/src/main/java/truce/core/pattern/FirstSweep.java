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
        List<Sighting> single = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            if (!group.sighting(i).event().aggregated()) {
                single.add(group.sighting(i));
            }
        }
        Instant earliestEnd = single.stream()
                .map(sighting -> sighting.when().to())
                .min(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        List<String> candidates = single.stream()
                .filter(sighting -> mayPrecede(sighting, earliestEnd))
                .sorted(Comparator.comparing(
                                (Sighting sighting) -> sighting.when().from())
                        .thenComparing(Sighting::incident))
                .map(Sighting::incident)
                .distinct()
                .toList();
        int aggregated = group.size() - single.size();
        return Sequence.first(spec, group.key(), group.norm(), candidates, aggregated);
    }

    private static boolean mayPrecede(Sighting sighting, Instant earliestEnd) {
        Instant from = sighting.when().from();
        return from.isBefore(earliestEnd) || (sighting.when().isInstant() && from.equals(earliestEnd));
    }
}
