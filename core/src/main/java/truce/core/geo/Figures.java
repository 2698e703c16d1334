package truce.core.geo;

import java.util.ArrayList;
import java.util.List;
import truce.core.geo.Shape.Buffer;
import truce.core.geo.Shape.Ends;
import truce.core.geo.Shape.Side;

/** Regions made of positions, lines and distances. */
final class Figures {

    /** How far the chords of an arc may lie inside it, but for very wide ones. */
    static final double ARC_METRES = 0.25;

    private static final int MOST_CORNERS = 3600;

    private Figures() {}

    static Region disc(Position centre, Distance radius) {
        LocalPlane plane = new LocalPlane(centre);
        List<Flat> corners = arc(0, 360, radius.metres());
        return new Region(Lift.ring(plane, corners.subList(1, corners.size())));
    }

    static Region sector(Sector sector) {
        if (sector.openingDegrees() == 360) {
            Region whole = disc(sector.apex(), sector.farthest());
            return sector.nearest().metres() == 0 ? whole : whole.minus(disc(sector.apex(), sector.nearest()));
        }
        double from = sector.bearingFrom();
        double to = from + sector.openingDegrees();
        List<Flat> corners = arc(from, to, sector.farthest().metres());
        corners.addAll(arc(to, from, sector.nearest().metres()));
        return new Region(Lift.ring(new LocalPlane(sector.apex()), corners));
    }

    static Region along(Line line, Distance halfWidth) {
        return new Region(Strips.along(line.edges(), halfWidth.metres(), Ends.ROUND));
    }

    /** All positions within a distance of the region's edge. */
    static Region alongEdge(Region region, double metres) {
        return new Region(Strips.along(region.edges(), metres, Ends.ROUND));
    }

    static Region buffer(Line line, Buffer buffer) {
        double metres = buffer.to().metres();
        Region strip = new Region(Strips.along(line.edges(), metres, buffer.ends()));
        // Round also for flat ends: what it takes beyond an end lies outside the strip anyway.
        Region band = buffer.from().metres() == 0 ? strip : strip.minus(along(line, buffer.from()));
        return buffer.side() == Side.BOTH
                ? band
                : new Region(Halves.of(band.polygons(), line.edges(), metres, buffer.side()));
    }

    /** Corners from one bearing to the other, in degrees clockwise from north; one at the centre for no radius. */
    private static List<Flat> arc(double from, double to, double radius) {
        int steps = radius == 0 ? 0 : (int) Math.ceil(Math.abs(to - from) * corners(radius) / 360);
        List<Flat> corners = new ArrayList<>();
        for (int step = 0; step <= steps; step++) {
            double bearing = Math.toRadians(steps == 0 ? from : from + (to - from) * step / steps);
            corners.add(new Flat(radius * Math.sin(bearing), radius * Math.cos(bearing)));
        }
        return corners;
    }

    /** How many corners a circle takes. */
    static int corners(double radius) {
        double step = 2 * Math.acos(1 - Math.min(0.5, ARC_METRES / radius));
        return (int) Math.ceil(Math.min(MOST_CORNERS, 2 * Math.PI / step));
    }
}
