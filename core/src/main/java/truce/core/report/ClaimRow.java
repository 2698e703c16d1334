package truce.core.report;

import truce.core.action.Action;
import truce.core.run.Told;

/**
 * Something that the sources tell and the report does not flag: a party's tally, a consequence, background, a threat.
 *
 * @param told the row and what became of it
 * @param place where it is shown
 */
public record ClaimRow(Told told, ShownPlace place) implements ReportRow {

    public Action action() {
        return told.action();
    }
}
