package truce.plugin.agreements;

import java.util.LinkedHashMap;
import java.util.Map;
import truce.core.geo.InvalidZone;
import truce.core.geo.Line;
import truce.core.geo.ZoneMap;

/** Finds zones that are defined by each other in a circle. */
final class ZoneCircles {

    private ZoneCircles() {}

    static void check(Section top, Parts parts) {
        Map<String, Line> lines = new LinkedHashMap<>();
        parts.lines.forEach((id, line) -> lines.put(id, line.value()));
        try {
            ZoneMap.of(Coded.values(java.util.List.copyOf(parts.zones.values())), lines);
        } catch (InvalidZone e) {
            top.fault("zones", ZoneReader.sentencePart(e), "");
            parts.zones.clear();
        }
    }
}
