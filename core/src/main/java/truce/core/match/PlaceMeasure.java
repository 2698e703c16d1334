package truce.core.match;

import java.util.Locale;
import truce.core.geo.Overlap;

/**
 * How much of a place lies in a zone. What the overlap has not measured yet is measured, and put into words, when asked
 * for: most places are only told by their share.
 *
 * @param place what the source calls it
 * @param zone id of the zone
 */
record PlaceMeasure(String place, String zone, Overlap overlap) implements Measure {

    @Override
    public double share() {
        return overlap.share();
    }

    @Override
    public double certain() {
        return overlap.certain();
    }

    @Override
    public double possible() {
        return overlap.possible();
    }

    @Override
    public String detail() {
        return place + ": " + percent() + " in " + zone;
    }

    private String percent() {
        return overlap.unresolvable()
                ? "unknown share"
                : tenths(overlap.share()) + " % (surely " + tenths(overlap.certain()) + " %, possibly "
                        + tenths(overlap.possible()) + " %)";
    }

    /** A fraction in per cent to one decimal, the same digits as {@code %.1f}, which takes a hundred times longer. */
    static String tenths(double fraction) {
        double thousandths = fraction * 100 * 10;
        double below = Math.floor(thousandths);
        boolean halfway = Math.abs(thousandths - below - 0.5) < 1e-6;
        if (halfway || !(thousandths >= 0 && thousandths < 1e9)) {
            return String.format(Locale.ROOT, "%.1f", fraction * 100);
        }
        long rounded = (long) Math.floor(thousandths + 0.5);
        return rounded / 10 + "." + rounded % 10;
    }
}
