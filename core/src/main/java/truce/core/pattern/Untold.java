package truce.core.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says of declared patterns that no rule tells of why that is: nothing fits, not computed, or no rule's mark was reached. */
public final class Untold {

    private static final String NOT_COMPUTED = "not computed, because";

    /** Findings that are asked how near they came, the largest first. */
    private static final int MOST_ASKED = 100;

    private Untold() {}

    /**
     * Sentences for the notes of a report.
     *
     * @param declared what is declared
     * @param findings what was found
     * @param told what rules tell of
     * @param said what is said already of what could not be computed
     * @param near how near a finding came to what a rule asks, in words; empty when no number stopped it
     */
    public static List<String> notices(
            Collection<PatternSpec> declared,
            List<Finding> findings,
            Collection<Finding> told,
            List<String> said,
            Function<Finding, Optional<String>> near) {
        Set<String> silent = new TreeSet<>();
        Set<String> reached = new TreeSet<>();
        List<String> notices = new ArrayList<>();
        Map<PatternSpec, List<Finding>> bySpec = findings.stream().collect(Collectors.groupingBy(Finding::spec));
        Set<PatternSpec> toldOf = told.stream().map(Finding::spec).collect(Collectors.toSet());
        for (PatternSpec spec : declared) {
            List<Finding> found = bySpec.getOrDefault(spec, List.of());
            boolean isTold = toldOf.contains(spec);
            String why = "pattern " + spec.id() + ": " + NOT_COMPUTED;
            if (found.isEmpty() && said.stream().noneMatch(one -> one.startsWith(why))) {
                silent.add(spec.id());
            } else if (!found.isEmpty() && !isTold) {
                reached.add(spec.id());
                why(found)
                        .or(() -> highest(found))
                        .or(() -> nearest(found, near))
                        .ifPresent(more -> notices.add("pattern " + spec.id() + ": " + more));
            }
        }
        if (!reached.isEmpty()) {
            notices.add(0, "patterns computed of which no rule tells: " + String.join(", ", reached));
        }
        if (!silent.isEmpty()) {
            notices.add(0, "patterns not computed, because nothing reported fits them: " + String.join(", ", silent));
        }
        return notices;
    }

    /** What all of them say of why they were not computed. */
    private static Optional<String> why(List<Finding> found) {
        Set<String> reasons = new TreeSet<>();
        for (Finding one : found) {
            Optional<String> reason = one.notes().stream()
                    .filter(note -> note.startsWith(NOT_COMPUTED))
                    .findFirst();
            if (reason.isEmpty()) {
                return Optional.empty();
            }
            reasons.add(reason.get());
        }
        return Optional.of(String.join("; ", reasons));
    }

    /** The steepest rise is told even where it stays below a rule's mark: the mark is policy. Shares of sides are not. */
    private static Optional<String> highest(List<Finding> found) {
        return found.stream()
                .filter(Tally.class::isInstance)
                .map(Tally.class::cast)
                .filter(one -> one.risen().isPresent())
                .max(Comparator.comparingLong(Untold::height)
                        .thenComparing(Tally::from, Comparator.reverseOrder())
                        .thenComparing(Tally::key, Comparator.reverseOrder()))
                .map(one -> "no rule tells of it; the highest is " + one.title());
    }

    /** The finding that counts most of those which only a number kept from being told. */
    private static Optional<String> nearest(List<Finding> found, Function<Finding, Optional<String>> near) {
        return found.stream()
                .filter(one ->
                        !(one instanceof Tally tally) || tally.ratios().share().isEmpty())
                .sorted(Comparator.comparingLong(Untold::size).reversed().thenComparing(Finding::key))
                .limit(MOST_ASKED)
                .flatMap(one -> near.apply(one).stream())
                .findFirst();
    }

    private static long size(Finding finding) {
        if (finding instanceof Tally tally) {
            return tally.count().surely();
        }
        return finding instanceof Sequence sequence
                ? sequence.links().surely() + sequence.hours().surely()
                : 0;
    }

    private static long height(Tally tally) {
        return tally.risen().orElse(Range.NONE).surely();
    }
}
