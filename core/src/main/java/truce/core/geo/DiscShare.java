package truce.core.geo;

/**
 * The part of a disc's area that lies in a region, exact on the plane about the disc's centre. Each edge that passes
 * through the disc cuts off what lies between its chord and the arc; the edge's direction says on which side.
 */
final class DiscShare implements Edges.Visitor {

    private static final double ROUNDING = 1e-9;

    private final double squaredRadius;
    private double twiceArea;

    private DiscShare(double radius) {
        this.squaredRadius = radius * radius;
    }

    /** 0 to 1; the outline has its inside on the left. */
    static double of(Edges outline, boolean centreInside, LocalPlane plane, double radius) {
        DiscShare share = new DiscShare(radius);
        outline.within(plane, radius, share);
        double sum = (centreInside ? 1 : 0) + share.twiceArea / (2 * Math.PI * radius * radius);
        return Math.min(1, Math.max(0, sum + correction(sum)));
    }

    /** With the centre on an edge, it counts as inside but the edge may pass it on either side. */
    private static double correction(double sum) {
        return sum > 1 + ROUNDING ? -1 : sum < -ROUNDING ? 1 : 0;
    }

    @Override
    public boolean goOn(int edge, Flat from, Flat to) {
        Flat way = to.minus(from);
        double a = way.dot(way);
        double b = from.dot(way);
        double root = b * b - a * (from.dot(from) - squaredRadius);
        if (root > 0) {
            double half = Math.sqrt(root);
            addChord(from, to, Math.max(0, (-b - half) / a), Math.min(1, (-b + half) / a));
        }
        return true;
    }

    private void addChord(Flat from, Flat to, double enters, double leaves) {
        if (enters < leaves) {
            Flat start = from.towards(to, enters);
            Flat end = from.towards(to, leaves);
            double cross = start.cross(end);
            twiceArea += cross - squaredRadius * Math.atan2(cross, start.dot(end));
        }
    }
}
