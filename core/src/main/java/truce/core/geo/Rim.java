package truce.core.geo;

/** All that lies within a distance of a region's edge, near the middle of a plane, on rays. */
final class Rim implements Edges.Visitor {

    private final Fan fan;
    private final Tube tube;

    private Rim(double metres, Fan fan) {
        this.fan = fan;
        tube = new Tube(metres);
    }

    /** Adds it to the fan. */
    static Fan of(Region region, double metres, LocalPlane plane, Fan fan) {
        Rim rim = new Rim(metres, fan);
        region.edges().within(plane, fan.reach() + metres, rim);
        rim.pour();
        return fan;
    }

    @Override
    public boolean goOn(int edge, double x, double y, double toX, double toY) {
        if (!tube.takes(x, y)) {
            pour();
        }
        tube.take(x, y, toX, toY);
        return !fan.isFull();
    }

    private void pour() {
        if (!tube.isEmpty()) {
            tube.pourInto(fan);
        }
    }
}
