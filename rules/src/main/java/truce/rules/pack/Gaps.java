package truce.rules.pack;

import java.util.Set;

/**
 * What of a rule could not be read and has been told; a check says nothing that follows from that alone.
 *
 * @param tags metadata that stands there but could not be read, the comment among them
 * @param conditions whether a pattern is missing or shortened
 * @param consequence whether the consequence is missing
 */
record Gaps(Set<String> tags, boolean conditions, boolean consequence) {

    /** Stands among the tags for the comment. */
    static final String COMMENT = "/**";

    static final Gaps NONE = new Gaps(Set.of(), false, false);

    Gaps {
        tags = Set.copyOf(tags);
    }
}
