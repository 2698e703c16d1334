package truce.core.geo;

/** A point of a {@link LocalPlane}: metres east and north of its centre. */
record Flat(double x, double y) {

    static final Flat CENTRE = new Flat(0, 0);

    double length() {
        return Math.sqrt(x * x + y * y);
    }

    Flat minus(Flat other) {
        return new Flat(x - other.x, y - other.y);
    }

    /** Twice the signed area of the triangle with the centre: positive when {@code other} lies to the left. */
    double cross(Flat other) {
        return x * other.y - y * other.x;
    }

    double dot(Flat other) {
        return x * other.x + y * other.y;
    }

    Flat towards(Flat other, double part) {
        return new Flat(x + (other.x - x) * part, y + (other.y - y) * part);
    }

    /** How far along the segment from here to {@code end} its point nearest to the centre lies: 0 to 1. */
    double nearestPart(Flat end) {
        Flat way = end.minus(this);
        double squared = way.dot(way);
        return squared == 0 ? 0 : Math.min(1, Math.max(0, -dot(way) / squared));
    }

    /** How far the segment from here to {@code end} stays away from the centre. */
    double distanceOfSegment(Flat end) {
        return distanceOfSegment(x, y, end.x, end.y);
    }

    /** The same of the segment between two points, of which no objects need to be made. */
    static double distanceOfSegment(double x, double y, double endX, double endY) {
        double wayX = endX - x;
        double wayY = endY - y;
        double squared = wayX * wayX + wayY * wayY;
        double part = squared == 0 ? 0 : Math.min(1, Math.max(0, -(x * wayX + y * wayY) / squared));
        double nearX = x + wayX * part;
        double nearY = y + wayY * part;
        return Math.sqrt(nearX * nearX + nearY * nearY);
    }

    /** How far this point lies from the straight line through the centre in that direction. */
    double distanceAcross(Flat direction) {
        return Math.abs(direction.cross(this)) / direction.length();
    }

    /** How far the segment from here to {@code end} stays away from the other; 0 where they cross. */
    double distance(Flat end, Flat from, Flat to) {
        boolean crosses =
                isLeftOf(from, to) != end.isLeftOf(from, to) && from.isLeftOf(this, end) != to.isLeftOf(this, end);
        return crosses
                ? 0
                : Math.min(
                        Math.min(distanceTo(from, to), end.distanceTo(from, to)),
                        Math.min(from.distanceTo(this, end), to.distanceTo(this, end)));
    }

    /** The area that two circles share whose middles are so far apart. */
    static double lens(double radius, double other, double apart) {
        if (apart >= radius + other) {
            return 0;
        }
        double smaller = Math.min(radius, other);
        if (apart <= Math.abs(radius - other)) {
            return Math.PI * smaller * smaller;
        }
        // Where the line between both points of the rims crosses the one between the middles.
        double first = (apart * apart + radius * radius - other * other) / (2 * apart);
        return segment(radius, first) + segment(other, apart - first);
    }

    /** The part of a circle beyond a line so far from its middle. */
    private static double segment(double radius, double away) {
        return radius * radius * Math.acos(away / radius) - away * Math.sqrt(radius * radius - away * away);
    }

    private double distanceTo(Flat from, Flat to) {
        return from.minus(this).distanceOfSegment(to.minus(this));
    }

    private boolean isLeftOf(Flat from, Flat to) {
        return to.minus(from).cross(minus(from)) > 0;
    }
}
