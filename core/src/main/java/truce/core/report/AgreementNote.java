package truce.core.report;

import java.util.List;

/**
 * An agreement as the head of a report names it.
 *
 * @param id its id
 * @param title its title
 * @param version version of the coding; empty when not stated
 * @param sha256 hash of its file; empty when not known
 * @param coding who coded it, who reviewed it, how many facts are unsure
 * @param unsure the unsure facts, in words
 * @param notes remarks for readers
 */
public record AgreementNote(
        String id,
        String title,
        String version,
        String sha256,
        String coding,
        List<String> unsure,
        List<String> notes) {
    public AgreementNote {
        unsure = List.copyOf(unsure);
        notes = List.copyOf(notes);
    }
}
