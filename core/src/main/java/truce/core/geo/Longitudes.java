package truce.core.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Longitudes that go round: 190 is -170. */
final class Longitudes {

    private Longitudes() {}

    /** The same meridian within -180 to 180. */
    static double wrapped(double longitude) {
        if (longitude >= -180 && longitude <= 180) {
            return longitude;
        }
        return longitude - 360 * Math.floor((longitude + 180) / 360);
    }

    static Position position(double latitude, double longitude) {
        return new Position(latitude, wrapped(longitude));
    }

    /** The same meridian as {@code to}, less than half way round from {@code from}. */
    static double near(double from, double to) {
        return to - 360 * Math.rint((to - from) / 360);
    }

    /**
     * Lays positions out in the plane of longitude and latitude, each edge going the short way round. All longitudes are
     * one position at a pole: edges to and from it are meridians, and a step along it goes as written.
     */
    static Coordinate[] unrolled(List<Position> positions) {
        List<Coordinate> laid = new ArrayList<>();
        for (Position position : positions) {
            if (laid.isEmpty()) {
                laid.add(new Coordinate(position.longitude(), position.latitude()));
            } else {
                step(laid, position);
            }
        }
        return laid.toArray(Coordinate[]::new);
    }

    private static void step(List<Coordinate> laid, Position to) {
        Coordinate from = laid.get(laid.size() - 1);
        boolean fromPole = Math.abs(from.y) == 90;
        boolean toPole = Math.abs(to.latitude()) == 90;
        double longitude =
                fromPole && toPole ? to.longitude() + from.x - wrapped(from.x) : near(from.x, to.longitude());
        if (fromPole != toPole && longitude != from.x) {
            laid.add(new Coordinate(fromPole ? longitude : from.x, fromPole ? from.y : to.latitude()));
        }
        laid.add(new Coordinate(longitude, to.latitude()));
    }

    /** Cuts a line at the antimeridian, keeping its direction. */
    static List<List<Position>> cut(List<Position> line) {
        Coordinate[] laid = unrolled(line);
        List<List<Position>> pieces = new ArrayList<>();
        List<Position> piece = new ArrayList<>(List.of(line.get(0)));
        for (int i = 1; i < laid.length; i++) {
            double seam = 360 * Math.rint((laid[i - 1].x + laid[i].x) / 720 - 0.5) + 180;
            double part = (seam - laid[i - 1].x) / (laid[i].x - laid[i - 1].x);
            if (part > 0 && part < 1) {
                double latitude = laid[i - 1].y + part * (laid[i].y - laid[i - 1].y);
                double side = Math.signum(laid[i].x - laid[i - 1].x) * 180;
                piece.add(new Position(latitude, side));
                pieces.add(piece);
                piece = new ArrayList<>(List.of(new Position(latitude, -side)));
            }
            piece.add(position(laid[i].y, laid[i].x));
        }
        pieces.add(piece);
        return pieces;
    }
}
