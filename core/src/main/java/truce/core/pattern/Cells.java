package truce.core.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import truce.core.geo.Place;
import truce.core.geo.Position;

/**
 * Cells of the map of about equal size: bands of latitude, each cut into as many equal cells as fit. For counting, never
 * for testing a place against a zone. Each is named once.
 */
final class Cells {

    private static final double KM_A_DEGREE = 111.2;
    private static final int MOST = 9;

    private final int kilometres;
    private final Map<Middle, String> names = new HashMap<>();

    /** The middle of a cell, in degrees. */
    private record Middle(double latitude, double longitude) {}

    /** @param kilometres side of a cell */
    Cells(int kilometres) {
        this.kilometres = kilometres;
    }

    /** Names of the cells that a place may lie in, at most 9; none when it is not told or reaches over more. */
    List<String> of(Place place) {
        if (place.representative().isEmpty()) {
            return List.of();
        }
        Position at = place.representative().get();
        double reach = place.reach().map(distance -> distance.kilometres()).orElse(0.0);
        double height = kilometres / KM_A_DEGREE;
        double north = Math.min(90, at.latitude() + reach / KM_A_DEGREE);
        double south = Math.max(-90, at.latitude() - reach / KM_A_DEGREE);
        List<String> cells = new ArrayList<>();
        for (long band = band(south, height); band <= band(north, height); band++) {
            double middle = (band + 0.5) * height - 90;
            double cosine = Math.max(0.01, StrictMath.cos(StrictMath.toRadians(middle)));
            long inBand = Math.max(1, (long) StrictMath.floor(360 * cosine / height));
            double width = 360.0 / inBand;
            double half = reach / KM_A_DEGREE / cosine;
            long west = (long) StrictMath.floor((at.longitude() - half + 180) / width);
            long east = (long) StrictMath.floor((at.longitude() + half + 180) / width);
            if (cells.size() + east - west + 1 > MOST) {
                return List.of();
            }
            for (long cell = west; cell <= east; cell++) {
                double longitude = (Math.floorMod(cell, inBand) + 0.5) * width - 180;
                cells.add(names.computeIfAbsent(new Middle(middle, longitude), this::name));
            }
        }
        return cells.stream().distinct().sorted().toList();
    }

    private String name(Middle at) {
        return String.format(Locale.ROOT, "%.2f %.2f (%d km)", at.latitude, at.longitude, kilometres);
    }

    private static long band(double latitude, double height) {
        return (long) StrictMath.floor((latitude + 90) / height);
    }
}
