package truce.core.origin;

/**
 * A body of facts with the terms under which it may be used.
 *
 * @param id short name that stands in action ids, such as {@code ucdp-ged}
 * @param title name as the publisher writes it
 * @param licence licence or terms, such as {@code CC BY 4.0}; {@code not stated} when unknown
 * @param citation how the publisher asks to be cited; empty when unknown
 * @param rowsMayBeShared whether single rows may be passed on to others; false when unknown
 * @param blindTo what this dataset cannot see, in words for the report ("lethal events only"); empty when nothing is
 *     known
 */
public record Dataset(
        String id, String title, String licence, String citation, boolean rowsMayBeShared, String blindTo) {

    public Dataset {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a dataset has an id");
        }
    }

    /** A dataset of which nothing is known but its name. */
    public static Dataset unnamed(String id) {
        return new Dataset(id, id, "not stated", "", false, "");
    }
}
