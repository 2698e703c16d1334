package truce.core.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import truce.core.geo.GeometryCodec.Coded;

/** Writes GeoJSON coordinates: outlines counter-clockwise, holes clockwise. */
final class CoordinateWriter {

    private static final double PER_DEGREE = 1e7;

    private CoordinateWriter() {}

    static Coded coded(Region region) {
        List<List<?>> polygons = Polygons.parts(region.polygons()).stream()
                .<List<?>>map(CoordinateWriter::rings)
                .toList();
        return polygons.size() == 1 ? new Coded("Polygon", polygons.get(0)) : new Coded("MultiPolygon", polygons);
    }

    static Coded coded(Line line) {
        List<List<?>> parts = line.parts().stream()
                .flatMap(part -> Longitudes.cut(part).stream())
                .<List<?>>map(part -> part.stream().map(CoordinateWriter::coded).toList())
                .toList();
        return parts.size() == 1 ? new Coded("LineString", parts.get(0)) : new Coded("MultiLineString", parts);
    }

    static List<Double> coded(Position position) {
        return coded(position.longitude(), position.latitude());
    }

    private static List<List<?>> rings(Polygon polygon) {
        List<List<?>> rings = new ArrayList<>();
        rings.add(ring(polygon.getExteriorRing(), true));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            rings.add(ring(polygon.getInteriorRingN(hole), false));
        }
        return rings;
    }

    private static List<?> ring(LinearRing ring, boolean counterClockwise) {
        boolean right = Orientation.isCCW(ring.getCoordinateSequence()) == counterClockwise;
        Coordinate[] at = (right ? ring : ring.reverse()).getCoordinates();
        return Arrays.stream(at).map(corner -> coded(corner.x, corner.y)).toList();
    }

    private static List<Double> coded(double longitude, double latitude) {
        return List.of(rounded(longitude), rounded(latitude));
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * PER_DEGREE) / PER_DEGREE + 0.0;
    }
}
