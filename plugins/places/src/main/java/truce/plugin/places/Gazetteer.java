package truce.plugin.places;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import truce.core.spi.FactSink;
import truce.core.spi.FactSource;
import truce.core.spi.FileHead;
import truce.core.spi.ReadRequest;
import truce.core.spi.Recognition;

/**
 * Reads places that data name: from a table with the columns {@code name, aliases, lat, lon, radius_km, country, pcode},
 * administrative areas from GeoJSON with the option {@code level} (1 or 2), or roads and rivers from GeoJSON with the
 * option {@code half-width-km}.
 */
@Dependent
public final class Gazetteer implements FactSource {

    @Override
    public String id() {
        return "gazetteer";
    }

    @Override
    public String summary() {
        return "places by name from a table; administrative areas, roads and rivers from GeoJSON";
    }

    @Override
    public Set<String> options() {
        return Set.of("level", "name", "radius-km", NamedLines.OPTION);
    }

    @Override
    public Recognition recognise(FileHead head) {
        String name = head.name().toLowerCase(Locale.ROOT);
        String start = new String(head.start(), StandardCharsets.UTF_8);
        if (name.endsWith(".geojson") && start.contains("\"Feature")) {
            return new Recognition.Perhaps("areas with names, whose level must be stated");
        }
        if (!name.endsWith(".csv")) {
            return new Recognition.No();
        }
        String header = start.lines().findFirst().orElse("");
        return PlaceColumns.isHeader(header)
                ? new Recognition.Yes("columns name, lat, lon and none of a date")
                : new Recognition.No();
    }

    @Override
    public void read(ReadRequest request, FactSink sink) throws IOException {
        String name = request.input().name().toLowerCase(Locale.ROOT);
        boolean isGeoJson = name.endsWith(".geojson") || name.endsWith(".json");
        if (isGeoJson && request.options().containsKey(NamedLines.OPTION)) {
            new NamedLines(request, sink).read();
        } else if (isGeoJson) {
            new AdministrativeAreas(request, sink).read();
        } else {
            new PlaceTable(request, sink).read();
        }
    }
}
