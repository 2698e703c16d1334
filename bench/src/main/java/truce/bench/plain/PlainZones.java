package truce.bench.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** The zones in a tree of boxes; exact by ray casting over indexed edges. Safe to share between threads. */
final class PlainZones {

    /** One polygon, with the agreement that holds in it. */
    private record Indexed(IndexedPointInAreaLocator locator, PlainNorm norm) {}

    private final STRtree tree = new STRtree();

    /** @param norms norm of each zone by the zone's id */
    static PlainZones read(Path file, Map<String, PlainNorm> norms) throws IOException {
        PlainZones zones = new PlainZones();
        for (Map.Entry<String, Polygon> zone : polygons(file).entrySet()) {
            PlainNorm norm = norms.get(zone.getKey());
            if (norm != null) {
                Polygon polygon = zone.getValue();
                IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(polygon);
                locator.locate(polygon.getCoordinate());
                zones.tree.insert(polygon.getEnvelopeInternal(), new Indexed(locator, norm));
            }
        }
        zones.tree.build();
        return zones;
    }

    /** The wanted norms among those of the zones that the point lies in or on the edge of. */
    List<PlainNorm> at(double latitude, double longitude, Predicate<PlainNorm> wanted) {
        Coordinate point = new Coordinate(longitude, latitude);
        List<PlainNorm> found = new ArrayList<>(2);
        tree.query(new Envelope(point), item -> {
            Indexed zone = (Indexed) item;
            if (wanted.test(zone.norm()) && zone.locator().locate(point) != Location.EXTERIOR) {
                found.add(zone.norm());
            }
        });
        return found;
    }

    /** Reads the one layout that {@code GenerateCase} writes: a feature a line. */
    private static Map<String, Polygon> polygons(Path file) throws IOException {
        Map<String, Polygon> polygons = new HashMap<>();
        GeometryFactory factory = new GeometryFactory();
        for (String line : Files.readAllLines(file)) {
            int id = line.indexOf("\"id\":\"");
            if (id >= 0) {
                String name = line.substring(id + 6, line.indexOf('"', id + 6));
                polygons.put(name, factory.createPolygon(ring(line)));
            }
        }
        return polygons;
    }

    private static Coordinate[] ring(String line) {
        int begin = line.indexOf("[[[") + 3;
        String[] pairs = line.substring(begin, line.indexOf("]]]")).split("\\],\\[", -1);
        Coordinate[] ring = new Coordinate[pairs.length];
        for (int corner = 0; corner < pairs.length; corner++) {
            int comma = pairs[corner].indexOf(',');
            ring[corner] = new Coordinate(
                    Double.parseDouble(pairs[corner].substring(0, comma)),
                    Double.parseDouble(pairs[corner].substring(comma + 1)));
        }
        return ring;
    }
}
