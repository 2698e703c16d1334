package truce.core.geo;

import java.util.List;

/**
 * Reads geometries from GeoJSON coordinates given as plain lists of numbers, and from well-known text and bytes; writes
 * GeoJSON coordinates. Longitude comes first there.
 */
@SuppressWarnings("DoNotCallSuggester") // while bodies are pending
public final class GeometryCodec {

    private GeometryCodec() {}

    /** An area from GeoJSON: Polygon or MultiPolygon. */
    public static Region regionFrom(String type, Object coordinates) {
        throw new UnsupportedOperationException();
    }

    /** A line from GeoJSON: LineString or MultiLineString. */
    public static Line lineFrom(String type, Object coordinates) {
        throw new UnsupportedOperationException();
    }

    /** A position from GeoJSON: Point. */
    public static Position positionFrom(String type, Object coordinates) {
        throw new UnsupportedOperationException();
    }

    /** POLYGON or MULTIPOLYGON in well-known text. */
    public static Region regionFromWkt(String text) {
        throw new UnsupportedOperationException();
    }

    /** LINESTRING or MULTILINESTRING in well-known text. */
    public static Line lineFromWkt(String text) {
        throw new UnsupportedOperationException();
    }

    /** POINT in well-known text. */
    public static Position positionFromWkt(String text) {
        throw new UnsupportedOperationException();
    }

    /** What GeoJSON writes under "type" and "coordinates". */
    public record Coded(String type, List<?> coordinates) {}

    public static Coded coded(Region region) {
        throw new UnsupportedOperationException();
    }

    public static Coded coded(Line line) {
        throw new UnsupportedOperationException();
    }

    public static Coded coded(Position position) {
        throw new UnsupportedOperationException();
    }
}
