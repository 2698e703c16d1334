package truce.core.evidence;

/**
 * Someone who says that an act happened.
 *
 * @param name as the data spell it
 * @param originFamily names of one family are one origin: two outlets that carry one wire story are one source
 * @param type what kind of source it is
 * @param alignment id of the party it is aligned with; empty when none or not stated
 */
public record Source(String name, String originFamily, SourceType type, String alignment) {

    public Source {
        if (name.isBlank() || originFamily.isBlank()) {
            throw new IllegalArgumentException("a source has a name and a family: '" + name + "'");
        }
    }

    /** A source nobody described: its own family, alignment not stated. */
    public static Source unlisted(String name) {
        return new Source(name, name, SourceType.NOT_STATED, "");
    }
}
