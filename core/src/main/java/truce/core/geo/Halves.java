package truce.core.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import truce.core.geo.Shape.Side;

/** Cuts the strip along a line in two, at the line and at its straight continuation beyond both ends. */
final class Halves {

    private static final double BEYOND = 1.1;

    private final Edges line;
    private final double metres;
    private final List<Geometry> cuts = new ArrayList<>();

    private Halves(Edges line, double metres) {
        this.line = line;
        this.metres = metres;
    }

    /** The part of a strip, which reaches so many metres from the line, that lies on one side. */
    static MultiPolygon of(MultiPolygon strip, Edges line, double metres, Side side) {
        Halves halves = new Halves(line, metres);
        line.chains().forEach(halves::cut);
        halves.cuts.add(strip.getBoundary());
        return Polygons.union(halves.faces().stream()
                .filter(face -> halves.isOn(side, face) && strip.contains(face.getInteriorPoint()))
                .toList());
    }

    private void cut(Edges.Chain chain) {
        List<Position> path = new ArrayList<>();
        if (!chain.closed()) {
            path.add(beyond(line.start(chain.first()), line.end(chain.first())));
        }
        for (int edge = chain.first(); edge <= chain.last(); edge++) {
            path.add(line.start(edge));
        }
        path.add(line.end(chain.last()));
        if (!chain.closed()) {
            path.add(beyond(line.end(chain.last()), line.start(chain.last())));
        }
        Coordinate[] laid = Longitudes.unrolled(path);
        cuts.add(Polygons.cutLine(Polygons.FACTORY.createLineString(laid)));
    }

    private Position beyond(Position end, Position inner) {
        return end.moved(end.bearingTo(inner) + 180, Distance.ofMetres(metres * BEYOND));
    }

    @SuppressWarnings("unchecked") // the polygonizer gives polygons unless asked for more
    private Collection<Polygon> faces() {
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(OverlayNGRobust.union(Polygons.FACTORY.buildGeometry(cuts)));
        return polygonizer.getPolygons();
    }

    private boolean isOn(Side side, Polygon face) {
        Coordinate inside = face.getInteriorPoint().getCoordinate();
        double offset = LineSide.signedOffset(line, new LocalPlane(new Position(inside.y, inside.x)));
        return (offset >= 0) == (side == Side.LEFT);
    }
}
