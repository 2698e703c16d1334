package truce.core.pattern;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a count compares with others, in percent.
 *
 * @param risen of the mean of the windows before
 * @param risenWatched the same a day that was stated to be watched fully, counting such days only
 * @param share of all that was counted in the window
 * @param unnamed what nobody is surely named for, of all that was counted in the window
 */
public record Ratios(
        Optional<Range> risen, Optional<Range> risenWatched, Optional<Range> share, Optional<Range> unnamed) {

    /** Compared with nothing. */
    public static final Ratios NONE =
            new Ratios(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static final long MOST = 100_000;

    /** Compared with the windows before only. */
    public static Ratios risen(Range percent) {
        return new Ratios(Optional.of(percent), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Ratios watched(Optional<Range> percent) {
        return new Ratios(risen, percent, share, unnamed);
    }

    Ratios shared(Range share, Range unnamed) {
        return new Ratios(risen, risenWatched, Optional.of(share), Optional.of(unnamed));
    }

    /**
     * One number in percent of another, as an interval; at most {@value #MOST}.
     *
     * @param factor what to multiply the first by, such as the number of windows that the second sums up
     */
    static Range percent(Range of, Range by, long factor) {
        long least = by.possibly() == 0 ? (of.surely() > 0 ? MOST : 0) : of.surely() * 100 * factor / by.possibly();
        long most = by.surely() == 0 ? MOST : of.possibly() * 100 * factor / by.surely();
        long from = Math.min(least, MOST);
        return new Range(from, Math.max(from, Math.min(most, MOST)));
    }

    /** By name, as a report tells them. */
    Map<String, Range> values() {
        Map<String, Range> values = new TreeMap<>();
        risen.ifPresent(range -> values.put("risen_percent", range));
        risenWatched.ifPresent(range -> values.put("risen_watched_percent", range));
        share.ifPresent(range -> values.put("share_percent", range));
        unnamed.ifPresent(range -> values.put("not_attributed_percent", range));
        return values;
    }

    /** What nobody is named for comes first, so that no share is read without it. */
    String openingWords() {
        return unnamed.map(range -> range + " % not attributed; ").orElse("");
    }

    String closingWords() {
        return share.map(range -> ", " + range + " % of all").orElse("")
                + risen.map(range -> ", " + compared(range, "of the mean before"))
                        .orElse("")
                + risenWatched
                        .map(range -> ", a day watched " + compared(range, "of that before"))
                        .orElse("");
    }

    /** Of a mean that may be none there is no upper end. */
    private static String compared(Range range, String with) {
        if (range.possibly() < MOST) {
            return range + " % " + with;
        }
        return range.surely() < MOST ? range.surely() + " % or more " + with : "and none before to compare with";
    }
}
