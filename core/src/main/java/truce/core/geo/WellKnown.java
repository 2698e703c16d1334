package truce.core.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKTReader;

/** Reads well-known text and binary. */
final class WellKnown {

    private WellKnown() {}

    static Figure fromText(String text) {
        try {
            return figure(new WKTReader().read(text));
        } catch (ParseException | IllegalArgumentException wrong) {
            throw new InvalidGeometry("not well-known text: " + wrong.getMessage());
        }
    }

    static Figure fromBinary(byte[] bytes) {
        try {
            return figure(new WKBReader().read(bytes));
        } catch (ParseException | IllegalArgumentException wrong) {
            throw new InvalidGeometry("not well-known binary: " + wrong.getMessage());
        }
    }

    private static Figure figure(Geometry geometry) {
        if (geometry.isEmpty()) {
            throw new InvalidGeometry("an empty " + geometry.getGeometryType());
        }
        if (geometry instanceof Point point) {
            return position(point.getCoordinate());
        }
        if (geometry instanceof LineString || geometry instanceof MultiLineString) {
            return Line.ofParts(each(geometry, WellKnown::positions));
        }
        if (geometry instanceof Polygon || geometry instanceof MultiPolygon) {
            return Region.union(each(geometry, part -> region((Polygon) part)));
        }
        throw new InvalidGeometry(geometry.getGeometryType() + " is not read here: point, line and polygon are");
    }

    private static Region region(Polygon polygon) {
        List<List<Position>> holes = new ArrayList<>();
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            holes.add(positions(polygon.getInteriorRingN(hole)));
        }
        return Region.polygon(positions(polygon.getExteriorRing()), holes);
    }

    private static List<Position> positions(Geometry line) {
        List<Position> positions = new ArrayList<>();
        for (Coordinate at : line.getCoordinates()) {
            positions.add(position(at));
        }
        return positions;
    }

    private static Position position(Coordinate at) {
        return CoordinateReader.position(at.x, at.y, at.x + " " + at.y);
    }

    private static <T> List<T> each(Geometry geometry, Function<Geometry, T> reader) {
        List<T> read = new ArrayList<>();
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            read.add(reader.apply(geometry.getGeometryN(part)));
        }
        return read;
    }
}
