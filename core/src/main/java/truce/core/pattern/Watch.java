package truce.core.pattern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import truce.core.circumstance.Circumstance;
import truce.core.circumstance.Circumstance.Coverage.Quality;
import truce.core.time.Period;

/**
 * What is stated of how well a zone, or everywhere, was watched. Watched fully is only what all who speak of it say so, of
 * the zone itself or of everywhere; a word on a part of it is a word on a part.
 */
final class Watch {

    private static final Instant LAST = Instant.MAX;

    private final Sightings scene;
    private final Optional<String> zone;
    /** Stretches that are surely watched fully, in order, parted from each other. */
    private final List<Stretch> full;

    private record Stretch(Instant from, Instant to) {}

    /** @param zone id of the zone; empty for everywhere */
    Watch(Sightings scene, Optional<String> zone) {
        this.scene = scene;
        this.zone = zone;
        this.full = stretches();
    }

    /** Every quality that is stated of a window. */
    Set<Quality> stated(Period window) {
        Set<Quality> stated = EnumSet.noneOf(Quality.class);
        scene.watched().stream().filter(one -> touches(one, window)).forEach(one -> stated.add(grade(one, window)));
        return stated;
    }

    /** The days of a window that were watched fully, from midnight to midnight. */
    Set<LocalDate> fullDays(LocalDate from, LocalDate to, Period period) {
        Set<LocalDate> days = new TreeSet<>();
        from.datesUntil(to).forEach(day -> {
            Instant begin = day.atStartOfDay(period.zone()).toInstant();
            Instant end = day.plusDays(1).atStartOfDay(period.zone()).toInstant();
            if (isFull(begin, end)) {
                days.add(day);
            }
        });
        return days;
    }

    boolean isNeverFull() {
        return full.isEmpty();
    }

    /** What lies between the stretches watched fully, from the beginning to the end of time. */
    List<Period> unwatched(Period period) {
        List<Period> between = new ArrayList<>();
        Instant free = period.from();
        for (Stretch stretch : full) {
            if (stretch.from().isAfter(free)) {
                between.add(new Period(free, stretch.from(), period.zone()));
            }
            free = stretch.to().isAfter(free) ? stretch.to() : free;
        }
        if (period.to().isAfter(free)) {
            between.add(new Period(free, period.to(), period.zone()));
        }
        return between;
    }

    private boolean isFull(Instant from, Instant to) {
        int low = 0;
        int high = full.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (full.get(middle).from().isAfter(from)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low > 0 && !full.get(low - 1).to().isBefore(to);
    }

    private List<Stretch> stretches() {
        List<Stretch> said = new ArrayList<>();
        List<Stretch> denied = new ArrayList<>();
        for (Circumstance.Coverage one : scene.watched()) {
            Instant from = one.validity().from().latest();
            Instant to = one.validity().to().earliest();
            if (one.quality() != Quality.FULL && one.of().isEmpty() && (isWhole(one) || mayMeet(one))) {
                denied.add(new Stretch(
                        one.validity().from().earliest(), one.validity().to().latest()));
            } else if (one.quality() == Quality.FULL && one.of().isEmpty() && isWhole(one) && to.isAfter(from)) {
                said.add(new Stretch(from, to));
            }
        }
        return without(joined(said), joined(denied));
    }

    private static List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch one :
                stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
            Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || one.from().isAfter(last.to())) {
                joined.add(one);
            } else if (one.to().isAfter(last.to())) {
                joined.set(joined.size() - 1, new Stretch(last.from(), one.to()));
            }
        }
        return joined;
    }

    /** Both in order: one sweep. */
    private static List<Stretch> without(List<Stretch> said, List<Stretch> denied) {
        List<Stretch> left = new ArrayList<>();
        int first = 0;
        for (Stretch one : said) {
            Instant from = one.from();
            while (first < denied.size() && !denied.get(first).to().isAfter(from)) {
                first++;
            }
            for (int i = first; i <= denied.size() && from.isBefore(one.to()); i++) {
                Stretch next = i < denied.size() ? denied.get(i) : new Stretch(LAST, LAST);
                Instant to = next.from().isBefore(one.to()) ? next.from() : one.to();
                if (to.isAfter(from)) {
                    left.add(new Stretch(from, to));
                }
                from = next.to();
            }
        }
        return left;
    }

    private boolean touches(Circumstance.Coverage one, Period window) {
        return isThen(one, window) && one.of().isEmpty() && (isWhole(one) || mayMeet(one));
    }

    private static boolean isThen(Circumstance.Coverage one, Period window) {
        return one.validity().from().earliest().isBefore(window.to())
                && one.validity().to().latest().isAfter(window.from());
    }

    /** The word is about the zone itself, or about everywhere. */
    private boolean isWhole(Circumstance.Coverage one) {
        return one.scene().isAnywhere()
                || (zone.isPresent() && one.scene().zone().equals(zone));
    }

    private boolean mayMeet(Circumstance.Coverage one) {
        if (zone.isEmpty()) {
            return true;
        }
        return one.scene().zone().isEmpty()
                && scene.zones().findZone(zone.get()).isPresent()
                && !scene.zones()
                        .overlap(
                                one.scene().place(),
                                zone.get(),
                                one.validity().from().earliest(),
                                one.validity().to().latest())
                        .excluded();
    }

    /** Full only when the word is about the zone itself, and for the whole window. */
    private Quality grade(Circumstance.Coverage one, Period window) {
        boolean whole = isWhole(one)
                && !one.validity().from().latest().isAfter(window.from())
                && !one.validity().to().earliest().isBefore(window.to());
        return one.quality() == Quality.FULL && !whole ? Quality.PARTIAL : one.quality();
    }
}
