package truce.core.pattern;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.match.Known;
import truce.core.pattern.PatternSpec.TallySpec;
import truce.core.pattern.Window.Fixed;

/** Makes tallies of what was counted in a window: on how many days, by how many parties, in which incidents. */
final class TallyMaker {

    private static final int MOST_DAYS = 400;

    private final TallySpec spec;
    private final ZoneId zone;
    // Most windows hold few things, so few notes differ.
    private final Known<List<String>> notes = new Known<>();

    TallyMaker(TallySpec spec, ZoneId zone) {
        this.spec = spec;
        this.zone = zone;
    }

    /** Things held against a window. */
    record Counted(List<Item> items, Instant from, Instant to) {

        Range count() {
            long surely = 0;
            long possibly = 0;
            for (Item item : items) {
                surely += item.isIn(from, to) ? item.surely() : 0;
                possibly += item.mayBeIn(from, to) ? item.possibly() : 0;
            }
            return new Range(surely, Math.max(surely, possibly));
        }

        /** Those that may lie in it. */
        List<Item> possible() {
            return items.stream().filter(item -> item.mayBeIn(from, to)).toList();
        }
    }

    /** Where the same things are counted surely and possibly. */
    Tally of(Group group, Counted counted, Ratios ratios) {
        return of(group, counted.count(), counted, counted, ratios);
    }

    Tally of(Group group, Range count, Counted surely, Counted possibly, Ratios ratios) {
        List<Item> possible = possibly.possible();
        Set<String> incidents = new LinkedHashSet<>();
        possible.forEach(item -> incidents.add(item.incident()));
        return new Tally(
                spec,
                group.key(),
                Optional.of(group.norm()),
                possibly.from(),
                possibly.to(),
                count,
                days(surely, possibly, possible),
                parties(surely.items(), possibly.items()),
                ratios,
                incidents.stream().limit(TallySweep.MOST_INCIDENTS).toList(),
                notes.same(notes(count, incidents.size(), ratios)),
                zone);
    }

    private List<String> notes(Range count, int incidents, Ratios ratios) {
        List<String> told = new ArrayList<>(2);
        if (incidents > TallySweep.MOST_INCIDENTS) {
            told.add("the first " + TallySweep.MOST_INCIDENTS + " of " + incidents + " incidents are named");
        }
        if (spec.baseline() > 0 && ratios.risen().isEmpty()) {
            told.add("not compared with the " + spec.baseline() + " windows before, because the period begins later");
        }
        if (ratios.risen().isPresent() && ratios.risenWatched().isEmpty() && spec.window() instanceof Fixed) {
            told.add("what is compared is reports: nobody states on which days it was watched fully");
        }
        told.add("reported in these sources: " + count.surely() + " surely, " + count.possibly() + " possibly");
        return List.copyOf(told);
    }

    private Range days(Counted surely, Counted possibly, List<Item> possible) {
        Set<Long> days = new HashSet<>();
        for (Item item : surely.items()) {
            if (item.surely() > 0 && item.isIn(surely.from(), surely.to())) {
                Days on = days(item, surely);
                if (on.first == on.last) {
                    days.add(on.first);
                }
            }
        }
        int sure = days.size();
        for (Item item : possible) {
            Days on = days(item, possibly);
            for (long day = on.first; day <= on.last; day++) {
                days.add(day);
            }
        }
        return new Range(sure, days.size());
    }

    /** From one day to another, counted from 1970. */
    private record Days(long first, long last) {}

    /** The days that it may lie on; not more than can be counted. */
    private Days days(Item item, Counted window) {
        Instant from = item.when().from().isBefore(window.from())
                ? window.from()
                : item.when().from();
        Instant to = item.when().to().isAfter(window.to())
                ? window.to()
                : item.when().to();
        long first = day(from);
        long last = to.isAfter(from) ? day(to.minusNanos(1)) : first;
        return new Days(first, Math.min(last, first + MOST_DAYS));
    }

    private long day(Instant instant) {
        return LocalDate.ofInstant(instant, zone).toEpochDay();
    }

    private static Range parties(List<Item> surely, List<Item> possibly) {
        Set<String> parties = new HashSet<>();
        for (Item item : surely) {
            if (item.surely() > 0) {
                item.tellActors(parties);
            }
        }
        int sure = parties.size();
        possibly.forEach(item -> item.tellPossibleActors(parties));
        return new Range(sure, parties.size());
    }
}
