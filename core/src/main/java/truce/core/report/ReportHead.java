package truce.core.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import truce.core.run.Disposition;
import truce.core.run.InputCount;
import truce.core.run.Setting;

/**
 * What stands before the rows: under what the run was computed, from what, and the totals, so that a report can begin
 * with its headline.
 *
 * @param setting under what it was computed
 * @param agreements the agreements held against the acts, by id
 * @param inputs what became of the rows of each file
 * @param actions actions by disposition; the sum is their number
 * @param incomplete why the run did not see all its facts, in sentences; empty when it did
 * @param notices what the reader must know
 * @param patternNotes why declared patterns are not told, or leave something out
 * @param count counts the totals; they are the same that end the report
 */
public record ReportHead(
        Setting setting,
        List<AgreementNote> agreements,
        List<InputCount> inputs,
        SortedMap<Disposition, Long> actions,
        List<String> incomplete,
        List<String> notices,
        List<String> patternNotes,
        Supplier<ReportTotals> count) {

    public ReportHead {
        agreements = List.copyOf(agreements);
        inputs = List.copyOf(inputs);
        actions = Collections.unmodifiableSortedMap(new TreeMap<>(actions));
        incomplete = List.copyOf(incomplete);
        notices = List.copyOf(notices);
        patternNotes = List.copyOf(patternNotes);
    }

    /** The totals; counted when they are first asked for. */
    public ReportTotals totals() {
        return count.get();
    }

    public boolean isIncomplete() {
        return !incomplete.isEmpty();
    }

    /** Whether there was anything to assess: no data and no flags must not look the same. */
    public boolean sawActions() {
        return actions.values().stream().anyMatch(count -> count > 0);
    }
}
