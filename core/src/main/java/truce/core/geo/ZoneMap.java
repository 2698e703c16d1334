package truce.core.geo;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All zones of a run with their definitions resolved, and how places lie to them. Safe to share between threads.
 */
@SuppressWarnings("DoNotCallSuggester") // while bodies are pending
public final class ZoneMap {

    /** Zones that refer to no line by id. */
    public static ZoneMap of(Collection<Zone> zones) {
        return of(zones, Map.of());
    }

    /**
     * @throws InvalidZone when two zones have one id, a zone or line that a shape refers to is missing (with the
     *     nearest id), or zones refer to each other in a circle (spelled out: {@code a -> b -> a})
     */
    public static ZoneMap of(Collection<Zone> zones, Map<String, Line> lines) {
        throw new UnsupportedOperationException();
    }

    /** All zones, sorted by id. */
    public List<Zone> zones() {
        throw new UnsupportedOperationException();
    }

    public Optional<Zone> findZone(String zoneId) {
        throw new UnsupportedOperationException();
    }

    /** The line of that id that the map was made with. */
    public Optional<Line> findLine(String lineId) {
        throw new UnsupportedOperationException();
    }

    /** What the zone is at that instant; the version that began last when several are valid. */
    public Optional<ZoneVersion> versionAt(String zoneId, Instant instant) {
        throw new UnsupportedOperationException();
    }

    /** The versions valid at some instant from {@code from} to before {@code to}; at {@code from} when they are equal. */
    public List<ZoneVersion> versionsBetween(String zoneId, Instant from, Instant to) {
        throw new UnsupportedOperationException();
    }

    /**
     * How much of the place lies in the zone from {@code from} to before {@code to} (at {@code from} when they are
     * equal). Where several versions are valid, certain is the least of them, possible the most.
     */
    public Overlap overlap(Place place, String zoneId, Instant from, Instant to) {
        throw new UnsupportedOperationException();
    }
}
