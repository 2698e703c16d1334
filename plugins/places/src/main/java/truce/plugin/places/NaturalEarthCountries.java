package truce.plugin.places;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import truce.core.fault.Fault;
import truce.core.geo.NamedArea;
import truce.core.geo.Region;
import truce.core.spi.FactSink;
import truce.core.spi.FactSource;
import truce.core.spi.FileHead;
import truce.core.spi.KnownPlace;
import truce.core.spi.ReadRequest;
import truce.core.spi.Recognition;
import truce.plugin.places.FeatureFile.Feature;

/**
 * Reads countries as areas from Natural Earth's admin-0 layer as GeoJSON ({@code ne_10m_admin_0_countries.geojson}). Its
 * borders are de facto ones; they say nothing on sovereignty.
 */
@Dependent
public final class NaturalEarthCountries implements FactSource {

    private static final String[] NAMES = {
        "admin", "name", "name_long", "name_en", "formal_en", "brk_name", "iso_a3", "adm0_a3", "iso_a2"
    };

    @Override
    public String id() {
        return "countries";
    }

    @Override
    public String summary() {
        return "countries as areas, from Natural Earth's admin-0 layer";
    }

    @Override
    public Recognition recognise(FileHead head) {
        return isOne(new String(head.start(), StandardCharsets.UTF_8))
                ? new Recognition.Yes("Natural Earth admin-0 columns")
                : new Recognition.No();
    }

    static boolean isOne(String start) {
        return start.contains("\"ADM0_A3\"") && start.contains("\"ADMIN\"") && !start.contains("\"adm1_code\"");
    }

    @Override
    public void read(ReadRequest request, FactSink sink) throws IOException {
        for (Feature feature : FeatureFile.read(request.input(), sink)) {
            List<String> names = names(feature);
            if (names.isEmpty() || !(feature.figure() instanceof Region region) || region.isEmpty()) {
                sink.refused(new Fault(
                        request.input().name(),
                        feature.number(),
                        "",
                        "",
                        "this is no country with a name and an area",
                        "Give Natural Earth's admin-0 countries as GeoJSON."));
                continue;
            }
            sink.place(new KnownPlace(names, 0, "", new NamedArea(names.get(0), region)));
        }
    }

    /** Natural Earth writes -99 where it has no code. */
    private static List<String> names(Feature feature) {
        return Stream.of(NAMES)
                .map(name -> feature.first(name).orElse("-99"))
                .filter(name -> !name.equals("-99"))
                .distinct()
                .toList();
    }
}
