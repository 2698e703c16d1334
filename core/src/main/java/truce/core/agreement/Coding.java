package truce.core.agreement;

import java.util.List;

/**
 * Who turned a text into data, and how sure they were.
 *
 * @param codedBy who coded it
 * @param reviewedBy who agreed; empty while it is a draft
 * @param facts number of coded facts that carry a certainty
 * @param unsure the unsure ones, in words
 */
public record Coding(String codedBy, String reviewedBy, int facts, List<String> unsure) {

    public Coding {
        unsure = List.copyOf(unsure);
    }

    public boolean isDraft() {
        return reviewedBy.isBlank();
    }

    /** As reports print it. */
    public String sentence() {
        return "coded by " + codedBy + ", "
                + (isDraft() ? "not yet reviewed" : "reviewed by " + reviewedBy)
                + ", " + unsure.size() + " of " + facts + " facts unsure";
    }
}
