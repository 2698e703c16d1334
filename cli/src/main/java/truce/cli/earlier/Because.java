package truce.cli.earlier;

import java.util.List;
import java.util.Locale;

/**
 * Why a flag is new, gone or another.
 *
 * @param cause what kind of cause
 * @param detail a sentence part for people
 * @param rows ids of the rows that it is about; may be empty
 */
record Because(Cause cause, String detail, List<String> rows) {

    Because {
        rows = List.copyOf(rows);
    }

    static Because of(Cause cause, String detail) {
        return new Because(cause, detail, List.of());
    }

    /** Kinds of causes: of evidence, of coding, of what a run is computed under. */
    enum Cause {
        /** A row that became known later, or that was added. */
        LATE_ROW,
        /** A row that was taken out of its file, or that is no longer read. */
        WITHDRAWN_ROW,
        /** A row that another row corrects. */
        CORRECTED_ROW,
        /** The same rows, put together to other events. */
        REGROUPED,
        /** The same rows, coded in another way. */
        RECODED,
        /** The analyst's table of sources. */
        SOURCES,
        /** The analyst's table of parties. */
        PARTIES,
        /** Known facts, zones or places. */
        KNOWN_FACTS,
        /** The knowledge cut-off. */
        CUT_OFF,
        /** The text, as coded. */
        AGREEMENT,
        /** A rule pack, or a rule left out or taken in. */
        RULES,
        /** A parameter. */
        PARAMETER,
        /** Period, zone or selection. */
        SELECTION,
        /** The program, a plugin, or the time zone data. */
        PROGRAM,
        /** The reports do not tell. */
        NOT_TOLD;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
