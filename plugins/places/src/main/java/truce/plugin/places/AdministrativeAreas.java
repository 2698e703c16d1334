package truce.plugin.places;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import truce.core.fault.Fault;
import truce.core.geo.NamedArea;
import truce.core.geo.Region;
import truce.core.spi.FactSink;
import truce.core.spi.KnownPlace;
import truce.core.spi.ReadRequest;
import truce.plugin.places.FeatureFile.Feature;

/**
 * Reads administrative areas as named places. The option {@code level} says which they are (1 or 2; 0 for countries); the
 * option {@code name} which property names them, where it is none of the usual ones.
 */
final class AdministrativeAreas {

    private final ReadRequest request;
    private final FactSink sink;

    AdministrativeAreas(ReadRequest request, FactSink sink) {
        this.request = request;
        this.sink = sink;
    }

    void read() throws IOException {
        String file = request.input().name();
        String stated = request.options().getOrDefault("level", "");
        if (!List.of("0", "1", "2").contains(stated)) {
            sink.refused(new Fault(
                    file,
                    0,
                    "level",
                    stated,
                    "the level of these areas is not stated",
                    "Give the option level: 0 for countries, 1 or 2 for their divisions; or half-width-km if these are roads or"
                            + " rivers."));
            return;
        }
        int level = Integer.parseInt(stated);
        for (Feature feature : FeatureFile.read(request.input(), sink)) {
            List<String> names = names(feature, level);
            if (names.isEmpty() || !(feature.figure() instanceof Region region) || region.isEmpty()) {
                sink.refused(new Fault(
                        file,
                        feature.number(),
                        "",
                        "",
                        "this is no area with a name",
                        "Say which property holds the name by the option name."));
                continue;
            }
            String country = feature.first("admin", "country", "adm0_en", "adm0_name", "shapegroup")
                    .orElse("");
            sink.place(new KnownPlace(names, level, level == 0 ? "" : country, new NamedArea(names.get(0), region)));
        }
    }

    private List<String> names(Feature feature, int level) {
        Optional<String> wanted = Optional.ofNullable(request.options().get("name"));
        String adm = String.format(Locale.ROOT, "adm%d_", level);
        Stream<String> properties = wanted.isPresent()
                ? Stream.of(wanted.get())
                : Stream.of(
                        "name",
                        "name_en",
                        "name_alt",
                        "shapename",
                        adm + "en",
                        adm + "name",
                        adm + "pcode",
                        "gn_name",
                        "iso_3166_2");
        return properties
                .flatMap(property -> feature.first(property).stream())
                .flatMap(value -> Stream.of(value.split("\\|")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
