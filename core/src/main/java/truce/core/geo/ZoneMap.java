package truce.core.geo;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import truce.core.fault.NearestName;

/**
 * All zones of a run with their definitions resolved, and how places lie to them. Safe to share between threads; the
 * same questions give the same answers in any order.
 */
public final class ZoneMap {

    private final Map<String, Zone> zones;
    private final Map<String, Line> lines;
    private final Map<String, Timeline> timelines = new HashMap<>();
    private final Comparison comparison = new Comparison();

    private ZoneMap(Map<String, Zone> zones, Map<String, Line> lines) {
        this.zones = zones;
        this.lines = lines;
        Definitions.resolve(zones, lines).forEach((id, pieces) -> timelines.put(id, new Timeline(pieces)));
    }

    /**
     * Zones that refer to no line by its id.
     *
     * @throws InvalidZone as {@link #of(Collection, Map)} does
     */
    public static ZoneMap of(Collection<Zone> zones) {
        return of(zones, Map.of());
    }

    /**
     * Zones, and the lines that they refer to by id.
     *
     * @throws InvalidZone when two zones have one id, a zone or line that a shape refers to is missing (with the
     *     nearest id), or zones refer to each other in a circle (spelled out: {@code a -> b -> a})
     */
    public static ZoneMap of(Collection<Zone> zones, Map<String, Line> lines) {
        Map<String, Zone> byId = new TreeMap<>();
        for (Zone zone : zones) {
            if (byId.put(zone.id(), zone) != null) {
                throw new InvalidZone("two zones have the id '" + zone.id() + "'");
            }
        }
        return new ZoneMap(byId, Map.copyOf(lines));
    }

    /** All zones, sorted by id. */
    public List<Zone> zones() {
        return List.copyOf(zones.values());
    }

    public Optional<Zone> findZone(String zoneId) {
        return Optional.ofNullable(zones.get(zoneId));
    }

    /** The line of that id that the map was made with. */
    public Optional<Line> findLine(String lineId) {
        return Optional.ofNullable(lines.get(lineId));
    }

    /** What the zone is at that instant; the version that began last when several are valid, the first named of those. */
    public Optional<ZoneVersion> versionAt(String zoneId, Instant instant) {
        ZoneVersion latest = null;
        for (ZoneVersion version : versionsBetween(zoneId, instant, instant)) {
            latest = latest == null || version.begin().isAfter(latest.begin()) ? version : latest;
        }
        return Optional.ofNullable(latest);
    }

    /**
     * The versions valid at some instant from {@code from} to before {@code to}, as the zone names them; at {@code from}
     * when they are equal.
     *
     * @throws IllegalArgumentException when there is no such zone
     */
    public List<ZoneVersion> versionsBetween(String zoneId, Instant from, Instant to) {
        return timeline(zoneId).versionsBetween(from, to);
    }

    /**
     * How much of the place lies in the zone from {@code from} to before {@code to}; at {@code from} when they are equal.
     *
     * <p>Where the zone changes in that span, certain is the least over time, possible the most, and the share is
     * weighed by time. Where several versions are valid at once, certain is the least of them, possible the most, and the
     * share their mean. While no version is valid there is no zone to be in.
     *
     * @throws IllegalArgumentException when there is no such zone, or {@code to} lies before {@code from}
     */
    public Overlap overlap(Place place, String zoneId, Instant from, Instant to) {
        return timeline(zoneId).overlap(from, to, zone -> comparison.overlap(place, zone));
    }

    /**
     * How far the nearest point that the place may be lies outside all that the zone may ever be; empty when it may lie
     * inside, or when nothing of one of them is known.
     *
     * @throws IllegalArgumentException when there is no such zone
     */
    public Optional<Distance> outside(Place place, String zoneId) {
        Optional<Position> centre = place.representative();
        if (centre.isEmpty()) {
            return Optional.empty();
        }
        double reach = place.reach().map(Distance::metres).orElse(0.0);
        return extents(zoneId).stream()
                .map(Extent::possibly)
                .filter(region -> !region.isEmpty())
                .map(region -> region.distanceTo(centre.get()).metres() - reach)
                .min(Comparator.naturalOrder())
                .filter(metres -> metres > 0)
                .map(Distance::ofMetres);
    }

    /** All that the zone ever is. */
    List<Extent> extents(String zoneId) {
        return timeline(zoneId).extents();
    }

    private Timeline timeline(String zoneId) {
        Timeline timeline = timelines.get(zoneId);
        if (timeline == null) {
            throw new IllegalArgumentException(
                    "there is no zone '" + zoneId + "'. " + NearestName.hint(zoneId, zones.keySet()));
        }
        return timeline;
    }
}
