package truce.core.pattern;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import truce.core.action.ActionType;
import truce.core.agreement.ClauseKind;

/**
 * How a declared pattern takes one sighting: under which values of its key, whether surely, or why not at all.
 *
 * @param keys values of the key that it may have; empty when it is not taken
 * @param doubt why it counts only possibly, its time apart: {@code whose answer is open}; empty when nothing is open
 * @param refused why it is not taken; empty when it is
 */
public record Standing(List<String> keys, Optional<String> doubt, Optional<String> refused) {

    public Standing {
        keys = List.copyOf(keys);
    }

    /** How a pattern takes a sighting; of a sequence with two filters, by the one that takes it. */
    public static Standing of(PatternSpec spec, Sighting sighting) {
        List<Standing> all = Stream.concat(
                        Stream.of(Groups.Asked.by(spec).filter()),
                        spec.filters().stream().skip(1))
                .map(filter -> of(spec.key(), filter, sighting))
                .toList();
        return all.stream().filter(one -> one.refused().isEmpty()).findFirst().orElse(all.get(0));
    }

    private static Standing of(Key key, Filter filter, Sighting sighting) {
        Groups groups = Groups.of(new Groups.Asked(key, filter), Roll.of(List.of(sighting)));
        Optional<String> refused =
                refusal(filter, sighting).or(() -> groups.leftOut().reason());
        if (refused.isPresent()) {
            return new Standing(List.of(), Optional.empty(), refused);
        }
        boolean certain = groups.sorted().stream().allMatch(group -> group.isCertain(0));
        List<String> keys = groups.sorted().stream().map(Group::key).toList();
        return new Standing(keys, doubt(filter, certain, sighting), refused);
    }

    /** Whether a finding is about a sighting: its key, and of a window its time; of what followed what, its incident. */
    public static boolean isIn(Finding finding, Sighting sighting) {
        if (finding instanceof Sequence sequence && sequence.spec().takes() != PatternSpec.Takes.GAP) {
            return sequence.incidents().contains(sighting.incident());
        }
        boolean keyed = of(finding.spec(), sighting).keys().contains(finding.key());
        if (finding instanceof Tally tally) {
            return keyed && touches(sighting, tally.from(), tally.to());
        }
        return keyed && (!(finding instanceof Coverage coverage) || touches(sighting, coverage.from(), coverage.to()));
    }

    private static boolean touches(Sighting sighting, Instant from, Instant to) {
        return sighting.when().from().isBefore(to) && !sighting.when().to().isBefore(from);
    }

    /** Why it counts only possibly, as far as answer, row, act and actor go. */
    static Optional<String> doubt(Filter filter, boolean certain, Sighting sighting) {
        if (!sighting.strength().atLeast(filter.sure())) {
            return Optional.of("whose answer is open");
        }
        if (sighting.event().aggregated()) {
            return Optional.of("of rows that sum up several events");
        }
        if (!filter.acts().isEmpty()
                && !filter.acts().containsAll(sighting.event().acts())) {
            return Optional.of("whose act may be another");
        }
        return certain && filter.surely(sighting)
                ? Optional.empty()
                : Optional.of("of which it is open whose they are");
    }

    /** The first thing that keeps a sighting out of a filter. */
    private static Optional<String> refusal(Filter filter, Sighting sighting) {
        if (sighting.phase() != filter.phase()) {
            return Optional.of(
                    filter.phase() == Filter.Phase.IN_FORCE
                            ? "it happened before the norm took effect"
                            : "it happened after the norm took effect; counted is what came before");
        }
        if (!sighting.strength().atLeast(filter.from())) {
            return Optional.of("the answer is " + word(sighting.strength()) + ", and counted is from "
                    + word(filter.from()) + " on");
        }
        ClauseKind kind = sighting.subject().norm().kind();
        Set<ActionType> acts = sighting.event().acts();
        return other("the clause is about ", filter.kinds(), Set.of(kind), ClauseKind::code)
                .or(() -> other("the agreement is ", filter.agreements(), agreement(sighting), id -> id))
                .or(() -> other("the act is ", filter.acts(), acts, ActionType::code))
                .or(() -> other("who acted is ", filter.parties(), Set.copyOf(sighting.actors()), id -> id))
                .or(() -> filter.passes(sighting)
                        ? Optional.empty()
                        : Optional.of(
                                sighting.gravity() < filter.gravity()
                                        ? "its gravity is S" + sighting.gravity() + ", and counted is from S"
                                                + filter.gravity() + " on"
                                        : "who acted is known on too weak a basis"))
                .or(() -> sighting.event().aggregated() && !filter.aggregated()
                        ? Optional.of(Groups.AGGREGATED)
                        : Optional.empty());
    }

    private static Set<String> agreement(Sighting sighting) {
        return Set.of(sighting.subject().norm().agreement());
    }

    private static <T> Optional<String> other(String what, Set<T> allowed, Set<T> has, Function<T, String> words) {
        boolean fits = allowed.isEmpty() || has.stream().anyMatch(allowed::contains);
        return fits
                ? Optional.empty()
                : Optional.of(what + listed(has, words) + ", and counted is " + listed(allowed, words));
    }

    private static <T> String listed(Set<T> values, Function<T, String> words) {
        return values.isEmpty()
                ? "not told"
                : values.stream().map(words).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .collect(Collectors.joining(", "));
    }

    private static String word(Strength strength) {
        return strength.name().toLowerCase(Locale.ROOT);
    }
}
