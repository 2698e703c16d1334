package truce.core.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import truce.core.action.Action;
import truce.core.action.Harm;
import truce.core.geo.Overlap;
import truce.core.geo.Place;
import truce.core.geo.Zone;
import truce.core.geo.ZoneIndex;
import truce.core.geo.ZoneMap;
import truce.core.geo.ZoneVersion;
import truce.core.match.Degree;

/** Counts which actions lie surely, and which possibly, in which zone. */
final class ZoneTally {

    private final ZoneMap zones;
    private final ZoneIndex index;
    private final Map<String, Integer> numbers = new HashMap<>();

    ZoneTally(ZoneMap zones, ZoneIndex index) {
        this.zones = zones;
        this.index = index;
        zones.zones().forEach(zone -> numbers.put(zone.id(), numbers.size()));
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

        private void add(int zone, Overlap overlap, Harm killed) {
            if (overlap.unresolvable()) {
                unlocated[zone]++;
            } else if (overlap.certain() >= Degree.ESTABLISHED_FROM) {
                surely[zone]++;
                killedSurely[zone] = killedSurely[zone].plus(killed);
            } else if (!overlap.excluded()) {
                possibly[zone]++;
                byLine[zone] += openByLine(overlap) ? 1 : 0;
                killedPossibly[zone] = killedPossibly[zone].plus(killed);
            }
        }
    }

    private static boolean openByLine(Overlap overlap) {
        return overlap.share() >= Degree.ESTABLISHED_FROM || overlap.share() <= 0;
    }

    Counts newCounts() {
        return new Counts(numbers.size());
    }

    void count(Action action, Counts counts) {
        Place place = action.places().main();
        for (String zone : index.zonesPossiblyMeeting(place)) {
            Overlap overlap = zones.overlap(
                    place, zone, action.when().from(), action.when().to());
            counts.add(numbers.getOrDefault(zone, 0), overlap, action.killed());
        }
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
