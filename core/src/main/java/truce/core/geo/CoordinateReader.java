package truce.core.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Reads GeoJSON coordinates; messages name the place in them. */
final class CoordinateReader {

    private static final String ROOT = "coordinates";
    private static final Spot TOP = new Spot(Optional.empty(), 0);

    private CoordinateReader() {}

    /** Where something stands among the coordinates. Written out only for a message: there are millions. */
    private record Spot(Optional<Spot> around, int index) {

        Spot element(int at) {
            return new Spot(Optional.of(this), at);
        }

        @Override
        public String toString() {
            return around.map(outer -> outer + "[" + index + "]").orElse(ROOT);
        }
    }

    static Figure figure(String type, Object coordinates) {
        return switch (type) {
            case "Point" -> position(coordinates, TOP);
            case "LineString" -> at(TOP, () -> Line.through(positions(coordinates, TOP)));
            case "MultiLineString" -> at(TOP, () -> Line.ofParts(each(coordinates, TOP, CoordinateReader::positions)));
            case "Polygon" -> polygon(coordinates, TOP);
            case "MultiPolygon" -> Region.union(each(coordinates, TOP, CoordinateReader::polygon));
            default ->
                throw new InvalidGeometry("'" + type
                        + "' is not read here: Point, LineString, MultiLineString, Polygon and MultiPolygon are");
        };
    }

    private static Region polygon(Object coordinates, Spot path) {
        List<List<Position>> rings = each(coordinates, path, CoordinateReader::positions);
        check(!rings.isEmpty(), path, () -> "a polygon without rings");
        return at(path, () -> Region.polygon(rings.get(0), rings.subList(1, rings.size())));
    }

    private static List<Position> positions(Object coordinates, Spot path) {
        return each(coordinates, path, CoordinateReader::position);
    }

    private static Position position(Object coordinates, Spot path) {
        List<?> numbers = list(coordinates, path);
        check(numbers.size() >= 2, path, () -> "a position needs longitude and latitude, not " + numbers);
        return position(number(numbers.get(0), path), number(numbers.get(1), path), path);
    }

    /** Longitudes to 360 are taken for what lies beyond the antimeridian. */
    static Position position(double longitude, double latitude, Object path) {
        check(Math.abs(latitude) <= 90, path, () -> "latitude " + latitude + " is not in -90..90" + swapped(longitude));
        check(Math.abs(longitude) <= 360, path, () -> "longitude " + longitude + " is not in -180..180");
        return Longitudes.position(latitude, longitude);
    }

    private static String swapped(double longitude) {
        return Math.abs(longitude) <= 90 ? ". Are latitude and longitude swapped?" : "";
    }

    private static double number(Object value, Spot path) {
        check(value instanceof Number, path, () -> "'" + value + "' is not a number");
        return ((Number) value).doubleValue();
    }

    private static <T> List<T> each(Object coordinates, Spot path, BiFunction<Object, Spot, T> reader) {
        List<T> read = new ArrayList<>();
        for (Object element : list(coordinates, path)) {
            read.add(reader.apply(element, path.element(read.size())));
        }
        return read;
    }

    private static List<?> list(Object value, Spot path) {
        check(value instanceof List, path, () -> "a list is needed, not " + value);
        return (List<?>) value;
    }

    private static <T> T at(Spot path, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (InvalidGeometry wrong) {
            String message = String.valueOf(wrong.getMessage());
            throw message.startsWith(ROOT) ? wrong : new InvalidGeometry(path + ": " + message);
        }
    }

    private static void check(boolean holds, Object path, Supplier<String> message) {
        if (!holds) {
            throw new InvalidGeometry(path + ": " + message.get());
        }
    }
}
