package truce.rules.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import truce.core.match.ActCase;
import truce.core.match.Case;

/** What one row of a rule's test gives the rule: a case or a sequence, every property as the row says. */
public sealed interface Drafted {

    /** Name of the row. */
    String id();

    /** An act or a duty held against a norm. */
    record OfCase(String id, Case subject) implements Drafted {}

    /** Incidents that may hold a place in a sequence. */
    record OfSequence(String id, truce.core.pattern.Sequence sequence) implements Drafted {}

    /**
     * Drafts what the cells say; what they do not say is plain.
     *
     * @param cells by column, each a column of {@link DraftColumns} with a word that it takes
     * @throws IllegalArgumentException when a cell is none of its column's
     */
    static Drafted of(Map<String, String> cells) {
        String id = cells.getOrDefault("id", "");
        return switch (cells.getOrDefault("view", "case")) {
            case "sequence" -> new OfSequence(id, sequence(cells));
            case "duty" -> new OfCase(id, DutyDraft.build(cells));
            default -> new OfCase(id, new CaseDraft(cells).build());
        };
    }

    private static truce.core.pattern.Sequence sequence(Map<String, String> cells) {
        List<String> candidates = List.of(cells.getOrDefault("candidates", "i1").split(" ", -1));
        Map<String, String> carrier = new LinkedHashMap<>(cells);
        carrier.keySet().removeAll(List.of("pattern", "candidates", "left-out", "view"));
        ActCase norm = new CaseDraft(carrier).build();
        int leftOut = Integer.parseInt(cells.getOrDefault("left-out", "0"));
        return truce.core.pattern.Sequence.named(
                cells.getOrDefault("pattern", "first-reported"), norm.norm(), candidates, leftOut);
    }
}
