package truce.cli.assess;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import truce.cli.dossier.AnalystTable;
import truce.cli.dossier.PeriodText;
import truce.core.circumstance.Circumstance;
import truce.core.fault.Fault;
import truce.core.run.Selection;

/** What was known by the cut-off of a run, of known facts and of the analyst's tables; it counts what it leaves out. */
final class KnownThen {

    private static final String COLUMN = "known_at";

    private final Selection selection;
    private long late;
    private long kept;
    private long lateRows;

    KnownThen(Selection selection) {
        this.selection = selection;
    }

    /** Whether the fact was known; counted when it was not, or when nobody tells. */
    boolean admits(Circumstance fact) {
        Optional<Instant> knownAt = fact.basis().knownAt();
        kept += selection.keepsUntold(knownAt) ? 1 : 0;
        if (selection.admits(knownAt)) {
            return true;
        }
        late++;
        return false;
    }

    /** The table without rows that its column {@code known_at} dates after the cut-off. Rows keep their numbers. */
    AnalystTable then(AnalystTable table, List<Fault> faults) {
        if (selection.knownBy().isEmpty() || !table.columns().contains(COLUMN)) {
            return table;
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Map<String, String> row = table.rows().get(i);
            Optional<Instant> knownAt = knownAt(table.file(), i + 1, row.getOrDefault(COLUMN, ""), faults);
            boolean known = knownAt.isEmpty() || selection.admits(knownAt);
            rows.add(known ? row : blank(row));
            lateRows += known ? 0 : 1;
        }
        return new AnalystTable(table.file(), table.columns(), rows);
    }

    private Optional<Instant> knownAt(String file, int row, String text, List<Fault> faults) {
        try {
            return PeriodText.end(text, selection.period().zone(), true);
        } catch (DateTimeException e) {
            faults.add(new Fault(file, row, COLUMN, text, String.valueOf(e.getMessage()), PeriodText.HELP));
            return Optional.empty();
        }
    }

    private static Map<String, String> blank(Map<String, String> row) {
        Map<String, String> blank = new LinkedHashMap<>(row);
        blank.replaceAll((column, cell) -> "");
        return blank;
    }

    /** What was left out, and what was kept without a word on when it became known. */
    List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (late > 0) {
            notices.add(late + (late == 1 ? " known fact was" : " known facts were")
                    + " not known by the cut-off and left out.");
        }
        if (lateRows > 0) {
            notices.add(lateRows + (lateRows == 1 ? " row" : " rows")
                    + " of the analyst's tables became known after the cut-off and left out.");
        }
        if (kept > 0) {
            notices.add(kept + (kept == 1 ? " known fact does" : " known facts do")
                    + " not tell when it became known and is kept.");
        }
        return notices;
    }
}
