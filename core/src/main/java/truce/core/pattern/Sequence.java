package truce.core.pattern;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import truce.core.agreement.Norm;

/**
 * Incidents in order of time: which may have been the first, which followed which, or the longest stretch without any.
 *
 * @param spec what was declared
 * @param key value of the key
 * @param norm see {@link Finding#norm}
 * @param candidates ids of incidents, in order of time and id: those that may be the first, or those of the chain
 * @param leftOut number of sightings that can hold no place
 * @param links how many followed another
 * @param hours length of the longest stretch without any, in whole hours
 * @param notes what limits it
 */
public record Sequence(
        PatternSpec.SequenceSpec spec,
        String key,
        Optional<Norm> norm,
        List<String> candidates,
        int leftOut,
        Range links,
        Range hours,
        List<String> notes)
        implements Finding {

    public Sequence {
        candidates = List.copyOf(candidates);
        notes = List.copyOf(notes);
    }

    /** Which incidents may have been the first. */
    public static Sequence first(
            PatternSpec.SequenceSpec spec, String key, Norm norm, List<String> candidates, int leftOut) {
        return new Sequence(
                spec,
                key,
                Optional.of(norm),
                candidates,
                leftOut,
                Range.NONE,
                Range.NONE,
                firstNotes(candidates, leftOut));
    }

    /** The first of a norm, as rules see it by the name of its pattern alone: for tests of rules. */
    public static Sequence named(String pattern, Norm norm, List<String> candidates, int leftOut) {
        PatternSpec.SequenceSpec spec = new PatternSpec.SequenceSpec(
                pattern,
                PatternSpec.Takes.FIRST,
                Filter.ALL,
                Optional.empty(),
                new Key(List.of(Key.Part.NORM), 10),
                PatternSpec.Actors.ANY,
                Duration.ZERO,
                Optional.empty());
        return first(spec, "", norm, candidates, leftOut);
    }

    @Override
    public Sequence as(PatternSpec declared) {
        if (!(declared instanceof PatternSpec.SequenceSpec sequence)) {
            throw new IllegalArgumentException(declared.id() + " is no sequence");
        }
        return new Sequence(sequence, key, norm, candidates, leftOut, links, hours, notes);
    }

    private static List<String> firstNotes(List<String> candidates, int leftOut) {
        List<String> notes = new ArrayList<>();
        if (candidates.size() > 1) {
            notes.add("the times of " + candidates.size() + " incidents overlap: none of them can be named the first");
        }
        if (leftOut > 0) {
            notes.add(leftOut + " flags rest on rows that sum up several events and are left out");
        }
        if (candidates.isEmpty()) {
            notes.add("not computed, because every flag rests on rows that sum up several events");
        }
        notes.add("the first in these sources; it says nothing on who acted first");
        return notes;
    }

    /** Whether the times of several candidates overlap, so that none can be named. */
    public boolean isTied() {
        return spec.takes() == PatternSpec.Takes.FIRST && candidates.size() > 1;
    }

    @Override
    public List<String> incidents() {
        return candidates;
    }

    @Override
    public String title() {
        String where = key.isEmpty() ? "" : " (" + key + ")";
        return switch (spec.takes()) {
            case FIRST ->
                normId().isEmpty()
                        ? "First reported act" + where
                        : "First reported act after " + normId() + " took effect";
            case AFTER -> spec.id() + ": " + links + " followed within " + Window.length(spec.within()) + where;
            case ALTERNATION ->
                spec.id() + ": " + candidates.size() + " incidents in turn, each within " + Window.length(spec.within())
                        + " of the one before" + where;
            case GAP -> spec.id() + ": none reported for " + hours + " hours" + where;
        };
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        if (spec.takes() == PatternSpec.Takes.FIRST) {
            return values;
        }
        values.put("key", key);
        if (spec.takes() == PatternSpec.Takes.GAP) {
            Tally.put(values, "hours", hours);
        } else {
            Tally.put(values, "links", links);
        }
        return values;
    }
}
