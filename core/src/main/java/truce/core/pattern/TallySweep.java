package truce.core.pattern;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import truce.core.pattern.PatternSpec.TallySpec;
import truce.core.pattern.TallyMaker.Counted;
import truce.core.pattern.Window.Anchored;
import truce.core.pattern.Window.Fixed;
import truce.core.pattern.Window.Sliding;
import truce.core.time.Period;

/** Counts, for every value of the key, what lies in each window: surely and possibly. */
final class TallySweep {

    static final int MOST_INCIDENTS = 100;

    private final TallySpec spec;
    private final Sightings scene;
    private final Period period;
    private final LeftOut leftOut;
    private final TallyMaker tallies;

    TallySweep(TallySpec spec, Sightings scene, LeftOut leftOut) {
        this.spec = spec;
        this.scene = scene;
        this.period = scene.bounded();
        this.leftOut = leftOut;
        this.tallies = new TallyMaker(spec, period.zone());
    }

    List<Tally> of(Groups groups) {
        List<Tally> counted = counted(groups);
        if (!spec.share()) {
            return counted;
        }
        List<Key.Part> rest = spec.key().parts().stream()
                .filter(part -> part != Key.Part.PARTY)
                .toList();
        TallySpec whole = new TallySpec(
                spec.id(),
                spec.counts(),
                spec.filter(),
                new Key(rest, spec.key().cellKilometres()),
                spec.window(),
                0);
        Groups all = Groups.of(Groups.Asked.by(whole), scene.sightings());
        return Shares.of(counted, new TallySweep(whole, scene, new LeftOut()).counted(all));
    }

    private List<Tally> counted(Groups groups) {
        if (spec.window() instanceof Fixed fixed) {
            CalendarSweep calendar = new CalendarSweep(spec, fixed.unit(), scene, leftOut, tallies);
            return each(groups, calendar::of);
        }
        if (spec.window() instanceof Sliding sliding) {
            return each(
                    groups,
                    (group, items) ->
                            sliding(group, items, sliding.length()).stream().toList());
        }
        if (spec.window() instanceof Anchored anchored) {
            AnchoredSweep anchors = new AnchoredSweep(anchored, spec.baseline(), scene.norms(), period);
            return each(groups, (group, items) -> anchored(group, anchors.of(group.norm(), items)));
        }
        return each(
                groups,
                (group, items) ->
                        List.of(tallies.of(group, new Counted(items, period.from(), period.to()), Ratios.NONE)));
    }

    /** Counts the things of one group. */
    private interface Count {
        List<Tally> of(Group group, List<Item> items);
    }

    private List<Tally> each(Groups groups, Count count) {
        List<Tally> found = new ArrayList<>();
        for (Group group : groups.sorted()) {
            found.addAll(count.of(group, Item.of(spec, group)));
        }
        return found;
    }

    private Optional<Tally> sliding(Group group, List<Item> items, Duration length) {
        Peak sure = Peak.surely(items, length);
        Peak possible = Peak.possibly(items, length);
        Counted in = within(items, possible, length);
        if (in.items().isEmpty()) {
            return Optional.empty();
        }
        Counted most = within(items, sure, length);
        List<Item> surely = most.items().stream()
                .filter(item -> item.isIn(most.from(), most.to()))
                .toList();
        return Optional.of(tallies.of(
                group,
                new Range(sure.weight(), possible.weight()),
                new Counted(surely, most.from(), most.to()),
                in,
                Ratios.NONE));
    }

    private static Counted within(List<Item> items, Peak peak, Duration length) {
        Counted all = new Counted(items, peak.from(), peak.from().plus(length));
        return new Counted(all.possible(), all.from(), all.to());
    }

    private List<Tally> anchored(Group group, List<AnchoredSweep.Stretch> stretches) {
        List<Tally> found = new ArrayList<>();
        for (AnchoredSweep.Stretch one : stretches) {
            found.add(tallies.of(
                    group,
                    one.count(),
                    new Counted(one.surely(), one.from(), one.to()),
                    new Counted(one.possibly(), one.from(), one.to()),
                    one.ratios()));
        }
        return found;
    }
}
