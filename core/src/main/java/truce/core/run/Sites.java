package truce.core.run;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import truce.core.geo.Place;
import truce.core.geo.ZoneIndex;
import truce.core.match.Known;
import truce.core.match.NormSet;
import truce.core.match.Screen;

/** What a place is to norms and to zones, found once for the many acts at one place. Safe for use by several threads. */
final class Sites {

    private static final int MOST_REMEMBERED = 200_000;

    private final ZoneIndex index;
    private final Screen screen;
    private final ZoneTally zones;
    private final Map<Place, Site> known = new ConcurrentHashMap<>();
    // Few sites differ: most places lie wholly in one zone, or in none.
    private final Known<Site> same = new Known<>();

    Sites(ZoneIndex index, Screen screen, ZoneTally zones) {
        this.index = index;
        this.screen = screen;
        this.zones = zones;
    }

    /**
     * A place as acts there are sifted; many places are one.
     *
     * @param norms those that may hold there
     * @param located how it lies to the zones
     */
    record Site(NormSet norms, ZoneTally.Located located) {}

    Site of(Place place) {
        Site found = known.get(place);
        if (found == null) {
            List<String> met = index.zonesPossiblyMeeting(place);
            found = same.same(new Site(screen.holdingIn(met), zones.located(place, met)));
            if (known.size() < MOST_REMEMBERED) {
                known.put(place, found);
            }
        }
        return found;
    }

    /** Lets go of what it found, once no more is asked. */
    void forget() {
        known.clear();
    }
}
