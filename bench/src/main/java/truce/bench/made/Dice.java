package truce.bench.made;

import java.util.List;

/** Numbers that look random and follow from a seed alone, the same on every JVM (SplitMix64). */
public final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The dice of one thing of a kind: another thing's do not change when there are more or fewer of this. */
    public static Dice of(long seed, String kind, long number) {
        return new Dice(mixed(mixed(seed + GOLDEN * kind.hashCode()) + GOLDEN * number));
    }

    /** From 0 to below {@code bound}. */
    public int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /** From 0 to below 1. */
    public double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** Several shares. */
    public double[] shares(int number) {
        double[] shares = new double[number];
        java.util.Arrays.setAll(shares, at -> share());
        return shares;
    }

    public double between(double low, double high) {
        return low + (high - low) * share();
    }

    public boolean chance(double probability) {
        return share() < probability;
    }

    public <T> T oneOf(List<T> things) {
        return things.get(below(things.size()));
    }

    private long next() {
        state += GOLDEN;
        return mixed(state);
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
