package truce.core.pattern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import truce.core.geo.Position;
import truce.core.pattern.PatternSpec.Actors;
import truce.core.pattern.PatternSpec.SequenceSpec;

/**
 * Acts that others may have followed, by who acted against whom and where. An act looks at the places near it, each once,
 * however many acts lie there.
 */
final class Predecessors {

    private static final double KM_A_DEGREE = 111.2;

    private final SequenceSpec spec;
    private final Map<Side, Forerunners> sides = new LinkedHashMap<>();
    /** By actor and latitude, in bands as high as the farthest that can matter, then by longitude. */
    private final Map<Band, TreeMap<Double, List<Forerunners>>> bands = new LinkedHashMap<>();
    /** What is near each place, looked for once. */
    private final Map<Side, List<Near>> known = new HashMap<>();
    /** In order of their ends, and how many of them have ended. */
    private final List<Step> byEnd;

    private int ended;

    private record Side(String actor, List<String> others, Spot spot) {}

    /** Acts at a place near another. */
    private record Near(Forerunners forerunners, boolean surely) {}

    private record Band(String actor, long number) {}

    Predecessors(SequenceSpec spec, List<Step> steps) {
        this.spec = spec;
        for (Step step : steps) {
            sides.computeIfAbsent(side(step), side -> enter(side, new Forerunners()))
                    .add(step);
        }
        sides.values().forEach(Forerunners::sort);
        byEnd = steps.stream()
                .filter(step -> step.sure)
                .sorted(Comparator.comparing((Step step) -> step.to)
                        .thenComparing(step -> step.from)
                        .thenComparing(Step::incidentId))
                .toList();
    }

    private Side side(Step step) {
        return new Side(
                spec.actors() == Actors.ANY ? "" : step.actor,
                spec.actors() == Actors.OPPOSITE ? step.others() : List.of(),
                step.spot);
    }

    private Forerunners enter(Side side, Forerunners forerunners) {
        double longitude = side.spot.at().map(Position::longitude).orElse(0.0);
        bands.computeIfAbsent(new Band(side.actor, band(side.spot)), b -> new TreeMap<>())
                .computeIfAbsent(longitude, x -> new ArrayList<>())
                .add(forerunners);
        return forerunners;
    }

    /** No place reaches farther than may be near: so nothing farther apart than three times that matters. */
    private double farthest() {
        return 3.0 * spec.nearKilometres().orElse(1) + 1;
    }

    private long band(Spot spot) {
        return spot.at()
                .map(position -> (long) StrictMath.floor((position.latitude() + 90) * KM_A_DEGREE / farthest()))
                .orElse(0L);
    }

    /** Goes on to the next act, in order of begin and end. Those that ended before it are now known as such. */
    void goOnTo(Step later) {
        while (ended < byEnd.size() && isBefore(byEnd.get(ended), later)) {
            Step step = byEnd.get(ended++);
            forerunners(step).ended(step);
        }
    }

    private Forerunners forerunners(Step step) {
        return Objects.requireNonNull(sides.get(side(step)));
    }

    /** Two at the same instant are in no order. */
    private static boolean isBefore(Step earlier, Step later) {
        return earlier.to.isBefore(later.from) || (earlier.to.equals(later.from) && !earlier.from.equals(later.to));
    }

    /** What was found before an act. */
    record Found(Optional<Step> sure, boolean possible) {}

    /** What that actor did, that the act surely followed, with the longest chain; else whether it may have followed any. */
    Found of(Step later, String actor) {
        Optional<Step> best = Optional.empty();
        boolean possible = false;
        Instant begin = later.from.minus(spec.within());
        Instant end = later.to.minus(spec.within());
        for (Near near : known.computeIfAbsent(new Side(actor, List.of(), later.spot), this::near)) {
            Forerunners one = near.forerunners();
            if (spec.actors() == Actors.OPPOSITE && !one.any().others().contains(later.actor)) {
                continue;
            }
            possible |= one.mayPrecede(later, begin);
            if (later.sure && near.surely()) {
                best = better(best, one.longest(later, end));
            }
        }
        return new Found(best, possible);
    }

    private static Optional<Step> better(Optional<Step> one, Optional<Step> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        Comparator<Step> order = Comparator.comparingInt((Step step) -> step.length)
                .thenComparing(step -> step.from)
                .thenComparing(Step::incidentId);
        return order.compare(other.get(), one.get()) > 0 ? other : one;
    }

    /** Those whose place may be near enough, and whether it surely is. */
    private List<Near> near(Side side) {
        int most = spec.nearKilometres().orElse(Integer.MAX_VALUE);
        List<Near> near = new ArrayList<>();
        for (Forerunners one : candidates(side)) {
            Spot.Nearness nearness = side.spot.nearness(most, one.any().spot);
            if (nearness != Spot.Nearness.APART) {
                near.add(new Near(one, nearness == Spot.Nearness.SURE));
            }
        }
        return near;
    }

    private List<Forerunners> candidates(Side side) {
        List<Forerunners> near = new ArrayList<>();
        long band = band(side.spot);
        for (long number = band - 1; number <= band + 1; number++) {
            TreeMap<Double, List<Forerunners>> row = bands.get(new Band(side.actor, number));
            if (row != null && side.spot.at().isPresent()) {
                addAround(side.spot.at().get(), row, near);
            } else if (row != null) {
                row.values().forEach(near::addAll);
            }
        }
        return near;
    }

    private void addAround(Position at, NavigableMap<Double, List<Forerunners>> row, Collection<Forerunners> near) {
        double latitude = Math.min(89.5, Math.abs(at.latitude()) + farthest() / KM_A_DEGREE);
        double width = Math.min(180, farthest() / KM_A_DEGREE / StrictMath.cos(StrictMath.toRadians(latitude)));
        for (double turn = -360; turn <= 360; turn += 360) {
            double middle = at.longitude() + turn;
            row.subMap(middle - width, true, middle + width, false).values().forEach(near::addAll);
        }
    }
}
