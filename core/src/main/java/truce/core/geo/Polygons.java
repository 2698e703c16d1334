package truce.core.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/**
 * Sets of polygons in the plane of longitude (x) and latitude (y), within -180 to 180: what crosses the antimeridian
 * is cut there, what holds a pole reaches along its edge of the plane.
 */
final class Polygons {

    static final GeometryFactory FACTORY = new GeometryFactory();
    static final MultiPolygon NONE = FACTORY.createMultiPolygon();
    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);

    private Polygons() {}

    static MultiPolygon world() {
        return only(FACTORY.toGeometry(WORLD));
    }

    /** Cuts polygons that were laid out beyond -180 or 180 and brings the pieces back. */
    static MultiPolygon cut(Geometry unrolled) {
        return WORLD.covers(unrolled.getEnvelopeInternal()) ? only(unrolled) : union(pieces(unrolled));
    }

    /** The same for lines. */
    static Geometry cutLine(Geometry unrolled) {
        return FACTORY.buildGeometry(pieces(unrolled));
    }

    private static List<Geometry> pieces(Geometry unrolled) {
        Envelope reach = unrolled.getEnvelopeInternal();
        List<Geometry> pieces = new ArrayList<>();
        for (double turn = turn(reach.getMinX()); turn <= turn(reach.getMaxX()); turn++) {
            Geometry window = FACTORY.toGeometry(new Envelope(360 * turn - 180, 360 * turn + 180, -90, 90));
            pieces.add(shifted(Overlays.overlay(unrolled, window, OverlayNG.INTERSECTION), -360 * turn));
        }
        return pieces;
    }

    static MultiPolygon union(Collection<? extends Geometry> parts) {
        return parts.isEmpty() ? NONE : only(Overlays.union(parts));
    }

    static MultiPolygon intersection(Geometry one, Geometry other) {
        return overlay(one, other, OverlayNG.INTERSECTION);
    }

    static MultiPolygon difference(Geometry whole, Geometry without) {
        return overlay(whole, without, OverlayNG.DIFFERENCE);
    }

    static List<Polygon> parts(Geometry geometry) {
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                parts.add(polygon);
            }
        }
        return parts;
    }

    /** The rings of all parts, in the order of their coordinates. */
    static List<LinearRing> rings(Geometry polygons) {
        List<LinearRing> rings = new ArrayList<>();
        for (Polygon polygon : parts(polygons)) {
            rings.add(polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(polygon.getInteriorRingN(hole));
            }
        }
        return rings;
    }

    /** Its polygons without the lines and points at which sets merely touch, in an order of their own. */
    static MultiPolygon only(Geometry geometry) {
        Geometry polygons = FACTORY.createMultiPolygon(parts(geometry).toArray(Polygon[]::new));
        polygons.apply((CoordinateFilter) Polygons::straighten);
        polygons.normalize();
        return (MultiPolygon) polygons;
    }

    private static MultiPolygon overlay(Geometry one, Geometry other, int operation) {
        return only(Overlays.overlay(one, other, operation));
    }

    /** Puts what lies within a centimetre of the plane's rim on it, so that the two sides of a cut match. */
    private static void straighten(Coordinate at) {
        at.x = Math.abs(at.x) > 180 - Overlays.SNAP_DEGREES ? Math.copySign(180, at.x) : at.x;
        at.y = Math.abs(at.y) > 90 - Overlays.SNAP_DEGREES ? Math.copySign(90, at.y) : at.y;
    }

    private static double turn(double longitude) {
        return Math.floor((longitude + 180) / 360);
    }

    private static Geometry shifted(Geometry geometry, double degrees) {
        Geometry moved = geometry.copy();
        moved.apply((CoordinateFilter) at -> at.x += degrees);
        moved.geometryChanged();
        return moved;
    }
}
