package truce.core.geo;

/**
 * How far: a length on the ellipsoid, {@code Distance.ofKilometres(15)}.
 *
 * @param metres finite, 0 or more
 */
public record Distance(double metres) implements Comparable<Distance> {

    public static final Distance ZERO = new Distance(0);

    public Distance {
        if (!(metres >= 0 && metres < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a distance of " + metres + " m is not a number of 0 or more");
        }
        metres += 0.0; // makes -0.0 and 0.0 equal
    }

    public static Distance ofMetres(double metres) {
        return new Distance(metres);
    }

    public static Distance ofKilometres(double kilometres) {
        return new Distance(kilometres * 1000);
    }

    public double kilometres() {
        return metres / 1000;
    }

    @Override
    public int compareTo(Distance other) {
        return Double.compare(metres, other.metres);
    }
}
