package truce.core.geo;

import java.util.List;

/** Finds fast which zones a place may meet at all. Safe to share between threads. */
@SuppressWarnings("DoNotCallSuggester") // while bodies are pending
public final class ZoneIndex {

    public static ZoneIndex of(ZoneMap zones) {
        throw new UnsupportedOperationException();
    }

    /**
     * The ids, sorted, of all zones that may meet the place at any time: never too few, seldom too many. Zones without
     * geometry are always among them; a place without geometry may meet all.
     */
    public List<String> zonesPossiblyMeeting(Place place) {
        throw new UnsupportedOperationException();
    }
}
