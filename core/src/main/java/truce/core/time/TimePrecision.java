package truce.core.time;

/** How exactly a source stated a time, from fine to coarse. */
public enum TimePrecision {
    INSTANT,
    DAY,
    DAYS,
    WEEK,
    MONTH,
    LONGER,
    UNKNOWN;

    public TimePrecision coarser(TimePrecision other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public TimePrecision finer(TimePrecision other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
