package truce.core.pattern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which incident was the first reported against each norm. All whose time may precede every other's are candidates;
 * rows that sum up several events can hold no place (handbook R50).
 */
public final class FirstReported {

    public static final String PATTERN = "first-reported";

    private FirstReported() {}

    public static List<Sequence> of(Collection<Sighting> sightings) {
        SortedMap<String, List<Sighting>> byNorm = new TreeMap<>();
        sightings.forEach(sighting -> byNorm.computeIfAbsent(sighting.norm().id(), id -> new ArrayList<>())
                .add(sighting));
        return byNorm.values().stream().map(FirstReported::first).toList();
    }

    private static Sequence first(List<Sighting> sightings) {
        List<Sighting> single =
                sightings.stream().filter(sighting -> !sighting.aggregated()).toList();
        Instant earliestEnd = single.stream()
                .map(sighting -> sighting.when().to())
                .min(Instant::compareTo)
                .orElse(Instant.MIN);
        List<String> candidates = single.stream()
                .filter(sighting -> mayPrecede(sighting, earliestEnd))
                .sorted(Comparator.comparing(
                                (Sighting sighting) -> sighting.when().from())
                        .thenComparing(Sighting::incident))
                .map(Sighting::incident)
                .distinct()
                .toList();
        return new Sequence(PATTERN, sightings.get(0).norm(), candidates, sightings.size() - single.size());
    }

    private static boolean mayPrecede(Sighting sighting, Instant earliestEnd) {
        Instant from = sighting.when().from();
        return from.isBefore(earliestEnd) || (sighting.when().isInstant() && from.equals(earliestEnd));
    }
}
