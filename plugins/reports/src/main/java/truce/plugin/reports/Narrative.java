package truce.plugin.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import truce.core.agreement.ClauseKind;
import truce.core.report.ClaimRow;
import truce.core.report.FlagRow;
import truce.core.report.IncidentRow;
import truce.core.report.PatternRow;
import truce.core.report.RefusedRow;
import truce.core.report.ReportHead;
import truce.core.report.ReportRow;
import truce.core.report.ReportTotals;
import truce.core.report.Wording;
import truce.core.report.Words;
import truce.core.spi.OpenReport;

/**
 * Tells a report to people, section by section as monitors do (handbook B.7). Rows are told as they come; the sections
 * between them are told when their turn comes, whether or not they have rows.
 */
final class Narrative implements OpenReport {

    private final Page page;
    private final Wording wording;
    private final ReportHead head;
    private final IncidentPart incidents;
    private final ClosingPart closing;
    private final List<FlagRow> duties = new ArrayList<>();
    private Part reached = Part.INCIDENTS;
    private boolean saidSomething;
    private Page.@org.jspecify.annotations.Nullable Rows weapons;

    /** The parts of the report that hold rows, in order. */
    private enum Part {
        INCIDENTS,
        WEAPONS,
        PATTERNS,
        CLAIMS,
        REFUSED,
        END;

        Part next() {
            List<Part> order = List.of(values());
            return order.get(order.indexOf(this) + 1);
        }
    }

    Narrative(ReportHead head, Page page) throws IOException {
        this.head = head;
        this.page = page;
        wording = new Wording(Words.english(), head.setting().period().zone());
        closing = new ClosingPart(head, page, wording);
        new OpeningPart(head, page, wording).tell();
        incidents = new IncidentPart(head, page, wording);
        incidents.begin();
    }

    @Override
    public void row(ReportRow row) throws IOException {
        if (row instanceof IncidentRow incident) {
            incidents.tell(incident);
        } else if (row instanceof FlagRow flag) {
            reach(Part.WEAPONS);
            flag(flag);
        } else if (row instanceof PatternRow pattern) {
            reach(Part.PATTERNS);
            closing.pattern(pattern);
            saidSomething = true;
        } else if (row instanceof ClaimRow claim) {
            reach(Part.CLAIMS);
            closing.claim(claim);
            saidSomething = true;
        } else if (row instanceof RefusedRow refused) {
            reach(Part.REFUSED);
            closing.refused(refused);
            saidSomething = true;
        }
    }

    @Override
    public void close(ReportTotals totals) throws IOException {
        reach(Part.END);
        page.end();
    }

    private void flag(FlagRow flag) throws IOException {
        if (flag.isDuty()) {
            duties.add(flag);
        } else if (flag.clause().kind() == ClauseKind.WEAPON_WITHDRAWAL) {
            if (weapons == null) {
                weapons = closing.weapons();
            }
            weapons.row(closing.weapon(flag));
            saidSomething = true;
        }
    }

    /** Ends the parts up to the wanted one, so that none is left out. */
    private void reach(Part wanted) throws IOException {
        while (reached.compareTo(wanted) < 0) {
            leave(reached);
            reached = reached.next();
            saidSomething = false;
            enter(reached);
        }
    }

    private void enter(Part part) throws IOException {
        switch (part) {
            case INCIDENTS -> {}
            case WEAPONS -> page.section(4, "Weapons against withdrawal lines");
            case PATTERNS -> page.section(8, "Patterns over incidents");
            case CLAIMS -> page.section(10, "Told, and not flagged: claims, consequences, background, threats");
            case REFUSED -> closing.refusedHeading();
            case END -> closing.method();
        }
    }

    private void leave(Part part) throws IOException {
        switch (part) {
            case INCIDENTS -> incidents.end();
            case WEAPONS -> {
                sayIfNothing("No flag is about a withdrawal of weapons.");
                closing.duties(duties);
                closing.coverage();
                closing.harm();
            }
            case PATTERNS -> {
                sayIfNothing("No pattern is reported over these incidents.");
                closing.patternNotes(head.patternNotes());
                closing.notFlagged();
            }
            case CLAIMS -> sayIfNothing("No claim, consequence or background is told in these sources.");
            case REFUSED ->
                sayIfNothing(head.inputs().isEmpty() ? "No file of facts was read." : "Every row was understood.");
            case END -> {}
        }
    }

    private void sayIfNothing(String sentence) throws IOException {
        if (!saidSomething) {
            page.paragraph(sentence);
        }
    }
}
