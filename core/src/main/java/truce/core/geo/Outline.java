package truce.core.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The true edges of polygons, with the inside on the left: not the cuts at the antimeridian where the area goes on, nor
 * the edges of the plane that are a pole.
 */
final class Outline {

    private final EdgeWriter edges = new EdgeWriter();
    private final List<Seam> seams = new ArrayList<>();

    private Outline() {}

    static Edges of(Geometry polygons) {
        Outline outline = new Outline();
        for (Polygon polygon : Polygons.parts(polygons)) {
            outline.add(polygon.getExteriorRing(), true);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                outline.add(polygon.getInteriorRingN(hole), false);
            }
        }
        outline.addOpenSeams();
        return outline.edges.edges();
    }

    private void add(LinearRing ring, boolean insideIsWithin) {
        Coordinate[] at = ring.getCoordinates();
        boolean backwards = Orientation.isCCW(at) != insideIsWithin;
        for (int i = 1; i < at.length; i++) {
            int from = backwards ? at.length - i : i - 1;
            add(at[from], at[backwards ? from - 1 : i]);
        }
    }

    private void add(Coordinate from, Coordinate to) {
        if (Math.abs(from.x) == 180 && from.x == to.x) {
            seams.add(new Seam(from.x, from.y, to.y));
        } else {
            edges.add(from, to);
        }
    }

    /** Where only one side of the antimeridian is covered, it is an edge after all. */
    private void addOpenSeams() {
        TreeSet<Double> latitudes = new TreeSet<>();
        seams.forEach(seam -> latitudes.addAll(List.of(seam.from, seam.to)));
        for (Seam seam : seams) {
            double low = Math.min(seam.from, seam.to);
            while (low < Math.max(seam.from, seam.to)) {
                double high = Objects.requireNonNull(latitudes.higher(low));
                addIfOpen(seam, low, high);
                low = high;
            }
        }
    }

    private void addIfOpen(Seam seam, double low, double high) {
        boolean goesOn = seams.stream().anyMatch(other -> other.longitude == -seam.longitude && other.spans(low, high));
        if (!goesOn) {
            boolean north = seam.from < seam.to;
            edges.add(north ? low : high, seam.longitude, north ? high : low, seam.longitude);
        }
    }

    private record Seam(double longitude, double from, double to) {

        boolean spans(double low, double high) {
            return Math.min(from, to) <= low && high <= Math.max(from, to);
        }
    }
}
