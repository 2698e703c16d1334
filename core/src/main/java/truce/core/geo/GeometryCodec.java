package truce.core.geo;

import java.util.List;

/**
 * Reads positions, lines and regions from GeoJSON coordinates given as plain lists of numbers, from well-known text
 * (WKT) and from well-known binary (WKB), and writes GeoJSON coordinates. In all of these longitude comes first; heights
 * are left out. Areas and lines are written cut at the antimeridian, as RFC 7946 asks, to 7 decimals (a centimetre).
 */
public final class GeometryCodec {

    private GeometryCodec() {}

    /**
     * Whatever is drawn.
     *
     * @param type Point, LineString, MultiLineString, Polygon or MultiPolygon
     * @param coordinates lists of lists of numbers, as deep as the type asks
     * @throws InvalidGeometry saying what is wrong, and where: {@code coordinates[0][3]}
     */
    public static Figure figureFrom(String type, Object coordinates) {
        return CoordinateReader.figure(type, coordinates);
    }

    /** An area: Polygon or MultiPolygon. */
    public static Region regionFrom(String type, Object coordinates) {
        return region(figureFrom(type, coordinates));
    }

    /** A line: LineString or MultiLineString. */
    public static Line lineFrom(String type, Object coordinates) {
        return line(figureFrom(type, coordinates));
    }

    /** A position: Point. */
    public static Position positionFrom(String type, Object coordinates) {
        return position(figureFrom(type, coordinates));
    }

    /** Whatever is drawn in well-known text, such as {@code POINT (36.8006 35.8636)}. */
    public static Figure figureFromWkt(String text) {
        return WellKnown.fromText(text);
    }

    /** POLYGON or MULTIPOLYGON in well-known text. */
    public static Region regionFromWkt(String text) {
        return region(figureFromWkt(text));
    }

    /** LINESTRING or MULTILINESTRING in well-known text. */
    public static Line lineFromWkt(String text) {
        return line(figureFromWkt(text));
    }

    /** POINT in well-known text. */
    public static Position positionFromWkt(String text) {
        return position(figureFromWkt(text));
    }

    /** Whatever is drawn in well-known binary, as GeoPackage holds it after its own header. */
    public static Figure figureFromWkb(byte[] bytes) {
        return WellKnown.fromBinary(bytes);
    }

    /** What GeoJSON writes under "type" and "coordinates". */
    public record Coded(String type, List<?> coordinates) {}

    /** The empty region is a MultiPolygon without polygons. */
    public static Coded coded(Figure figure) {
        if (figure instanceof Region region) {
            return CoordinateWriter.coded(region);
        }
        return figure instanceof Line line
                ? CoordinateWriter.coded(line)
                : new Coded("Point", CoordinateWriter.coded((Position) figure));
    }

    private static Region region(Figure figure) {
        if (figure instanceof Region region) {
            return region;
        }
        throw new InvalidGeometry("a polygon is needed here, and this is a " + name(figure));
    }

    private static Line line(Figure figure) {
        if (figure instanceof Line line) {
            return line;
        }
        throw new InvalidGeometry("a line is needed here, and this is a " + name(figure));
    }

    private static Position position(Figure figure) {
        if (figure instanceof Position position) {
            return position;
        }
        throw new InvalidGeometry("a point is needed here, and this is a " + name(figure));
    }

    private static String name(Figure figure) {
        return figure instanceof Position ? "point" : figure instanceof Line ? "line" : "polygon";
    }
}
