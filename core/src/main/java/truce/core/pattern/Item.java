package truce.core.pattern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import truce.core.action.Harm;
import truce.core.geo.Place;
import truce.core.pattern.PatternSpec.Counted;
import truce.core.time.When;

/** One thing that a tally counts, seen against one norm or several, and what it weighs. */
final class Item {

    private static final Range ONE = new Range(1, 1);

    private final Counted counts;
    private List<Sighting> sightings;
    private When when;
    private Range weight;
    private boolean sure;

    Item(Sighting first, When when, Counted counts) {
        this.counts = counts;
        sightings = List.of(first);
        this.when = when;
        weight = weight(first);
    }

    /** What makes it one thing, where that is its name. */
    static String name(Counted counts, Sighting sighting) {
        return counts == Counted.PLACES ? place(sighting.event().places().main()) : sighting.flag();
    }

    /** By its name; where it has none, by its position to a hundredth of a degree. */
    private static String place(Place place) {
        return place.label().isBlank()
                ? place.representative()
                        .map(at -> String.format(Locale.ROOT, "%.2f %.2f", at.latitude(), at.longitude()))
                        .orElse("not told")
                : place.label();
    }

    /** Takes one more sighting of it. */
    void take(Sighting sighting) {
        if (sightings.size() == 1) {
            sightings = new ArrayList<>(sightings);
        }
        sightings.add(sighting);
        if (!sighting.when().equals(when)) {
            when = when.span(sighting.when());
        }
        weight = weight(sighting);
    }

    /** One of its sightings counts surely. */
    void ensure() {
        sure = true;
    }

    private Range weight(Sighting sighting) {
        return switch (counts) {
            case KILLED -> killed(sighting.subject().incident().killed());
            case ACTIONS -> same(sighting.event().actions().size());
            case INCIDENTS, EVENTS, FLAGS, PLACES -> ONE;
        };
    }

    private static Range killed(Harm killed) {
        return new Range(killed.low(), killed.high());
    }

    private static Range same(int number) {
        return new Range(number, number);
    }

    When when() {
        return when;
    }

    /** Id of the first incident that tells of it. */
    String incident() {
        return sightings.get(0).incident();
    }

    /** The same thing seen against each of its norms. */
    List<Sighting> sightings() {
        return sightings;
    }

    /** What it weighs at least, were it surely in the window. */
    long surely() {
        return sure ? weight.surely() : 0;
    }

    long possibly() {
        return weight.possibly();
    }

    /** Enters who surely acted. */
    void tellActors(Collection<String> actors) {
        sightings.forEach(sighting -> sighting.actor().ifPresent(actors::add));
    }

    /** Enters who may have acted. */
    void tellPossibleActors(Collection<String> actors) {
        sightings.forEach(sighting -> actors.addAll(sighting.actors()));
    }

    /** Whether all of its possible time lies in a window. */
    boolean isIn(Instant from, Instant to) {
        boolean ends = when.isInstant() ? when.to().isBefore(to) : !when.to().isAfter(to);
        return !when.from().isBefore(from) && ends;
    }

    /** Whether some of its possible time lies in a window. */
    boolean mayBeIn(Instant from, Instant to) {
        boolean begins =
                when.isInstant() ? !when.to().isBefore(from) : when.to().isAfter(from);
        return begins && when.from().isBefore(to);
    }
}
