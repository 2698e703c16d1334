package truce.core.match;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All analytic marks that the program itself holds acts and duties to; those of rules are parameters of their packs. */
public final class Thresholds {

    /** Part of what is due, in percent, below which less was delivered, and not only counted otherwise. */
    public static final String SHORT_PERCENT = "duties.short-percent";

    /** Days over which windows of deliveries are averaged where the text's own are shorter. */
    public static final String AVERAGED_DAYS = "duties.averaged-days";

    /** Part of a window, in percent, that a source has to have counted to have counted all of it. */
    public static final String WHOLE_PERCENT = "duties.whole-percent";

    /** Deaths in one event from which it is grave. */
    public static final String GRAVE_DEATHS = "severity.grave-deaths";

    /** Deaths in one event from which it threatens the agreement. */
    public static final String THREATENING_DEATHS = "severity.threatening-deaths";

    /** Days that an offensive surely lasts to be a sustained one. */
    public static final String SUSTAINED_DAYS = "severity.sustained-days";

    /** The marks as they are unless somebody sets them. */
    public static final Thresholds USUAL = new Thresholds(List.of(
            usual(
                    SHORT_PERCENT,
                    90,
                    100,
                    "Between nine tenths and all of what is due, ways of counting (a lorry or its load, the day or the next)"
                            + " may make the difference.",
                    "Handbook R45"),
            usual(
                    AVERAGED_DAYS,
                    7,
                    366,
                    "One slow day is no failure: what is due each day is looked at a week at a time.",
                    "Handbook R45"),
            usual(
                    WHOLE_PERCENT,
                    95,
                    100,
                    "A source that counted so much of a window cannot have missed what matters; the share from which"
                            + " elements are established.",
                    "Handbook D.2"),
            usual(GRAVE_DEATHS, 10, 100_000, "The lower of the two marks that monitors use.", "Handbook B.3, S4"),
            usual(
                    THREATENING_DEATHS,
                    25,
                    100_000,
                    "The higher of the two marks that monitors use.",
                    "Handbook B.3, S5"),
            usual(
                    SUSTAINED_DAYS,
                    3,
                    366,
                    "An offensive that goes on for three days is no single clash; the handbook names no number.",
                    "Own choice; handbook B.3, S5")));

    private final SortedMap<String, Threshold> byName = new TreeMap<>();

    private Thresholds(Collection<Threshold> all) {
        all.forEach(one -> byName.put(one.name(), one));
    }

    private static Threshold usual(String name, int value, int most, String reason, String source) {
        return new Threshold(name, value, 1, most, reason, source, Threshold.USUAL);
    }

    /** By name. */
    public List<Threshold> all() {
        return List.copyOf(byName.values());
    }

    public Optional<Threshold> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Its effective value. */
    public int value(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("no threshold " + name))
                .value();
    }

    /**
     * The same, with another value of one.
     *
     * @throws IllegalArgumentException when there is none of that name, or the value is out of range
     */
    public Thresholds with(String name, int value, String from) {
        Threshold old = find(name).orElseThrow(() -> new IllegalArgumentException("no threshold " + name));
        SortedMap<String, Threshold> changed = new TreeMap<>(byName);
        changed.put(name, new Threshold(name, value, old.least(), old.most(), old.reason(), old.source(), from));
        return new Thresholds(Collections.unmodifiableCollection(changed.values()));
    }
}
