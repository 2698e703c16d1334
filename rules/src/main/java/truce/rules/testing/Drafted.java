package truce.rules.testing;

import java.util.Map;
import truce.core.match.Case;
import truce.core.pattern.Finding;

/** What one row of a rule's test gives the rule: a case or a finding of a pattern, every property as the row says. */
public sealed interface Drafted {

    /** Name of the row. */
    String id();

    /** An act or a duty held against a norm. */
    record OfCase(String id, Case subject) implements Drafted {}

    /** What a declared pattern found. */
    record OfFinding(String id, Finding finding) implements Drafted {}

    /**
     * Drafts what the cells say; what they do not say is plain.
     *
     * @param cells by column, each a column of {@link DraftColumns} with a word that it takes
     * @throws IllegalArgumentException when a cell is none of its column's
     */
    static Drafted of(Map<String, String> cells) {
        String id = cells.getOrDefault("id", "");
        String view = cells.getOrDefault("view", "case");
        return switch (view) {
            case "sequence", "tally", "coverage" -> new OfFinding(id, new FindingDraft(cells).build(view));
            case "duty" -> new OfCase(id, DutyDraft.build(cells));
            default -> new OfCase(id, new CaseDraft(cells).build());
        };
    }
}
