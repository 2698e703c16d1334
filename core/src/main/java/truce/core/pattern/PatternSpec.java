package truce.core.pattern;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A tally, sequence or coverage that a pack declares: everything that is needed to compute it. */
public sealed interface PatternSpec {

    /** As rules name it. */
    String id();

    Key key();

    /**
     * How many there are.
     *
     * @param counts what is counted
     * @param baseline number of windows before, whose mean a window is compared with; 0 for none
     * @param share whether to tell each party's share of all that is counted; the key then names the party
     */
    record TallySpec(String id, Counted counts, Filter filter, Key key, Window window, int baseline, boolean share)
            implements PatternSpec {

        /** Without shares. */
        public TallySpec(String id, Counted counts, Filter filter, Key key, Window window, int baseline) {
            this(id, counts, filter, key, window, baseline, false);
        }
    }

    /**
     * What comes after what.
     *
     * @param of the sightings in question
     * @param after the sightings that they follow; for {@link Takes#AFTER}
     * @param actors who acted in the later one, by who acted in the earlier one
     * @param within how soon it must follow; for {@link Takes#AFTER} and {@link Takes#ALTERNATION}
     * @param nearKilometres how near it must lie; empty where the place does not matter
     * @param watched whether a stretch without any counts surely only where it is stated to have been watched fully
     */
    record SequenceSpec(
            String id,
            Takes takes,
            Filter of,
            Optional<Filter> after,
            Key key,
            Actors actors,
            Duration within,
            Optional<Integer> nearKilometres,
            boolean watched)
            implements PatternSpec {

        /** Whether or not anybody watched. */
        public SequenceSpec(
                String id,
                Takes takes,
                Filter of,
                Optional<Filter> after,
                Key key,
                Actors actors,
                Duration within,
                Optional<Integer> nearKilometres) {
            this(id, takes, of, after, key, actors, within, nearKilometres, false);
        }
    }

    /** How well each zone was watched in each window, beside what was reported there. */
    record CoverageSpec(String id, Key key, Window window, Filter filter) implements PatternSpec {}

    /** Every filter that it declares. */
    default List<Filter> filters() {
        if (this instanceof TallySpec tally) {
            return List.of(tally.filter());
        }
        if (this instanceof CoverageSpec coverage) {
            return List.of(coverage.filter());
        }
        SequenceSpec sequence = (SequenceSpec) this;
        return sequence.after().map(after -> List.of(sequence.of(), after)).orElse(List.of(sequence.of()));
    }

    /** What is counted. */
    enum Counted {
        INCIDENTS,
        EVENTS,
        FLAGS,
        ACTIONS,
        /** Different places, by name or position. */
        PLACES,
        KILLED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** {@code 1 incident}, {@code 2 to 5 incidents}. */
        String counted(Range number) {
            boolean one = number.possibly() == 1 && number.surely() == 1 && this != KILLED;
            return number + " " + (one ? code().substring(0, code().length() - 1) : code());
        }
    }

    /** What a sequence looks for. */
    enum Takes {
        /** Which came first. */
        FIRST,
        /** What followed something else within some time. */
        AFTER,
        /** The longest chain in which two sides act in turn. */
        ALTERNATION,
        /** The longest stretch without any. */
        GAP;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who acted in the later of two, by who acted in the earlier one. */
    enum Actors {
        ANY,
        SAME,
        OPPOSITE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
