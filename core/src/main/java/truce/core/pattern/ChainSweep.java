package truce.core.pattern;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private final Roll roll;
    private final LeftOut leftOut;
    private final Spots spots;
    private final ByNumber<Optional<String>> actors;
    private final Slots seen;
    /** What is followed; empty where that is the same. */
    private final Optional<Groups> earlier;

    private final List<Sequence> found = new ArrayList<>();

    ChainSweep(SequenceSpec spec, Roll roll, LeftOut leftOut) {
        this.spec = spec;
        this.roll = roll;
        this.leftOut = leftOut;
        this.seen = new Slots(roll.size());
        this.spots = new Spots(roll, spec.nearKilometres().isPresent());
        this.actors = new ByNumber<>(
                roll.attributions().size(),
                who -> Sighting.actor(roll.attributions().thing(who).object()));
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
                : Optional.of(Groups.of(new Groups.Asked(spec.key(), before), roll));
    }

    /** One step an event, whatever the number of norms it is held against. */
    private List<Step> usable(Group group) {
        seen.clear();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            int number = group.number(i);
            int before = seen.size();
            if (seen.of(roll.events().of(number)) < before) {
                continue;
            }
            Spot spot = spots.of(number);
            Optional<String> lacks = lacks(number, spot);
            lacks.ifPresent(leftOut::add);
            if (lacks.isEmpty()) {
                steps.add(step(number, spot, group.isCertain(i)));
            }
        }
        return steps;
    }

    private Step step(int number, Spot spot, boolean certain) {
        Sighting sighting = roll.sighting(number);
        Filter filter = spec.of().passes(sighting) ? spec.of() : spec.after().orElse(spec.of());
        return new Step(
                sighting,
                roll.incidents().of(number),
                actors.of(roll.attributions().of(number)).orElse(""),
                spot,
                certain && filter.surely(sighting));
    }

    private Optional<String> lacks(int number, Spot spot) {
        Sighting sighting = roll.sighting(number);
        boolean byWeapon = spec.key().parts().contains(Key.Part.WEAPON);
        if (byWeapon && sighting.event().weapon().kind() == WeaponClass.UNKNOWN) {
            return Optional.of(NO_WEAPON);
        }
        Duration span =
                Duration.between(roll.when(number).from(), roll.when(number).to());
        if (span.compareTo(spec.within()) > 0) {
            return Optional.of(NO_HOUR);
        }
        boolean opponents = !sighting.subject().attribution().others().isEmpty();
        boolean named =
                actors.of(roll.attributions().of(number)).isPresent() && (spec.actors() == Actors.SAME || opponents);
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
        for (String actor : sought(step)) {
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

    private List<String> sought(Step step) {
        return switch (spec.actors()) {
            case ANY -> List.of("");
            case SAME -> List.of(step.actor);
            case OPPOSITE -> step.others();
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
