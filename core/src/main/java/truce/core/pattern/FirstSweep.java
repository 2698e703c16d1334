package truce.core.pattern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which incident was the first reported. All whose time may precede every other's are candidates; rows that sum up several
 * events can hold no place (handbook R50).
 */
final class FirstSweep {

    private final PatternSpec.SequenceSpec spec;
    private final LeftOut leftOut;

    FirstSweep(PatternSpec.SequenceSpec spec, LeftOut leftOut) {
        this.spec = spec;
        this.leftOut = leftOut;
    }

    List<Sequence> of(List<Sighting> sightings) {
        Filter every = spec.of().withAggregated();
        SortedMap<String, Groups.Group> groups = new TreeMap<>(Groups.of(spec.key(), every, sightings, leftOut));
        List<Sequence> found = new ArrayList<>();
        groups.forEach((key, group) -> found.add(first(key, group)));
        return found;
    }

    private Sequence first(String key, Groups.Group group) {
        List<Sighting> single = group.members().stream()
                .map(Groups.Member::sighting)
                .filter(sighting -> !sighting.event().aggregated())
                .toList();
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
        int aggregated = group.members().size() - single.size();
        return Sequence.first(spec, key, group.norm(), candidates, aggregated);
    }

    private static boolean mayPrecede(Sighting sighting, Instant earliestEnd) {
        Instant from = sighting.when().from();
        return from.isBefore(earliestEnd) || (sighting.when().isInstant() && from.equals(earliestEnd));
    }
}
