package truce.core.match;

/**
 * An analytic mark of the program, with its reason and source; a dossier may set it.
 *
 * @param name owner and name, such as {@code duties.short-percent}
 * @param value effective value
 * @param least least value it may have
 * @param most greatest value it may have
 * @param reason why the value is what it is unless somebody sets it
 * @param source where that comes from
 * @param from who set the value: {@code Truce}, or what overrode it
 */
public record Threshold(String name, int value, int least, int most, String reason, String source, String from) {

    /** Who sets it unless somebody does. */
    public static final String USUAL = "Truce";

    public Threshold {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is " + value + ", not in " + least + " to " + most);
        }
    }
}
