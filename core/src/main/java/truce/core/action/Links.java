package truce.core.action;

/**
 * What the source itself says about how this row hangs together with others. Empty text where it says nothing.
 *
 * @param operation name of one operation or event that several rows of the same data belong to
 * @param effectOf id of the action of which this row is an effect
 * @param supersedes id of the action that this row corrects
 */
public record Links(String operation, String effectOf, String supersedes) {
    public static final Links NONE = new Links("", "", "");
}
