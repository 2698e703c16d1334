package truce.core.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import truce.core.agreement.Norm;

/** Sightings by the value of a key, in an order that does not depend on how they came. */
final class Groups {

    static final Comparator<Sighting> ORDER = Comparator.comparing(
                    (Sighting sighting) -> sighting.when().from())
            .thenComparing(sighting -> sighting.when().to())
            .thenComparing(Sighting::incident)
            .thenComparing(Sighting::flag);

    static final String AGGREGATED = "the row sums up several events";

    private Groups() {}

    /** A sighting, and whether its value of the key is beyond doubt. */
    record Member(Sighting sighting, boolean certain) {}

    /** Those of one value. */
    record Group(Norm norm, List<Member> members) {}

    static SortedMap<String, Group> of(Key key, Filter filter, List<Sighting> sightings, LeftOut leftOut) {
        SortedMap<String, Group> groups = new TreeMap<>();
        sightings.stream().filter(filter::passes).sorted(ORDER).forEach(sighting -> {
            if (sighting.event().aggregated() && !filter.aggregated()) {
                leftOut.add(AGGREGATED);
                return;
            }
            Keyed keyed = Keyed.of(key, sighting);
            if (keyed.labels().isEmpty()) {
                leftOut.add(keyed.leftOut());
            }
            for (String label : keyed.labels()) {
                groups.computeIfAbsent(label, l -> new Group(sighting.subject().norm(), new ArrayList<>()))
                        .members()
                        .add(new Member(sighting, keyed.certain()));
            }
        });
        return groups;
    }
}
