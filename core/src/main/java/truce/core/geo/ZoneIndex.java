package truce.core.geo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds fast which zones a place may meet at all. Safe to share between threads. */
public final class ZoneIndex {

    private final List<String> ids;
    private final STRtree tree = new STRtree();

    private ZoneIndex(ZoneMap zones) {
        ids = zones.zones().stream().map(Zone::id).toList();
        for (int zone = 0; zone < ids.size(); zone++) {
            for (Extent extent : zones.extents(ids.get(zone))) {
                insert(zone, GeoBoxes.of(extent.ungrown()).grown(extent.accuracy() + Region.TOUCH_METRES));
            }
        }
        tree.build();
    }

    public static ZoneIndex of(ZoneMap zones) {
        return new ZoneIndex(zones);
    }

    /**
     * The ids, sorted, of all zones that may meet the place at any time: never too few, seldom too many. Zones without
     * geometry are always among them; a place without geometry may meet all.
     */
    public List<String> zonesPossiblyMeeting(Place place) {
        BitSet found = new BitSet(ids.size());
        find(place, found);
        List<String> meeting = new ArrayList<>(found.cardinality());
        found.stream().forEach(zone -> meeting.add(ids.get(zone)));
        return meeting;
    }

    private void find(Place place, BitSet found) {
        if (place instanceof Disc disc) {
            find(GeoBoxes.of(disc.centre()).grown(disc.radius().metres()), found);
        } else if (place instanceof NamedArea area) {
            find(GeoBoxes.of(area.region()), found);
        } else if (place instanceof Sector sector) {
            find(GeoBoxes.of(sector.apex()).grown(sector.farthest().metres()), found);
        } else if (place instanceof LineArea area) {
            find(GeoBoxes.of(area.line()).grown(area.halfWidth().metres()), found);
        } else if (place instanceof Candidates candidates) {
            candidates.places().forEach(one -> find(one, found));
        } else {
            found.set(0, ids.size());
        }
    }

    private void find(GeoBoxes boxes, BitSet found) {
        for (Envelope box : boxes.boxes()) {
            tree.query(box, zone -> found.set((Integer) zone));
        }
    }

    private void insert(int zone, GeoBoxes boxes) {
        boxes.boxes().forEach(box -> tree.insert(box, zone));
    }
}
