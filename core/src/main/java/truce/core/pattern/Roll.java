package truce.core.pattern;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import truce.core.action.ActionType;
import truce.core.agreement.Norm;
import truce.core.geo.Place;
import truce.core.match.Attribution;
import truce.core.time.TimeOrder;
import truce.core.time.When;

/**
 * Sightings in order of begin, end, incident and flag, each by its number, and what patterns ask of them again and again,
 * as numbers too: read once, so that nobody need go through their cases and events for every pattern.
 */
final class Roll {

    static final Roll EMPTY = of(List.of());

    /** So many are worth a second thread. */
    private static final int MANY = 10_000;

    private final List<Sighting> all;
    private final List<When> times;
    private final Numbers<Numbers.Same<Norm>> norms;
    private final Numbers<Numbers.Same<Attribution>> attributions;
    private final Numbers<Numbers.Same<Set<ActionType>>> acts;
    private final Numbers<Answer> answers;
    private final Numbers<String> incidents;
    private final Numbers<String> events;
    private final Numbers<Numbers.Same<Place>> places;

    /** What filters ask of a sighting besides norm, actors and acts. */
    record Answer(Strength strength, int gravity, Filter.Phase phase, boolean aggregated) {

        static Answer of(Sighting sighting) {
            return new Answer(
                    sighting.strength(),
                    sighting.gravity(),
                    sighting.phase(),
                    sighting.event().aggregated());
        }
    }

    private Roll(List<Sighting> sorted) {
        all = sorted;
        Stream<Function<Sighting, String>> readers =
                Stream.of(Sighting::incident, sighting -> sighting.event().id());
        List<Numbers<String>> ids = (sorted.size() < MANY ? readers : readers.parallel())
                .map(id -> Numbers.of(sorted, id))
                .toList();
        incidents = ids.get(0);
        events = ids.get(1);
        places = Numbers.ofSame(all, sighting -> sighting.event().places().main());
        times = all.stream().map(Sighting::when).toList();
        norms = Numbers.ofSame(all, sighting -> sighting.subject().norm());
        attributions = Numbers.ofSame(all, sighting -> sighting.subject().attribution());
        acts = Numbers.ofSame(all, sighting -> sighting.event().acts());
        answers = Numbers.of(all, Answer::of);
    }

    /** @param sightings in any order */
    static Roll of(List<Sighting> sightings) {
        return new Roll(TimeOrder.sorted(sightings, one -> one.when().from(), Roll::inOrder));
    }

    private static int inOrder(Sighting one, Sighting other) {
        int begin = one.when().from().compareTo(other.when().from());
        int end = begin != 0 ? begin : one.when().to().compareTo(other.when().to());
        int incident = end != 0 ? end : one.incident().compareTo(other.incident());
        return incident != 0 ? incident : one.flag().compareTo(other.flag());
    }

    /** The sightings of some incidents. */
    Roll only(Set<String> some) {
        return new Roll(
                all.stream().filter(one -> some.contains(one.incident())).toList());
    }

    int size() {
        return all.size();
    }

    Sighting sighting(int number) {
        return all.get(number);
    }

    When when(int number) {
        return times.get(number);
    }

    Numbers<Numbers.Same<Norm>> norms() {
        return norms;
    }

    Numbers<Numbers.Same<Attribution>> attributions() {
        return attributions;
    }

    Numbers<Numbers.Same<Set<ActionType>>> acts() {
        return acts;
    }

    Numbers<Answer> answers() {
        return answers;
    }

    /** By id. */
    Numbers<String> incidents() {
        return incidents;
    }

    /** By id. */
    Numbers<String> events() {
        return events;
    }

    /** Main places. */
    Numbers<Numbers.Same<Place>> places() {
        return places;
    }

    /** Whether its row sums up several events. */
    boolean isAggregated(int number) {
        return answers.thing(answers.of(number)).aggregated();
    }
}
