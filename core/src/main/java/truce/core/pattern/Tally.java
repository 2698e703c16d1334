package truce.core.pattern;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import truce.core.agreement.Norm;

/**
 * How many of something there are in a window, as an interval.
 *
 * @param spec what was declared
 * @param key value of the key
 * @param norm see {@link Finding#norm}
 * @param from begin of the window
 * @param to its end, exclusive
 * @param count how many
 * @param days on how many different days
 * @param parties by how many different parties
 * @param ratios how it compares with other counts
 * @param incidents ids of the incidents, in order of time
 * @param notes what limits it
 * @param zone zone in which times are shown
 */
public record Tally(
        PatternSpec.TallySpec spec,
        String key,
        Optional<Norm> norm,
        Instant from,
        Instant to,
        Range count,
        Range days,
        Range parties,
        Ratios ratios,
        List<String> incidents,
        List<String> notes,
        ZoneId zone)
        implements Finding {

    public Tally {
        incidents = List.copyOf(incidents);
        notes = List.copyOf(notes);
    }

    @Override
    public String title() {
        return spec.id() + ": " + ratios.openingWords() + spec.counts().counted(count) + " in "
                + spec.window().words() + (key.isEmpty() ? "" : " (" + key + ")") + ratios.closingWords();
    }

    /** Percent of the mean of the windows before; empty without such windows. */
    public Optional<Range> risen() {
        return ratios.risen();
    }

    @Override
    public Tally as(PatternSpec declared) {
        if (!(declared instanceof PatternSpec.TallySpec tally)) {
            throw new IllegalArgumentException(declared.id() + " is no tally");
        }
        return new Tally(tally, key, norm, from, to, count, days, parties, ratios, incidents, notes, zone);
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        values.put("key", key);
        values.put("from", time(from, zone));
        values.put("to", time(to, zone));
        put(values, "count", count);
        put(values, "days", days);
        put(values, "parties", parties);
        ratios.values().forEach((name, range) -> put(values, name, range));
        return values;
    }

    Tally with(Ratios other) {
        return new Tally(spec, key, norm, from, to, count, days, parties, other, incidents, notes, zone);
    }

    static void put(Map<String, String> values, String name, Range range) {
        values.put(name + "_surely", Long.toString(range.surely()));
        values.put(name + "_possibly", Long.toString(range.possibly()));
    }

    static String time(Instant instant, ZoneId zone) {
        return OffsetDateTime.ofInstant(instant, zone).toString();
    }
}
