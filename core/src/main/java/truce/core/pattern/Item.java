package truce.core.pattern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import truce.core.action.Harm;
import truce.core.geo.Place;
import truce.core.time.When;

/** One thing that a tally counts, seen against one norm or several, and what it weighs. */
final class Item {

    private final String incident;
    private final TreeSet<String> actors = new TreeSet<>();
    private final TreeSet<String> possibleActors = new TreeSet<>();
    private final List<Sighting> sightings = new ArrayList<>();
    private When when;
    private Range weight = Range.NONE;
    private boolean sure;

    private Item(Sighting first) {
        incident = first.incident();
        when = first.when();
    }

    /** The things that the members of a group tell of, in order of time. */
    static List<Item> of(PatternSpec.TallySpec spec, Collection<Groups.Member> members) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (Groups.Member member : members) {
            Sighting sighting = member.sighting();
            items.computeIfAbsent(id(spec.counts(), sighting), id -> new Item(sighting))
                    .take(sighting, member.certain() && spec.filter().surely(sighting), spec.counts());
        }
        return List.copyOf(items.values());
    }

    private static String id(PatternSpec.Counted counts, Sighting sighting) {
        return switch (counts) {
            case INCIDENTS, KILLED -> sighting.incident();
            case EVENTS, ACTIONS -> sighting.event().id();
            case FLAGS -> sighting.flag();
            case PLACES -> place(sighting.event().places().main());
        };
    }

    /** By its name; where it has none, by its position to a hundredth of a degree. */
    private static String place(Place place) {
        String at = place.representative()
                .map(position -> String.format(Locale.ROOT, "%.2f %.2f", position.latitude(), position.longitude()))
                .orElse("not told");
        return place.label().isBlank() ? at : place.label();
    }

    private void take(Sighting sighting, boolean surely, PatternSpec.Counted counts) {
        sightings.add(sighting);
        when = when.span(sighting.when());
        sure |= surely;
        sighting.actor().ifPresent(actors::add);
        possibleActors.addAll(sighting.actors());
        weight = switch (counts) {
            case KILLED -> killed(sighting.subject().incident().killed());
            case ACTIONS -> same(sighting.event().actions().size());
            case INCIDENTS, EVENTS, FLAGS, PLACES -> same(1);
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

    String incident() {
        return incident;
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

    Set<String> actors() {
        return actors;
    }

    Set<String> possibleActors() {
        return possibleActors;
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
