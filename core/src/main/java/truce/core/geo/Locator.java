package truce.core.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * Whether positions lie inside polygons of longitude (x) and latitude (y): how often a line due east from there crosses
 * their rings. Within rounding of an edge it may say either; distances decide there. Edges stand by bands of latitude, so
 * that few are looked at.
 */
final class Locator {

    private static final int EDGES_PER_BAND = 4;

    private final double south;
    private final double bandsPerDegree;
    /** Where the edges of each band begin in {@link #edges}. */
    private final int[] begins;
    /** The numbers of the coordinates at which edges start. */
    private final int[] edges;

    private final double[] xs;
    private final double[] ys;

    Locator(MultiPolygon polygons) {
        Coordinate[] at = polygons.getCoordinates();
        xs = Arrays.stream(at).mapToDouble(c -> c.x).toArray();
        ys = Arrays.stream(at).mapToDouble(c -> c.y).toArray();
        int bands = 1 + at.length / EDGES_PER_BAND;
        south = polygons.isEmpty() ? 0 : polygons.getEnvelopeInternal().getMinY();
        double height = polygons.isEmpty() ? 1 : polygons.getEnvelopeInternal().getHeight();
        bandsPerDegree = bands / Math.max(height, 1e-9);
        begins = new int[bands + 1];
        edges = sorted(starts(polygons), bands);
    }

    boolean holds(double x, double latitude) {
        // The pole itself lies on no edge that a line due east could cross.
        double y = Math.min(latitude, Math.nextDown(90.0));
        int band = band(y);
        if (band < 0 || band >= begins.length - 1) {
            return false;
        }
        boolean inside = false;
        for (int i = begins[band]; i < begins[band + 1]; i++) {
            inside ^= isCrossed(edges[i], x, y);
        }
        return inside;
    }

    private boolean isCrossed(int edge, double x, double y) {
        double fromY = ys[edge];
        double toY = ys[edge + 1];
        return fromY > y != toY > y && x < xs[edge] + (xs[edge + 1] - xs[edge]) * ((y - fromY) / (toY - fromY));
    }

    private int band(double y) {
        return (int) Math.floor((y - south) * bandsPerDegree);
    }

    /** Puts each edge into all bands that it reaches, as one counts and then fills. */
    private int[] sorted(List<Integer> starts, int bands) {
        for (int edge : starts) {
            for (int band = lowest(edge); band <= highest(edge, bands); band++) {
                begins[band + 1]++;
            }
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        int[] next = begins.clone();
        int[] sorted = new int[begins[bands]];
        for (int edge : starts) {
            for (int band = lowest(edge); band <= highest(edge, bands); band++) {
                sorted[next[band]++] = edge;
            }
        }
        return sorted;
    }

    private int lowest(int edge) {
        return band(Math.min(ys[edge], ys[edge + 1]));
    }

    private int highest(int edge, int bands) {
        return Math.min(bands - 1, band(Math.max(ys[edge], ys[edge + 1])));
    }

    /** All coordinates but the last of each ring; edges along a parallel are never crossed. */
    private List<Integer> starts(MultiPolygon polygons) {
        List<Integer> starts = new ArrayList<>();
        int first = 0;
        for (LinearRing ring : Polygons.rings(polygons)) {
            int last = first + ring.getNumPoints() - 1;
            IntStream.range(first, last)
                    .filter(edge -> ys[edge] != ys[edge + 1])
                    .forEach(starts::add);
            first = last + 1;
        }
        return starts;
    }
}
