package truce.core.pattern;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import truce.core.agreement.Norm;
import truce.core.circumstance.Circumstance.Coverage.Quality;

/**
 * How well a zone was watched in a window, beside what was reported there.
 *
 * @param spec what was declared
 * @param key value of the key: the zone
 * @param norm the first norm of the zone
 * @param from begin of the window
 * @param to its end, exclusive
 * @param stated how well it was watched, by anybody's word; empty when nobody says
 * @param reported how many incidents were reported in it
 * @param zone zone in which times are shown
 */
public record Coverage(
        PatternSpec.CoverageSpec spec,
        String key,
        Optional<Norm> norm,
        Instant from,
        Instant to,
        Set<Quality> stated,
        Range reported,
        ZoneId zone)
        implements Finding {

    public Coverage {
        stated = Set.copyOf(stated);
    }

    @Override
    public String title() {
        String watched =
                stated.isEmpty() ? "nobody states how well it was watched" : "watched: " + String.join(", ", words());
        String seen = reported.possibly() == 0 ? "none reported" : reported + " incidents reported";
        return spec.id() + ": " + seen + "; " + watched + " (" + key + ")";
    }

    private List<String> words() {
        return stated.stream()
                .sorted()
                .map(quality -> quality.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    @Override
    public Coverage as(PatternSpec declared) {
        if (!(declared instanceof PatternSpec.CoverageSpec coverage)) {
            throw new IllegalArgumentException(declared.id() + " is no coverage");
        }
        return new Coverage(coverage, key, norm, from, to, stated, reported, zone);
    }

    @Override
    public List<String> incidents() {
        return List.of();
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        values.put("key", key);
        values.put("from", Tally.time(from, zone));
        values.put("to", Tally.time(to, zone));
        values.put("watched", stated.isEmpty() ? "not stated" : String.join(", ", words()));
        Tally.put(values, "reported", reported);
        return values;
    }

    @Override
    public List<String> notes() {
        return reported.possibly() == 0 && !stated.equals(Set.of(Quality.FULL))
                ? List.of(
                        "none reported is not the same as none: the zone was not fully watched, as far as anybody says")
                : List.of();
    }
}
