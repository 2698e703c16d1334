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
     * Lays positions out in the plane of longitude and latitude, each edge going the short way round. A step along a
     * pole goes as written: there it is no way at all.
     */
    static Coordinate[] unrolled(List<Position> positions) {
        Coordinate[] laid = new Coordinate[positions.size()];
        for (int i = 0; i < laid.length; i++) {
            Position position = positions.get(i);
            double longitude = i == 0 ? position.longitude() : step(laid[i - 1], positions.get(i - 1), position);
            laid[i] = new Coordinate(longitude, position.latitude());
        }
        return laid;
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
            piece.add(line.get(i));
        }
        pieces.add(piece);
        return pieces;
    }

    private static double step(Coordinate before, Position from, Position to) {
        boolean alongPole = Math.abs(to.latitude()) == 90 && from.latitude() == to.latitude();
        double turns = before.x - from.longitude();
        return alongPole ? to.longitude() + turns : near(before.x, to.longitude());
    }
}
