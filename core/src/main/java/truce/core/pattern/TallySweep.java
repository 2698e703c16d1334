package truce.core.pattern;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import truce.core.pattern.PatternSpec.TallySpec;
import truce.core.pattern.TallyMaker.Counted;
import truce.core.pattern.Window.Anchored;
import truce.core.pattern.Window.Fixed;
import truce.core.pattern.Window.Sliding;
import truce.core.time.Period;

/** Counts, for every value of the key, what lies in each window: surely and possibly. */
final class TallySweep implements Sweep {

    static final int MOST_INCIDENTS = 100;

    private final TallySpec spec;
    private final Sightings scene;
    private final Period period;
    private final LeftOut leftOut;
    private final TallyMaker tallies;
    private final Count count;
    private final List<Tally> found = new ArrayList<>();

    /** Counts the things of one group. */
    private interface Count {
        List<Tally> of(Group group, List<Item> items);
    }

    TallySweep(TallySpec spec, Sightings scene, LeftOut leftOut) {
        this.spec = spec;
        this.scene = scene;
        this.period = scene.bounded();
        this.leftOut = leftOut;
        this.tallies = new TallyMaker(spec, period.zone());
        this.count = count();
    }

    @Override
    public void take(Group group, Things things) {
        found.addAll(count.of(group, things.of(spec.counts())));
    }

    @Override
    public List<Tally> found() {
        if (!spec.share()) {
            return found;
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
        TallySweep all = new TallySweep(whole, scene, new LeftOut());
        Groups.of(Groups.Asked.by(whole), scene.roll()).sweep(List.of(all));
        return Shares.of(found, all.found);
    }

    private Count count() {
        if (spec.window() instanceof Fixed fixed) {
            return new CalendarSweep(spec, fixed.unit(), scene, leftOut, tallies)::of;
        }
        if (spec.window() instanceof Sliding sliding) {
            return (group, items) -> sliding(group, items, sliding.length());
        }
        if (spec.window() instanceof Anchored anchored) {
            AnchoredSweep anchors = new AnchoredSweep(anchored, spec.baseline(), scene.norms(), period);
            return (group, items) -> anchored(group, anchors.of(group.norm(), items));
        }
        return (group, items) ->
                List.of(tallies.of(group, new Counted(items, period.from(), period.to()), Ratios.NONE));
    }

    private List<Tally> sliding(Group group, List<Item> items, Duration length) {
        Peak sure = Peak.surely(items, length);
        Peak possible = Peak.possibly(items, length);
        Counted in = within(items, possible, length);
        if (in.items().isEmpty()) {
            return List.of();
        }
        Counted most = within(items, sure, length);
        List<Item> surely = most.items().stream()
                .filter(item -> item.isIn(most.from(), most.to()))
                .toList();
        return List.of(tallies.of(
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
        List<Tally> told = new ArrayList<>();
        for (AnchoredSweep.Stretch one : stretches) {
            told.add(tallies.of(
                    group,
                    one.count(),
                    new Counted(one.surely(), one.from(), one.to()),
                    new Counted(one.possibly(), one.from(), one.to()),
                    one.ratios()));
        }
        return told;
    }
}
