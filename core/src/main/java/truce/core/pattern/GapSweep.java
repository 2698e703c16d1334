package truce.core.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import truce.core.agreement.Norm;
import truce.core.time.Period;
import truce.core.time.TimePrecision;
import truce.core.time.When;

/**
 * The longest stretch of the period without any sighting: surely, when no sighting may lie in it; possibly, when none lies
 * in it wholly and surely. Nothing reported is told as that, never as nothing.
 */
final class GapSweep implements Sweep {

    private static final String NOT_WATCHED =
            "not computed, because nobody states that it was watched fully: none reported is not none";
    private static final String WATCHED = "counted only where it is stated to have been watched fully";
    private static final String NOTE =
            "none reported in these sources; whether anybody watched is another question, which coverage answers";

    private final PatternSpec.SequenceSpec spec;
    private final Sightings scene;
    private final Period period;
    private final SortedMap<String, Sequence> found = new TreeMap<>();

    GapSweep(PatternSpec.SequenceSpec spec, Sightings scene) {
        this.spec = spec;
        this.scene = scene;
        this.period = scene.bounded();
    }

    @Override
    public void take(Group group, Things things) {
        found.put(group.key(), gap(group));
    }

    /** Where nothing was sighted, too, as far as norms tell the key. */
    @Override
    public List<Sequence> found() {
        if (spec.key().isOfNorm()) {
            scene.norms().stream().filter(this::concerns).forEach(norm -> {
                String key = KeyValues.words(spec.key(), norm);
                found.computeIfAbsent(key, k -> gap(Group.without(k, norm)));
            });
        }
        return List.copyOf(found.values());
    }

    private boolean concerns(Norm norm) {
        return (spec.of().kinds().isEmpty() || spec.of().kinds().contains(norm.kind()))
                && (spec.of().agreements().isEmpty() || spec.of().agreements().contains(norm.agreement()));
    }

    private Sequence gap(Group group) {
        List<When> all = new ArrayList<>();
        List<When> sure = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Sighting sighting = group.sighting(i);
            all.add(group.when(i));
            if (group.isCertain(i) && spec.of().surely(sighting)) {
                sure.add(group.when(i));
            }
        }
        Watch watch = new Watch(scene, group.norm().zone());
        if (spec.watched()) {
            watch.unwatched(period).forEach(part -> all.add(new When(part.from(), part.to(), TimePrecision.UNKNOWN)));
        }
        long surely = untouched(all, period).toHours();
        long possibly = Math.max(surely, withoutAWhole(sure, period).toHours());
        String note = !spec.watched() ? NOTE : watch.isNeverFull() ? NOT_WATCHED : WATCHED;
        return new Sequence(
                spec,
                group.key(),
                Optional.of(group.norm()),
                List.of(),
                0,
                Range.NONE,
                new Range(surely, possibly),
                List.of(note));
    }

    /** The longest stretch that no possible time touches. */
    private static Duration untouched(List<When> times, Period period) {
        Duration longest = Duration.ZERO;
        Instant free = period.from();
        for (When when : times.stream().sorted(Comparator.comparing(When::from)).toList()) {
            longest = longer(longest, free, earlier(when.from(), period.to()));
            free = when.to().isAfter(free) ? when.to() : free;
        }
        return longer(longest, free, period.to());
    }

    /** The longest stretch that holds no time wholly: each may have happened outside it. */
    private static Duration withoutAWhole(List<When> times, Period period) {
        List<When> sorted =
                times.stream().sorted(Comparator.comparing(When::from)).toList();
        Instant[] firstEnd = new Instant[sorted.size() + 1];
        firstEnd[sorted.size()] = period.to();
        for (int i = sorted.size() - 1; i >= 0; i--) {
            firstEnd[i] = earlier(firstEnd[i + 1], sorted.get(i).to());
        }
        Duration longest = longer(Duration.ZERO, period.from(), firstEnd[0]);
        for (int i = 0; i < sorted.size(); i++) {
            Instant begin = sorted.get(i).from();
            longest = longer(longest, begin.isBefore(period.from()) ? period.from() : begin, firstEnd[i + 1]);
        }
        return longest;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Duration longer(Duration longest, Instant from, Instant to) {
        Duration stretch = to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
        return stretch.compareTo(longest) > 0 ? stretch : longest;
    }
}
