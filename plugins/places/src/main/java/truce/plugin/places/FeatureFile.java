package truce.plugin.places;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import truce.core.fault.Fault;
import truce.core.geo.Figure;
import truce.core.geo.GeometryCodec;
import truce.core.geo.InvalidGeometry;
import truce.core.spi.FactSink;
import truce.core.spi.Input;

/** Reads the features of a GeoJSON file (RFC 7946): longitude first, WGS84. */
final class FeatureFile {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .build();
    private static final Set<String> WGS84 = Set.of(
            "urn:ogc:def:crs:ogc:1.3:crs84",
            "urn:ogc:def:crs:ogc::crs84",
            "crs84",
            "epsg:4326",
            "urn:ogc:def:crs:epsg::4326",
            "urn:ogc:def:crs:epsg:6.9:4326",
            "ogc:crs84");

    private FeatureFile() {}

    /**
     * A feature that could be read.
     *
     * @param number 1-based place in the file
     * @param figure what it draws
     * @param properties its properties with a value, by name in lower case; numbers and dates as text
     * @param id the member "id" of the feature itself; empty when it has none
     */
    record Feature(int number, Figure figure, Map<String, String> properties, String id) {

        /** The first of these properties that has a value. */
        Optional<String> first(String... names) {
            for (String name : names) {
                String value = properties.get(name.toLowerCase(Locale.ROOT));
                if (value != null && !value.isBlank()) {
                    return Optional.of(value.strip());
                }
            }
            return Optional.empty();
        }
    }

    /** The features that can be read; the others are refused, one fault each. */
    static List<Feature> read(Input input, FactSink sink) throws IOException {
        try (InputStream in = input.open()) {
            JsonNode root = MAPPER.readTree(in);
            return readable(root, input.name(), sink) ? features(root, input.name(), sink) : List.of();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            sink.refused(new Fault(
                    input.name(), line, "", "", "this is no JSON from here on", "Export the layer as GeoJSON again."));
            return List.of();
        }
    }

    private static boolean readable(JsonNode root, String file, FactSink sink) {
        Optional<String> crs = crs(root);
        if (crs.isPresent() && !WGS84.contains(crs.get().toLowerCase(Locale.ROOT))) {
            sink.refused(new Fault(
                    file,
                    0,
                    "crs",
                    crs.get(),
                    "the coordinates are in '" + crs.get() + "', and GeoJSON is read in WGS84 only",
                    "Export the layer again with the coordinate system EPSG:4326 (WGS84)."));
            return false;
        }
        if (!root.has("features") && !root.has("geometry") && !root.has("coordinates")) {
            sink.refused(Fault.of(
                    file,
                    "this is no GeoJSON: it has neither features nor a geometry",
                    "Export the layer as GeoJSON."));
            return false;
        }
        return true;
    }

    private static Optional<String> crs(JsonNode root) {
        JsonNode crs = root.get("crs");
        if (crs == null || crs.isNull()) {
            return Optional.empty();
        }
        JsonNode name = crs.path("properties").get("name");
        return Optional.of(name != null && name.isString() ? name.asString() : crs.toString());
    }

    private static List<Feature> features(JsonNode root, String file, FactSink sink) {
        List<JsonNode> nodes = new ArrayList<>();
        if (root.path("features").isArray()) {
            root.path("features").forEach(nodes::add);
        } else {
            nodes.add(root);
        }
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            feature(nodes.get(i), i + 1, file, sink).ifPresent(features::add);
        }
        return features;
    }

    private static Optional<Feature> feature(JsonNode node, int number, String file, FactSink sink) {
        JsonNode geometry = node.has("coordinates") ? node : node.path("geometry");
        if (!geometry.isObject()) {
            sink.refused(new Fault(file, number, "geometry", "", "the feature has no geometry", ""));
            return Optional.empty();
        }
        try {
            Figure figure =
                    GeometryCodec.figureFrom(geometry.path("type").asString(""), plain(geometry.path("coordinates")));
            return Optional.of(new Feature(number, figure, properties(node.path("properties")), text(node.path("id"))));
        } catch (InvalidGeometry | IllegalArgumentException e) {
            sink.refused(Fault.told(file, number, "geometry", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static Object plain(JsonNode node) {
        if (node.isArray()) {
            List<Object> list = new ArrayList<>(node.size());
            node.forEach(one -> list.add(plain(one)));
            return list;
        }
        return node.isNumber() ? node.doubleValue() : node.toString();
    }

    private static Map<String, String> properties(JsonNode node) {
        Map<String, String> properties = new java.util.LinkedHashMap<>();
        node.propertyStream()
                .filter(entry -> !entry.getValue().isNull() && !entry.getValue().isContainer())
                .forEach(entry -> properties.putIfAbsent(
                        entry.getKey().toLowerCase(Locale.ROOT),
                        entry.getValue().asString()));
        return properties;
    }

    private static String text(JsonNode node) {
        return node.isString() || node.isNumber() ? node.asString() : "";
    }
}
