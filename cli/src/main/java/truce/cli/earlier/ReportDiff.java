package truce.cli.earlier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import truce.cli.earlier.Because.Cause;

/**
 * What changed from an earlier report to a later one, and because of what.
 *
 * @param then the earlier report
 * @param now the later report
 * @param settings what the runs were computed under and from, where it differs: sentences
 * @param changes flags that are new, gone or another, in the order of the later report, gone ones last
 * @param same number of flags that are the same
 */
public record ReportDiff(Telling then, Telling now, List<String> settings, List<Change> changes, long same) {

    /**
     * A flag that is new, gone or another.
     *
     * @param pair the flag then and now
     * @param causes why; never empty
     */
    record Change(Pair pair, List<Because> causes) {

        Pair.Kind kind() {
            return pair.kind();
        }

        /** Whether its rows were taken back or corrected, and no flag took its place. */
        boolean isWithdrawn() {
            return kind() == Pair.Kind.GONE
                    && causes.stream()
                            .anyMatch(because ->
                                    because.cause() == Cause.WITHDRAWN_ROW || because.cause() == Cause.CORRECTED_ROW);
        }
    }

    public ReportDiff {
        settings = List.copyOf(settings);
        changes = List.copyOf(changes);
    }

    /** @throws truce.core.fault.Refusal when one of them cannot be read, or does not record what it was made from */
    public static ReportDiff of(EarlierReport earlier, EarlierReport later) {
        Telling then = Telling.of(earlier);
        Telling now = Telling.of(later);
        RowCauses byRows = new RowCauses(then, now);
        SettingCauses bySettings = new SettingCauses(then, now);
        List<Change> changes = new ArrayList<>();
        long same = 0;
        for (Pair pair : Pair.of(then, now)) {
            if (pair.kind() == Pair.Kind.SAME) {
                same++;
            } else {
                changes.add(new Change(pair, causes(pair, byRows, bySettings)));
            }
        }
        List<String> settings = new ArrayList<>();
        bySettings.differences().forEach((thing, what) -> settings.add(thing.words() + " " + what));
        return new ReportDiff(then, now, settings, changes, same);
    }

    private static List<Because> causes(Pair pair, RowCauses byRows, SettingCauses bySettings) {
        List<Because> causes = new ArrayList<>(byRows.of(pair));
        causes.addAll(bySettings.of(pair, !causes.isEmpty()));
        return causes.isEmpty() ? List.of(Because.of(Cause.NOT_TOLD, "the reports do not tell why")) : causes;
    }

    /** Whether any flag or pattern differs. */
    public boolean found() {
        return !changes.isEmpty() || !then.patterns().equals(now.patterns());
    }

    /** Whether both runs saw all their facts. */
    public boolean complete() {
        return then.complete() && now.complete();
    }

    List<Change> of(Pair.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** Patterns that are told in the one and not in the other. */
    Set<String> patterns(boolean added) {
        Set<String> more = new TreeSet<>((added ? now : then).patterns());
        more.removeAll((added ? then : now).patterns());
        return more;
    }

    /** Number of changes by kind and cause, each change once for each kind of cause. */
    Map<Cause, Long> byCause(Pair.Kind kind) {
        Map<Cause, Long> counts = new LinkedHashMap<>();
        for (Cause cause : Cause.values()) {
            long number = of(kind).stream()
                    .filter(change -> change.causes().stream().anyMatch(because -> because.cause() == cause))
                    .count();
            if (number > 0) {
                counts.put(cause, number);
            }
        }
        return counts;
    }
}
