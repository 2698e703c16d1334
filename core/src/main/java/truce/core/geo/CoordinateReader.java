package truce.core.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Reads GeoJSON coordinates; messages name the place in them. */
final class CoordinateReader {

    private static final String ROOT = "coordinates";

    private CoordinateReader() {}

    static Figure figure(String type, Object coordinates) {
        return switch (type) {
            case "Point" -> position(coordinates, ROOT);
            case "LineString" -> at(ROOT, () -> Line.through(positions(coordinates, ROOT)));
            case "MultiLineString" ->
                at(ROOT, () -> Line.ofParts(each(coordinates, ROOT, CoordinateReader::positions)));
            case "Polygon" -> polygon(coordinates, ROOT);
            case "MultiPolygon" -> Region.union(each(coordinates, ROOT, CoordinateReader::polygon));
            default ->
                throw new InvalidGeometry("'" + type
                        + "' is not read here: Point, LineString, MultiLineString, Polygon and MultiPolygon are");
        };
    }

    private static Region polygon(Object coordinates, String path) {
        List<List<Position>> rings = each(coordinates, path, CoordinateReader::positions);
        check(!rings.isEmpty(), path, "a polygon without rings");
        return at(path, () -> Region.polygon(rings.get(0), rings.subList(1, rings.size())));
    }

    private static List<Position> positions(Object coordinates, String path) {
        return each(coordinates, path, CoordinateReader::position);
    }

    private static Position position(Object coordinates, String path) {
        List<?> numbers = list(coordinates, path);
        check(numbers.size() >= 2, path, "a position needs longitude and latitude, not " + numbers);
        return position(number(numbers.get(0), path), number(numbers.get(1), path), path);
    }

    /** Longitudes to 360 are taken for what lies beyond the antimeridian. */
    static Position position(double longitude, double latitude, String path) {
        String hint = Math.abs(longitude) <= 90 ? ". Are latitude and longitude swapped?" : "";
        check(Math.abs(latitude) <= 90, path, "latitude " + latitude + " is not in -90..90" + hint);
        check(Math.abs(longitude) <= 360, path, "longitude " + longitude + " is not in -180..180");
        return Longitudes.position(latitude, longitude);
    }

    private static double number(Object value, String path) {
        check(value instanceof Number, path, "'" + value + "' is not a number");
        return ((Number) value).doubleValue();
    }

    private static <T> List<T> each(Object coordinates, String path, BiFunction<Object, String, T> reader) {
        List<T> read = new ArrayList<>();
        for (Object element : list(coordinates, path)) {
            read.add(reader.apply(element, path + "[" + read.size() + "]"));
        }
        return read;
    }

    private static List<?> list(Object value, String path) {
        check(value instanceof List, path, "a list is needed, not " + value);
        return (List<?>) value;
    }

    private static <T> T at(String path, java.util.function.Supplier<T> maker) {
        try {
            return maker.get();
        } catch (InvalidGeometry wrong) {
            String message = String.valueOf(wrong.getMessage());
            throw message.startsWith(ROOT) ? wrong : new InvalidGeometry(path + ": " + message);
        }
    }

    private static void check(boolean holds, String path, String message) {
        if (!holds) {
            throw new InvalidGeometry(path + ": " + message);
        }
    }
}
