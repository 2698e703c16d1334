package truce.cli.command;

import java.io.PrintStream;
import picocli.CommandLine.Option;
import truce.cli.Surroundings;

/** Options on how much a command says, shared by all. */
public final class Talking {

    /** When messages are coloured. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say what is done.")
    boolean verbose;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colours: auto, always or never. NO_COLOR is heeded.")
    Colour colour = Colour.AUTO;

    /** Says something to the person at the terminal, unless asked to be quiet. */
    void say(Surroundings surroundings, String sentence) {
        if (!quiet) {
            PrintStream err = surroundings.err();
            err.println(sentence);
        }
    }
}
