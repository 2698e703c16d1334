package truce.core.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Rectangles of longitude and latitude within -180 to 180 that together hold some set. */
record GeoBoxes(List<Envelope> boxes) {

    /** Less than a degree of latitude is anywhere. */
    private static final double METRES_PER_DEGREE = 110_500;

    static GeoBoxes of(Region region) {
        return new GeoBoxes(Polygons.parts(region.polygons()).stream()
                .map(part -> part.getEnvelopeInternal())
                .toList());
    }

    /** Also on the other side of the antimeridian when it lies on it. */
    static GeoBoxes of(Position position) {
        Envelope box = new Envelope(new Coordinate(position.longitude(), position.latitude()));
        return Math.abs(position.longitude()) < 180
                ? new GeoBoxes(List.of(box))
                : new GeoBoxes(List.of(box, new Envelope(new Coordinate(-position.longitude(), position.latitude()))));
    }

    /** One box for each edge. */
    static GeoBoxes of(Line line) {
        List<Envelope> boxes = new ArrayList<>();
        for (List<Position> part : line.parts()) {
            Coordinate[] at = Longitudes.unrolled(part);
            for (int i = 1; i < at.length; i++) {
                addWithin(new Envelope(at[i - 1], at[i]), boxes);
            }
        }
        return new GeoBoxes(boxes);
    }

    boolean meet(GeoBoxes other) {
        return boxes.stream().anyMatch(box -> other.boxes.stream().anyMatch(box::intersects));
    }

    /** Boxes that also hold all that lies within so many metres. */
    GeoBoxes grown(double metres) {
        if (metres == 0) {
            return this;
        }
        List<Envelope> grown = new ArrayList<>();
        boxes.forEach(box -> addGrown(box, metres / METRES_PER_DEGREE, grown));
        return new GeoBoxes(grown);
    }

    private static void addGrown(Envelope box, double degrees, List<Envelope> grown) {
        double south = Math.max(-90, box.getMinY() - degrees);
        double north = Math.min(90, box.getMaxY() + degrees);
        double reach = degrees / Math.cos(Math.toRadians(Math.max(-south, north)));
        if (Math.max(-south, north) >= 90) {
            grown.add(new Envelope(-180, 180, south, north));
        } else {
            addWithin(new Envelope(box.getMinX() - reach, box.getMaxX() + reach, south, north), grown);
        }
    }

    /** Adds a box that may lie beyond -180 or 180 on either side, cut there. */
    private static void addWithin(Envelope box, List<Envelope> boxes) {
        if (box.getWidth() >= 360) {
            boxes.add(new Envelope(-180, 180, box.getMinY(), box.getMaxY()));
            return;
        }
        double home = Longitudes.wrapped(box.getMinX()) - box.getMinX();
        for (int turn = -1; turn <= 1; turn++) {
            double west = Math.max(-180, box.getMinX() + home + 360 * turn);
            double east = Math.min(180, box.getMaxX() + home + 360 * turn);
            if (west <= east) {
                boxes.add(new Envelope(west, east, box.getMinY(), box.getMaxY()));
            }
        }
    }
}
