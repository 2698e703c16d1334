package truce.core.geo;

/** All points within a distance of a segment: a rectangle and a disc at each end. */
final class Capsule {

    private final Flat from;
    private final Flat to;
    private final double metres;
    private final double length;
    private final Flat along;

    Capsule(Flat from, Flat to, double metres) {
        this.from = from;
        this.to = to;
        this.metres = metres;
        Flat way = to.minus(from);
        length = way.length();
        along = length == 0 ? new Flat(1, 0) : new Flat(way.x() / length, way.y() / length);
    }

    /** Adds the stretch of the ray that lies within; one, as no capsule has a dent. */
    void addTo(Fan fan, int ray) {
        double east = Fan.east(ray);
        double north = Fan.north(ray);
        double middle = ((from.x() + to.x()) * east + (from.y() + to.y()) * north) / 2;
        double aside = ((from.y() + to.y()) * east - (from.x() + to.x()) * north) / 2;
        double wide = metres + length / 2;
        double squared = wide * wide - aside * aside;
        if (squared <= 0) {
            return;
        }
        double half = Math.sqrt(squared);
        if (!fan.holds(ray, middle - half, middle + half)) {
            add(fan, ray, east, north);
        }
    }

    private void add(Fan fan, int ray, double east, double north) {
        double begin = from.x() * east + from.y() * north;
        double end = to.x() * east + to.y() * north;
        double beginHalf = half(from, east, north);
        double endHalf = half(to, east, north);
        double low = Math.min(begin - beginHalf, end - endHalf);
        double high = Math.max(begin + beginHalf, end + endHalf);
        // The ray passes the sides where it is so far from the segment's line, if that is beside the segment.
        double rise = along.x() * north - along.y() * east;
        double start = along.x() * from.y() - along.y() * from.x();
        for (double side = -metres; side <= metres; side += 2 * metres) {
            double at = (start + side) / rise;
            double beside = (at * east - from.x()) * along.x() + (at * north - from.y()) * along.y();
            if (beside >= 0 && beside <= length) {
                low = Math.min(low, at);
                high = Math.max(high, at);
            }
        }
        fan.add(ray, low, high);
    }

    /** Half of the ray's stretch within the disc about an end; minus infinity when it misses it. */
    private double half(Flat end, double east, double north) {
        double aside = end.y() * east - end.x() * north;
        double squared = metres * metres - aside * aside;
        return squared < 0 ? Double.NEGATIVE_INFINITY : Math.sqrt(squared);
    }
}
