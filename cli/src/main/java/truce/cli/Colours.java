package truce.cli;

import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Whether messages are coloured: as {@code --color} says, else for people at a terminal who did not set NO_COLOR. */
final class Colours {

    private Colours() {}

    static Ansi of(Surroundings surroundings, List<String> words) {
        int at = words.indexOf("--color");
        String wish = at >= 0 && at + 1 < words.size()
                ? words.get(at + 1)
                : words.stream()
                        .filter(word -> word.startsWith("--color="))
                        .map(word -> word.substring("--color=".length()))
                        .findFirst()
                        .orElse("auto");
        boolean plain = surroundings.variable("NO_COLOR").isPresent()
                || surroundings.variable("TERM").filter("dumb"::equals).isPresent();
        return switch (wish) {
            case "always" -> Ansi.ON;
            case "never" -> Ansi.OFF;
            default -> surroundings.terminal() && !plain ? Ansi.ON : Ansi.OFF;
        };
    }
}
