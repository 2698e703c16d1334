package truce.plugin.events.when;

/** Thrown for text that states no time. Has no stack trace: it is no bug. */
public final class NotATime extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String help;

    NotATime(String problem, String help) {
        super(problem, null, false, false);
        this.help = help;
    }

    /** What is wrong with the text, without the text. */
    public String problem() {
        return String.valueOf(getMessage());
    }

    public String help() {
        return help;
    }
}
