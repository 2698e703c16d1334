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
import org.jspecify.annotations.Nullable;
import truce.core.pattern.PatternSpec.CoverageSpec;
import truce.core.pattern.PatternSpec.SequenceSpec;
import truce.core.pattern.PatternSpec.Takes;

/**
 * Sightings by the value of a key, in an order that does not depend on how they came. Found once for all patterns that ask
 * for the same; words are put together once a group, not once a sighting.
 */
final class Groups {

    static final String AGGREGATED = "the row sums up several events";
    static final String MANY = "more than " + Groups.MOST + " possible values of the key";
    private static final int MOST = 16;

    private final Asked asked;
    private final Roll roll;
    private final KeyValues values;
    private final Sieve sieve;
    private final Map<Integer, Reached> ofNorms = new HashMap<>();
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
    private static final class Branch {
        private final String words;
        private Map<String, Branch> longer = Map.of();
        private @Nullable Group group;

        Branch(String words) {
            this.words = words;
        }

        Branch to(Key.Part part, String value) {
            if (longer.isEmpty()) {
                longer = new HashMap<>();
            }
            return longer.computeIfAbsent(value, v -> new Branch(KeyValues.longer(words, part, v)));
        }
    }

    /**
     * Where the values of its key lead a sighting.
     *
     * @param branches at most 16; none when it is left out
     * @param sure whether there is no other way
     * @param missing why it is left out
     */
    private record Reached(List<Branch> branches, boolean sure, String missing) {}

    private Groups(Asked asked, Roll roll) {
        this.asked = asked;
        this.roll = roll;
        values = new KeyValues(asked.key(), roll);
        sieve = new Sieve(asked.filter(), roll);
    }

    static Groups of(Asked asked, Roll roll) {
        Groups groups = new Groups(asked, roll);
        boolean byNorm = asked.key().isOfNorm();
        for (int i = 0; i < roll.size(); i++) {
            if (!groups.sieve.passes(i)) {
                continue;
            }
            if (roll.isAggregated(i) && !asked.filter().aggregated()) {
                groups.leftOut.add(AGGREGATED);
            } else {
                groups.enter(i, byNorm ? groups.reachedOfNorm(i) : groups.reached(i));
            }
        }
        return groups;
    }

    /** Of a key that the norm alone tells. */
    private Reached reachedOfNorm(int number) {
        return ofNorms.computeIfAbsent(roll.norms().of(number), norm -> reached(number));
    }

    private Reached reached(int number) {
        List<Branch> reached = List.of(root);
        boolean sure = true;
        for (Key.Part part : asked.key().parts()) {
            KeyValues.Some some = values.of(part, number);
            int many = reached.size() * some.values().size();
            if (many == 0 || many > MOST) {
                return new Reached(List.of(), false, many == 0 ? some.missing() : MANY);
            }
            reached = longer(reached, part, some.values());
            sure &= some.certain();
        }
        return new Reached(reached, sure, "");
    }

    private void enter(int number, Reached reached) {
        if (reached.branches().isEmpty()) {
            leftOut.add(reached.missing());
            return;
        }
        certain.set(number, reached.sure());
        for (Branch branch : reached.branches()) {
            Group group = branch.group == null ? group(branch.words, number) : branch.group;
            branch.group = group;
            group.add(number);
        }
    }

    private Group group(String words, int first) {
        return groups.computeIfAbsent(
                words, key -> new Group(key, roll.sighting(first).subject().norm(), roll, certain));
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
        List<Group> inOrder = new ArrayList<>(groups.values());
        inOrder.sort(Comparator.comparing(Group::key));
        Slots slots = new Slots(roll.size());
        for (Group group : inOrder) {
            Things things = new Things(group, sieve, slots);
            sweeps.forEach(sweep -> sweep.take(group, things));
        }
    }

    /** The things of one group. */
    Things things(Group group) {
        return new Things(group, sieve, new Slots(roll.size()));
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
