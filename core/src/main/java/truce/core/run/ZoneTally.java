package truce.core.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import truce.core.action.Action;
import truce.core.action.Harm;
import truce.core.geo.Overlap;
import truce.core.geo.Place;
import truce.core.geo.Zone;
import truce.core.geo.ZoneMap;
import truce.core.geo.ZoneVersion;
import truce.core.match.Degree;
import truce.core.time.When;

/** Counts which actions lie surely, and which possibly, in which zone. */
final class ZoneTally {

    private static final When ANY_TIME = When.exactly(Instant.EPOCH);

    private final ZoneMap zones;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> lasting = new HashSet<>();

    ZoneTally(ZoneMap zones) {
        this.zones = zones;
        zones.zones().forEach(zone -> {
            numbers.put(zone.id(), numbers.size());
            if (zone.isLasting()) {
                lasting.add(zone.id());
            }
        });
    }

    /** Counts of some actions. */
    static final class Counts {
        private final long[] surely;
        private final long[] possibly;
        private final long[] byLine;
        private final long[] unlocated;
        private final Harm[] killedSurely;
        private final Harm[] killedPossibly;

        private Counts(int zones) {
            surely = new long[zones];
            possibly = new long[zones];
            byLine = new long[zones];
            unlocated = new long[zones];
            killedSurely = new Harm[zones];
            killedPossibly = new Harm[zones];
            java.util.Arrays.fill(killedSurely, Harm.UNKNOWN);
            java.util.Arrays.fill(killedPossibly, Harm.UNKNOWN);
        }

        void addAll(Counts other) {
            for (int z = 0; z < surely.length; z++) {
                surely[z] += other.surely[z];
                possibly[z] += other.possibly[z];
                byLine[z] += other.byLine[z];
                unlocated[z] += other.unlocated[z];
                killedSurely[z] = killedSurely[z].plus(other.killedSurely[z]);
                killedPossibly[z] = killedPossibly[z].plus(other.killedPossibly[z]);
            }
        }

        private void add(int zone, Lying lying, Harm killed) {
            switch (lying) {
                case NOWHERE_TO_COMPARE -> unlocated[zone]++;
                case SURELY -> {
                    surely[zone]++;
                    killedSurely[zone] = killedSurely[zone].plus(killed);
                }
                case POSSIBLY, POSSIBLY_BY_THE_LINE_ALONE -> {
                    possibly[zone]++;
                    byLine[zone] += lying == Lying.POSSIBLY_BY_THE_LINE_ALONE ? 1 : 0;
                    killedPossibly[zone] = killedPossibly[zone].plus(killed);
                }
                case OUTSIDE -> {
                    // outside a zone is nothing to count
                }
            }
        }
    }

    /** How a place lies to a zone. */
    enum Lying {
        OUTSIDE,
        SURELY,
        POSSIBLY,
        /** As drawn, the line puts it wholly inside or wholly outside; only its accuracy leaves it open. */
        POSSIBLY_BY_THE_LINE_ALONE,
        NOWHERE_TO_COMPARE;

        static Lying of(Overlap overlap) {
            if (overlap.unresolvable()) {
                return NOWHERE_TO_COMPARE;
            }
            if (overlap.isCertainFrom(Degree.ESTABLISHED_FROM)) {
                return SURELY;
            }
            if (overlap.excluded()) {
                return OUTSIDE;
            }
            boolean clearAsDrawn = overlap.share() >= Degree.ESTABLISHED_FROM || overlap.share() <= 0;
            return clearAsDrawn ? POSSIBLY_BY_THE_LINE_ALONE : POSSIBLY;
        }
    }

    /** How a place lies to the zones that it meets and that never change, and those that change. */
    record Located(List<Found> lasting, List<String> changing) {}

    /** A zone by its number, and how the place lies to it. */
    record Found(int zone, Lying lying) {}

    Counts newCounts() {
        return new Counts(numbers.size());
    }

    /** Counts an action by its place. */
    void count(Action action, Place place, Located here, Counts counts) {
        for (Found found : here.lasting()) {
            counts.add(found.zone(), found.lying(), action.killed());
        }
        for (String zone : here.changing()) {
            counts.add(number(zone), lying(place, zone, action.when()), action.killed());
        }
    }

    /** Locates a place in the zones that it may meet. */
    Located located(Place place, List<String> zonesPossiblyMet) {
        List<Found> found = new ArrayList<>();
        List<String> changing = new ArrayList<>();
        for (String zone : zonesPossiblyMet) {
            if (!lasting.contains(zone)) {
                changing.add(zone);
            } else {
                Lying lying = lying(place, zone, ANY_TIME);
                if (lying != Lying.OUTSIDE) {
                    found.add(new Found(number(zone), lying));
                }
            }
        }
        return new Located(List.copyOf(found), List.copyOf(changing));
    }

    private Lying lying(Place place, String zone, When when) {
        return Lying.of(zones.overlap(place, zone, when.from(), when.to()));
    }

    private int number(String zone) {
        return numbers.getOrDefault(zone, 0);
    }

    List<ZoneCount> zoneCounts(Counts counts, Map<String, Map<Determination, Long>> incidents) {
        List<ZoneCount> all = new ArrayList<>();
        for (Zone zone : zones.zones()) {
            int z = numbers.getOrDefault(zone.id(), 0);
            ZoneVersion last = zone.versions().get(zone.versions().size() - 1);
            all.add(new ZoneCount(
                    zone.id(),
                    zone.name(),
                    last.status().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    last.accuracy().metres(),
                    counts.surely[z],
                    counts.possibly[z],
                    counts.byLine[z],
                    counts.unlocated[z],
                    counts.killedSurely[z],
                    counts.killedPossibly[z],
                    incidents.getOrDefault(zone.id(), new EnumMap<>(Determination.class))));
        }
        return all;
    }
}
