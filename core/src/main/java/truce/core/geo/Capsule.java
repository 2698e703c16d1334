package truce.core.geo;

/** All points within a distance of a segment: a rectangle and a disc at each end. */
final class Capsule {

    private final Flat from;
    private final Flat to;
    private final double metres;
    private final double length;
    private final Flat along;
    private final double offset;

    Capsule(Flat from, Flat to, double metres) {
        this.from = from;
        this.to = to;
        this.metres = metres;
        Flat way = to.minus(from);
        length = way.length();
        along = length == 0 ? new Flat(1, 0) : new Flat(way.x() / length, way.y() / length);
        offset = along.cross(from);
    }

    /** Adds the stretch of the ray that lies within; one, as a capsule has no dents. */
    void addTo(Fan fan, int ray) {
        double east = fan.east(ray);
        double north = fan.north(ray);
        double middle = ((from.x() + to.x()) * east + (from.y() + to.y()) * north) / 2;
        double half = half((from.x() + to.x()) / 2, (from.y() + to.y()) / 2, metres + length / 2, east, north);
        if (half > 0 && !fan.holds(ray, middle - half, middle + half)) {
            add(fan, ray, east, north);
        }
    }

    private void add(Fan fan, int ray, double east, double north) {
        double begin = from.x() * east + from.y() * north;
        double end = to.x() * east + to.y() * north;
        double beginHalf = half(from.x(), from.y(), metres, east, north);
        double endHalf = half(to.x(), to.y(), metres, east, north);
        double low = Math.min(begin - beginHalf, end - endHalf);
        double high = Math.max(begin + beginHalf, end + endHalf);
        double run = 1 / (along.x() * north - along.y() * east);
        double left = (offset + metres) * run;
        double right = (offset - metres) * run;
        boolean passesLeft = isBeside(left, east, north);
        boolean passesRight = isBeside(right, east, north);
        low = passesLeft ? Math.min(low, left) : low;
        high = passesLeft ? Math.max(high, left) : high;
        low = passesRight ? Math.min(low, right) : low;
        high = passesRight ? Math.max(high, right) : high;
        fan.add(ray, low, high);
    }

    /** Whether the ray, where it reaches the line of a side, is beside the segment; never where it runs along it. */
    private boolean isBeside(double at, double east, double north) {
        double beside = (at * east - from.x()) * along.x() + (at * north - from.y()) * along.y();
        return beside >= 0 && beside <= length;
    }

    /** Half of the ray's stretch within a disc; minus infinity when it misses it. */
    private static double half(double x, double y, double radius, double east, double north) {
        double aside = y * east - x * north;
        double squared = radius * radius - aside * aside;
        return squared < 0 ? Double.NEGATIVE_INFINITY : Math.sqrt(squared);
    }
}
