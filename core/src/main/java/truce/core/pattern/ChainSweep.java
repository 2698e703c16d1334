package truce.core.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import truce.core.action.WeaponClass;
import truce.core.geo.Place;
import truce.core.pattern.PatternSpec.Actors;
import truce.core.pattern.PatternSpec.SequenceSpec;
import truce.core.pattern.PatternSpec.Takes;

/**
 * What followed what within some time, and the longest chain of such steps. A step is sure only when the order is: the
 * earlier act ended before the later one began. Acts whose hour, actor or place is not known well enough for the question
 * are left out and told.
 *
 * <p>For each act those before it are looked at, latest first, back to the window's length and until one surely fits.
 */
final class ChainSweep {

    private static final String NO_HOUR = "its time is not known to within the window";
    private static final String NO_ACTOR = "who acted against whom is not recorded";
    private static final String NO_WEAPON = "its class of weapon is not told";
    private static final String NO_PLACE = "its place is not known to within the distance";

    private final SequenceSpec spec;
    private final LeftOut leftOut;

    ChainSweep(SequenceSpec spec, LeftOut leftOut) {
        this.spec = spec;
        this.leftOut = leftOut;
    }

    List<Sequence> of(List<Sighting> sightings) {
        SortedMap<String, Groups.Group> later = new TreeMap<>(Groups.of(spec.key(), spec.of(), sightings, leftOut));
        Filter before = spec.after().orElse(spec.of());
        boolean one = before.equals(spec.of());
        SortedMap<String, Groups.Group> earlier =
                one ? later : new TreeMap<>(Groups.of(spec.key(), before, sightings, leftOut));
        List<Sequence> found = new ArrayList<>();
        later.forEach((key, group) -> {
            Groups.Group other = earlier.get(key);
            if (other != null) {
                List<Step> of = usable(group);
                chain(key, group, of, one ? of : usable(other)).ifPresent(found::add);
            }
        });
        return found;
    }

    /** An act in the sweep. */
    private static final class Step {
        private final Sighting sighting;
        private final Instant from;
        private final Instant to;
        private final boolean sure;
        private Optional<Step> previous = Optional.empty();
        private int length = 1;

        Step(Sighting sighting, boolean sure) {
            this.sighting = sighting;
            this.sure = sure;
            from = sighting.when().from();
            to = sighting.when().to();
        }
    }

    /** One step an event, whatever the number of norms it is held against. */
    private List<Step> usable(Groups.Group group) {
        Set<String> seen = new HashSet<>();
        List<Step> steps = new ArrayList<>();
        for (Groups.Member member : group.members()) {
            Sighting sighting = member.sighting();
            if (!seen.add(sighting.event().id())) {
                continue;
            }
            Optional<String> lacks = lacks(sighting);
            lacks.ifPresent(leftOut::add);
            if (lacks.isEmpty()) {
                Filter filter =
                        spec.of().passes(sighting) ? spec.of() : spec.after().orElse(spec.of());
                steps.add(new Step(sighting, member.certain() && filter.surely(sighting)));
            }
        }
        return steps;
    }

    private Optional<String> lacks(Sighting sighting) {
        boolean byWeapon = spec.key().parts().contains(Key.Part.WEAPON);
        if (byWeapon && sighting.event().weapon().kind() == WeaponClass.UNKNOWN) {
            return Optional.of(NO_WEAPON);
        }
        Duration span = Duration.between(sighting.when().from(), sighting.when().to());
        if (span.compareTo(spec.within()) > 0) {
            return Optional.of(NO_HOUR);
        }
        boolean opponents = !sighting.subject().attribution().others().isEmpty();
        boolean named = sighting.actor().isPresent() && (spec.actors() == Actors.SAME || opponents);
        if (spec.actors() != Actors.ANY && !named) {
            return Optional.of(NO_ACTOR);
        }
        boolean placed = spec.nearKilometres().isEmpty()
                || reach(place(sighting)) <= spec.nearKilometres().get();
        return placed ? Optional.empty() : Optional.of(NO_PLACE);
    }

    private static Place place(Sighting sighting) {
        return sighting.event().places().main();
    }

    private static double reach(Place place) {
        return place.representative().isEmpty()
                ? Double.MAX_VALUE
                : place.reach().map(distance -> distance.kilometres()).orElse(0.0);
    }

