package truce.core.geo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import truce.core.fault.NearestName;

/** Resolves what zones refer to. */
final class Definitions {

    private final Map<String, Zone> zones;
    private final Map<String, Line> lines;
    private final Map<String, List<Piece>> resolved = new TreeMap<>();
    private final List<String> resolving = new ArrayList<>();

    private Definitions(Map<String, Zone> zones, Map<String, Line> lines) {
        this.zones = zones;
        this.lines = lines;
    }

    /** The pieces of each zone, in the order of their versions and in time. */
    static Map<String, List<Piece>> resolve(Map<String, Zone> zones, Map<String, Line> lines) {
        Definitions definitions = new Definitions(zones, lines);
        zones.keySet().forEach(definitions::pieces);
        return definitions.resolved;
    }

    private List<Piece> pieces(String id) {
        List<Piece> known = resolved.get(id);
        if (known != null) {
            return known;
        }
        if (resolving.contains(id)) {
            throw circle(id);
        }
        resolving.add(id);
        List<Piece> pieces = new ArrayList<>();
        Zone zone = Objects.requireNonNull(zones.get(id));
        zone.versions().forEach(version -> pieces.addAll(pieces(id, version)));
        resolving.remove(resolving.size() - 1);
        resolved.put(id, List.copyOf(pieces));
        return pieces;
    }

    /** A new piece begins wherever a zone that the version refers to changes. */
    private List<Piece> pieces(String id, ZoneVersion version) {
        ShapeRefs refs = ShapeRefs.in(version.shape());
        refs.lines().forEach(line -> check(id, "line", line, lines.keySet()));
        TreeSet<Instant> changes = new TreeSet<>(List.of(version.begin(), version.end()));
        for (String other : refs.zones()) {
            check(id, "zone", other, zones.keySet());
            pieces(other).forEach(piece -> changes.addAll(List.of(piece.from(), piece.to())));
        }
        List<Instant> cuts = List.copyOf(changes.subSet(version.begin(), true, version.end(), true));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            Instant from = cuts.get(i - 1);
            ShapeReader reader = new ShapeReader(lines, zone -> spanAt(zone, from));
            Lazy<Extent> extent = new Lazy<>(() -> new Extent(reader.span(version.shape()), version.accuracy()));
            pieces.add(new Piece(version, from, cuts.get(i), extent));
        }
        return pieces;
    }

    private Span spanAt(String id, Instant instant) {
        return pieces(id).stream()
                .filter(piece -> piece.holds(instant))
                .map(piece -> piece.extent().get().asSpan())
                .reduce(Span::contestedBy)
                .orElse(Span.NOTHING);
    }

    private InvalidZone circle(String id) {
        List<String> circle = new ArrayList<>(resolving.subList(resolving.indexOf(id), resolving.size()));
        circle.add(id);
        return new InvalidZone("zones refer to each other in a circle: " + String.join(" -> ", circle));
    }

    private static void check(String id, String what, String wanted, Collection<String> known) {
        if (!known.contains(wanted)) {
            throw new InvalidZone("zone '" + id + "' refers to the " + what + " '" + wanted + "', which is not there. "
                    + NearestName.hint(wanted, known));
        }
    }
}
