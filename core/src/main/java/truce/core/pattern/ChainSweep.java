package truce.core.pattern;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.action.WeaponClass;
import truce.core.pattern.PatternSpec.Actors;
import truce.core.pattern.PatternSpec.SequenceSpec;
import truce.core.pattern.PatternSpec.Takes;

/**
 * What followed what within some time, and the longest chain of such steps. A step is sure only when the order is: the
 * earlier act ended before the later one began. Acts whose hour, actor or place is not known well enough for the question
 * are left out and told.
 *
 * <p>Acts are taken in order of time; each looks at the places near it, once a place, by an index ({@link Predecessors}).
 */
final class ChainSweep implements Sweep {

    private static final String NO_HOUR = "its time is not known to within the window";
    private static final String NO_ACTOR = "who acted against whom is not recorded";
    private static final String NO_WEAPON = "its class of weapon is not told";
    private static final String NO_PLACE = "its place is not known to within the distance";

    /** By begin, then end: what an act may surely follow comes before it. */
    private static final Comparator<Step> IN_ORDER =
            Comparator.comparing((Step step) -> step.from).thenComparing(step -> step.to);

    private final SequenceSpec spec;
    private final Sightings scene;
    private final LeftOut leftOut;
    private final Spots spots;
    /** What is followed; empty where that is the same. */
    private final Optional<Groups> earlier;

    private final List<Sequence> found = new ArrayList<>();

    ChainSweep(SequenceSpec spec, Sightings scene, LeftOut leftOut) {
        this.spec = spec;
        this.scene = scene;
        this.leftOut = leftOut;
        this.spots = new Spots(spec.nearKilometres().isPresent());
        this.earlier = earlier();
        earlier.ifPresent(groups -> leftOut.addAll(groups.leftOut()));
    }

    @Override
    public void take(Group group, Things things) {
        Optional<Group> before =
                earlier.isEmpty() ? Optional.of(group) : earlier.get().find(group.key());
        before.ifPresent(other -> {
            List<Step> steps = usable(group);
            chain(group, steps, other == group ? steps : usable(other)).ifPresent(found::add);
        });
    }

    @Override
    public List<Sequence> found() {
        return found;
    }

    private Optional<Groups> earlier() {
        Filter before = spec.after().orElse(spec.of());
        return before.equals(spec.of())
                ? Optional.empty()
                : Optional.of(Groups.of(new Groups.Asked(spec.key(), before), scene.sightings()));
    }

    /** One step an event, whatever the number of norms it is held against. */
    private List<Step> usable(Group group) {
        Set<String> seen = new HashSet<>();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Sighting sighting = group.sighting(i);
            if (!seen.add(sighting.event().id())) {
                continue;
            }
            Spot spot = spots.of(sighting.event().places().main());
            Optional<String> lacks = lacks(sighting, spot);
            lacks.ifPresent(leftOut::add);
            if (lacks.isEmpty()) {
                Filter filter =
                        spec.of().passes(sighting) ? spec.of() : spec.after().orElse(spec.of());
                steps.add(new Step(sighting, spot, group.isCertain(i) && filter.surely(sighting)));
            }
        }
        return steps;
    }

    private Optional<String> lacks(Sighting sighting, Spot spot) {
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
        boolean placed = spot.reach() <= spec.nearKilometres().orElse(0);
        return placed ? Optional.empty() : Optional.of(NO_PLACE);
    }

    private Optional<Sequence> chain(Group group, List<Step> later, List<Step> earlier) {
        Predecessors predecessors = new Predecessors(spec, earlier);
        long surely = 0;
        long possibly = 0;
        List<Step> linked = new ArrayList<>();
        Optional<Step> last = Optional.empty();
        for (Step step : later.stream().sorted(IN_ORDER).toList()) {
            Link link = link(step, predecessors);
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
                spec,
                group.key(),
                Optional.of(group.norm()),
                incidents,
                0,
                new Range(surely, possibly),
                Range.NONE,
                notes));
    }

    private enum Link {
        NONE,
        POSSIBLE,
        SURE
    }

    private Link link(Step step, Predecessors predecessors) {
        predecessors.goOnTo(step);
        Link best = Link.NONE;
        for (String actor : sought(step.sighting)) {
            Predecessors.Found found = predecessors.of(step, actor);
            if (found.sure().isPresent()) {
                Step other = found.sure().get();
                if (other.length + 1 > step.length) {
                    step.follows(other);
                }
                best = Link.SURE;
            } else if (found.possible() && best == Link.NONE) {
                best = Link.POSSIBLE;
            }
        }
        return best;
    }

    private List<String> sought(Sighting sighting) {
        return switch (spec.actors()) {
            case ANY -> List.of("");
            case SAME -> List.of(sighting.actor().orElse(""));
            case OPPOSITE -> sighting.subject().attribution().others();
        };
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