    private Optional<Sequence> chain(String key, Groups.Group group, List<Step> later, List<Step> earlier) {
        Map<String, List<Step>> byActor = new HashMap<>();
        earlier.stream()
                .sorted(Comparator.comparing((Step step) -> step.from))
                .forEach(step -> byActor.computeIfAbsent(
                                spec.actors() == Actors.ANY
                                        ? ""
                                        : step.sighting.actor().orElse(""),
                                a -> new ArrayList<>())
                        .add(step));
        long surely = 0;
        long possibly = 0;
        List<Step> linked = new ArrayList<>();
        Optional<Step> last = Optional.empty();
        for (Step step : later) {
            Link link = link(step, byActor);
            surely += link == Link.SURE ? 1 : 0;
            if (link != Link.NONE) {
                possibly++;
                linked.add(step);
            }
            if (step.previous.isPresent() && (last.isEmpty() || step.length > last.get().length)) {
                last = Optional.of(step);
            }
        }
        if (possibly == 0) {
            return Optional.empty();
        }
        List<String> incidents = spec.takes() == Takes.ALTERNATION ? members(last) : incidents(linked);
        List<String> notes = new ArrayList<>();
        if (possibly > surely) {
            notes.add(
                    (possibly - surely) + " may have followed: the order of times, the answer or the distance is open");
        }
        notes.add("each act is assessed on its own; that one followed another excuses neither");
        return Optional.of(new Sequence(
                spec, key, Optional.of(group.norm()), incidents, 0, new Range(surely, possibly), Range.NONE, notes));
    }

    private enum Link {
        NONE,
        POSSIBLE,
        SURE
    }

    private Link link(Step step, Map<String, List<Step>> byActor) {
        Link best = Link.NONE;
        for (String actor : sought(step.sighting)) {
            List<Step> before = byActor.getOrDefault(actor, List.of());
            for (int i = firstAfter(before, step.to) - 1; i >= 0; i--) {
                Step other = before.get(i);
                if (other.from.isBefore(step.from.minus(spec.within()).minus(spec.within()))) {
                    break;
                }
                Link link = link(step, other);
                if (link == Link.SURE) {
                    if (step.previous.isEmpty() || other.length + 1 > step.length) {
                        step.previous = Optional.of(other);
                        step.length = other.length + 1;
                    }
                    best = Link.SURE;
                    break;
                }
                best = link == Link.POSSIBLE ? Link.POSSIBLE : best;
            }
        }
        return best;
    }

    private Set<String> sought(Sighting sighting) {
        return switch (spec.actors()) {
            case ANY -> Set.of("");
            case SAME -> Set.of(sighting.actor().orElse(""));
            case OPPOSITE -> new TreeSet<>(sighting.subject().attribution().others());
        };
    }

    /** Index of the first step that begins after an instant. */
    private static int firstAfter(List<Step> steps, Instant instant) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).from.isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Link link(Step later, Step earlier) {
        boolean same = later.sighting.incident().equals(earlier.sighting.incident());
        boolean opposed = spec.actors() != Actors.OPPOSITE
                || earlier.sighting
                        .subject()
                        .attribution()
                        .others()
                        .contains(later.sighting.actor().orElse(""));
        boolean mayFollow = later.to.isAfter(earlier.from)
                && later.from.isBefore(earlier.to.plus(spec.within()).plusNanos(1));
        if (same || !opposed || !mayFollow) {
            return Link.NONE;
        }
        double apart = apart(later, earlier);
        double reaches =
                spec.nearKilometres().isEmpty() ? 0 : reach(place(later.sighting)) + reach(place(earlier.sighting));
        int near = spec.nearKilometres().orElse(Integer.MAX_VALUE);
        if (apart - reaches > near) {
            return Link.NONE;
        }
        boolean ordered =
                earlier.to.isBefore(later.from) || (earlier.to.equals(later.from) && !earlier.from.equals(later.to));
        boolean soon = !later.to.isAfter(earlier.from.plus(spec.within()));
        boolean sure = ordered && soon && apart + reaches <= near && later.sure && earlier.sure;
        return sure ? Link.SURE : Link.POSSIBLE;
    }

    private double apart(Step later, Step earlier) {
        if (spec.nearKilometres().isEmpty()) {
            return 0;
        }
        return place(later.sighting)
                .representative()
                .orElseThrow()
                .distanceTo(place(earlier.sighting).representative().orElseThrow())
                .kilometres();
    }

    private static List<String> members(Optional<Step> last) {
        List<String> incidents = new ArrayList<>();
        for (Optional<Step> step = last; step.isPresent(); step = step.get().previous) {
            incidents.add(0, step.get().sighting.incident());
        }
        return incidents;
    }

    private static List<String> incidents(List<Step> linked) {
        return linked.stream()
                .map(step -> step.sighting.incident())
                .distinct()
                .limit(TallySweep.MOST_INCIDENTS)
                .toList();
    }
}
