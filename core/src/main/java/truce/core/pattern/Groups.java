package truce.core.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import truce.core.pattern.PatternSpec.CoverageSpec;
import truce.core.pattern.PatternSpec.SequenceSpec;
import truce.core.pattern.PatternSpec.Takes;

/**
 * Sightings by the value of a key, in an order that does not depend on how they came. Found once for all patterns that ask
 * for the same; words are put together once a group, not once a sighting.
 */
final class Groups {

    static final Comparator<Sighting> ORDER = Comparator.comparing(
                    (Sighting sighting) -> sighting.when().from())
            .thenComparing(sighting -> sighting.when().to())
            .thenComparing(Sighting::incident)
            .thenComparing(Sighting::flag);

    static final String AGGREGATED = "the row sums up several events";
    static final String MANY = "more than " + Groups.MOST + " possible values of the key";
    private static final int MOST = 16;

    private final Asked asked;
    private final KeyValues values;
    private final List<Sighting> all;
    private final BitSet certain = new BitSet();
    private final Branch root = new Branch("");
    private final Map<String, Group> groups = new HashMap<>();
    private final LeftOut leftOut = new LeftOut();

    /** What a pattern takes, and by which key. */
    record Asked(Key key, Filter filter) {

        /** Of a sequence of two kinds of acts, the later ones. */
        static Asked by(PatternSpec spec) {
            Filter filter = spec.filters().get(0);
            boolean takesSums = spec instanceof CoverageSpec
                    || (spec instanceof SequenceSpec sequence && sequence.takes() == Takes.FIRST);
            return new Asked(spec.key(), takesSums ? filter.withAggregated() : filter);
        }
    }

    /** A beginning of the key with its values so far, and all that goes on from there. */
    private record Branch(String words, Map<String, Branch> longer) {

        Branch(String words) {
            this(words, new HashMap<>());
        }

        Branch to(Key.Part part, String value) {
            return longer.computeIfAbsent(value, v -> new Branch(KeyValues.longer(words, part, v)));
        }
    }

    private Groups(Asked asked, List<Sighting> sorted) {
        this.asked = asked;
        values = new KeyValues(asked.key());
        all = sorted;
    }

    /** @param sorted all sightings, in {@link #ORDER} */
    static Groups of(Asked asked, List<Sighting> sorted) {
        Groups groups = new Groups(asked, sorted);
        for (int i = 0; i < sorted.size(); i++) {
            Sighting sighting = sorted.get(i);
            if (!asked.filter().passes(sighting)) {
                continue;
            }
            if (sighting.event().aggregated() && !asked.filter().aggregated()) {
                groups.leftOut.add(AGGREGATED);
            } else {
                groups.enter(i, sighting);
            }
        }
        return groups;
    }

    private void enter(int number, Sighting sighting) {
        List<Branch> reached = List.of(root);
        boolean sure = true;
        for (Key.Part part : asked.key().parts()) {
            KeyValues.Some some = values.of(part, sighting);
            int many = reached.size() * some.values().size();
            if (many == 0 || many > MOST) {
                leftOut.add(many == 0 ? some.missing() : MANY);
                return;
            }
            reached = longer(reached, part, some.values());
            sure &= some.certain();
        }
        certain.set(number, sure);
        for (Branch branch : reached) {
            groups.computeIfAbsent(
                            branch.words(),
                            words -> new Group(words, sighting.subject().norm(), all, certain))
                    .add(number);
        }
    }

    private static List<Branch> longer(List<Branch> reached, Key.Part part, List<String> values) {
        if (reached.size() == 1 && values.size() == 1) {
            return List.of(reached.get(0).to(part, values.get(0)));
        }
        List<Branch> longer = new ArrayList<>();
        for (Branch branch : reached) {
            for (String value : values) {
                longer.add(branch.to(part, value));
            }
        }
        return longer;
    }

    /** Hands every group to all of them, by key. */
    void sweep(List<Sweep> sweeps) {
        for (Group group : new TreeMap<>(groups).values()) {
            Things things = new Things(group, asked.filter());
            sweeps.forEach(sweep -> sweep.take(group, things));
        }
    }

    /** All of them, by key. */
    Collection<Group> sorted() {
        return Collections.unmodifiableCollection(groups.values());
    }

    Optional<Group> find(String key) {
        return Optional.ofNullable(groups.get(key));
    }

    /** Those that have no value of the key, and why. */
    LeftOut leftOut() {
        return leftOut;
    }
}
