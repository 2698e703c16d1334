package truce.cli;

import java.util.Comparator;
import java.util.List;
import truce.core.fault.Refusal;

/** How a command ended, as the number that scripts see. */
public enum ExitCode {
    /** All done. */
    DONE(0),
    /** What {@code --fail-on} asked for was found, or {@code check} found errors. */
    FOUND(1),
    /** The command line is wrong. */
    USAGE(2),
    /** An input is missing, unreadable, or too much of it was refused. */
    INPUT(3),
    /** A dossier, agreement or pack is invalid, or an id is unknown: the run did not happen. */
    DEFINITION(4),
    /** A plugin that the run needs failed or is not trusted. */
    PLUGIN(5),
    /** A bug in Truce. */
    BUG(70),
    /** Interrupted by the user. */
    INTERRUPTED(130);

    private static final List<ExitCode> STRONGEST_FIRST =
            List.of(INTERRUPTED, BUG, USAGE, DEFINITION, PLUGIN, INPUT, FOUND, DONE);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** The one that a command reports when both hold. */
    public ExitCode stronger(ExitCode other) {
        return STRONGEST_FIRST.indexOf(this) <= STRONGEST_FIRST.indexOf(other) ? this : other;
    }

    /** The code of a refusal. */
    public static ExitCode of(Refusal.Because because) {
        return switch (because) {
            case INPUT -> INPUT;
            case DEFINITION -> DEFINITION;
            case PLUGIN -> PLUGIN;
        };
    }

    /** The order in which codes overrule each other, strongest first. */
    public static Comparator<ExitCode> byStrength() {
        return Comparator.comparingInt(STRONGEST_FIRST::indexOf);
    }
}
