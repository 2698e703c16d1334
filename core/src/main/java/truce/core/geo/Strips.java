package truce.core.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import truce.core.geo.Shape.Ends;

/**
 * All positions within a distance of edges. Long lines are taken in stretches, each in a plane of its own, so that
 * distances stay geodesic along all of it.
 */
final class Strips {

    private static final double STRETCH_METRES = 40_000;
    private final Edges edges;
    private final double metres;
    private final Ends ends;
    private final List<Geometry> pieces = new ArrayList<>();

    private Strips(Edges edges, double metres, Ends ends) {
        this.edges = edges;
        this.metres = metres;
        this.ends = ends;
    }

    static MultiPolygon along(Edges edges, double metres, Ends ends) {
        Strips strips = new Strips(edges, metres, ends);
        edges.chains().forEach(strips::addChain);
        return Polygons.union(strips.pieces);
    }

    private void addChain(Edges.Chain chain) {
        int from = chain.first();
        while (from <= chain.last()) {
            int to = from;
            double length = edges.length(from);
            while (to < chain.last() && length < STRETCH_METRES) {
                length += edges.length(++to);
            }
            addStretch(chain, from, to);
            from = to + 1;
        }
    }

    /** Begins one edge early, so that the corner between two stretches is rounded like any other. */
    private void addStretch(Edges.Chain chain, int from, int to) {
        List<Integer> stretch = new ArrayList<>();
        boolean whole = from == chain.first() && to == chain.last();
        if (from > chain.first()) {
            stretch.add(from - 1);
        } else if (chain.closed() && !whole) {
            stretch.add(chain.last());
        }
        for (int edge = from; edge <= to; edge++) {
            stretch.add(edge);
        }
        LocalPlane plane = new LocalPlane(edges.start((from + to) / 2));
        pieces.add(Lift.polygons(plane, buffer(plane, stretch, whole && chain.closed())));
    }

    private Geometry buffer(LocalPlane plane, List<Integer> stretch, boolean closed) {
        List<Coordinate> line = new ArrayList<>();
        stretch.forEach(edge -> line.add(coordinate(edges.start(edge, plane))));
        line.add(closed ? line.get(0).copy() : coordinate(edges.end(stretch.get(stretch.size() - 1), plane)));
        Geometry path = Polygons.FACTORY.createLineString(line.toArray(Coordinate[]::new));
        return BufferOp.bufferOp(path, metres, parameters());
    }

    private BufferParameters parameters() {
        BufferParameters parameters = new BufferParameters(Figures.corners(metres) / 4 + 1);
        parameters.setEndCapStyle(ends == Ends.FLAT ? BufferParameters.CAP_FLAT : BufferParameters.CAP_ROUND);
        parameters.setSimplifyFactor(Math.min(0.01, EdgeWriter.TOLERANCE_METRES / metres));
        return parameters;
    }

    private static Coordinate coordinate(Flat flat) {
        return new Coordinate(flat.x(), flat.y());
    }
}
