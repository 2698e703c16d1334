package truce.plugin.places;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import truce.core.fault.Fault;
import truce.core.geo.Figure;
import truce.core.geo.GeometryCodec;
import truce.core.geo.InvalidGeometry;
import truce.core.spi.FactSink;
import truce.core.spi.Input;

/** Reads the features of a GeoJSON file (RFC 7946): longitude first, WGS84. */
final class FeatureFile {

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
            Object root = Json.read(in);
            return readable(root, input.name(), sink) ? features(root, input.name(), sink) : List.of();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            sink.refused(new Fault(
                    input.name(), line, "", "", "this is no JSON from here on", "Export the layer as GeoJSON again."));
            return List.of();
        }
    }

    private static boolean readable(Object root, String file, FactSink sink) {
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
        if (Stream.of("features", "geometry", "coordinates")
                .allMatch(name -> Json.find(root, name).isEmpty())) {
            sink.refused(Fault.of(
                    file,
                    "this is no GeoJSON: it has neither features nor a geometry",
                    "Export the layer as GeoJSON."));
            return false;
        }
        return true;
    }

    private static Optional<String> crs(Object root) {
        return Json.find(root, "crs")
                .filter(crs -> crs != Json.NULL)
                .map(crs -> Json.find(crs, "properties")
                        .flatMap(properties -> Json.find(properties, "name"))
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .orElseGet(() -> Json.written(crs)));
    }

    private static List<Feature> features(Object root, String file, FactSink sink) {
        List<?> nodes = Json.find(root, "features").orElse(root) instanceof List<?> several ? several : List.of(root);
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            feature(nodes.get(i), i + 1, file, sink).ifPresent(features::add);
        }
        return features;
    }

    private static Optional<Feature> feature(Object node, int number, String file, FactSink sink) {
        boolean bare = Json.find(node, "coordinates").isPresent();
        Object geometry = bare ? node : Json.find(node, "geometry").orElse(Json.NULL);
        if (!(geometry instanceof Map)) {
            sink.refused(new Fault(file, number, "geometry", "", "the feature has no geometry", ""));
            return Optional.empty();
        }
        try {
            String type = Json.find(geometry, "type").flatMap(Json::text).orElse("");
            Object coordinates =
                    Json.find(geometry, "coordinates").map(FeatureFile::plain).orElse("");
            Object id = Json.find(node, "id").orElse("");
            return Optional.of(new Feature(
                    number,
                    GeometryCodec.figureFrom(type, coordinates),
                    Json.find(node, "properties").map(FeatureFile::properties).orElse(Map.of()),
                    id instanceof Boolean ? "" : Json.text(id).orElse("")));
        } catch (InvalidGeometry | IllegalArgumentException e) {
            sink.refused(Fault.told(file, number, "geometry", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static Object plain(Object node) {
        if (node instanceof List<?> several) {
            List<Object> list = new ArrayList<>(several.size());
            several.forEach(one -> list.add(plain(one)));
            return list;
        }
        return node instanceof Number number ? number.doubleValue() : Json.written(node);
    }

    private static Map<String, String> properties(Object node) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> members) {
            members.forEach((name, value) -> Json.text(value)
                    .ifPresent(
                            text -> properties.putIfAbsent(String.valueOf(name).toLowerCase(Locale.ROOT), text)));
        }
        return properties;
    }
}
