package truce.cli;

import java.util.Set;

/** Commands and options that are planned and not there yet: they are refused by name, never passed over. */
final class LaterWork {

    static final Set<String> COMMANDS = Set.of("map", "review", "share", "evaluate");

    static final Set<String> OPTIONS = Set.of(
            "--review",
            "--month",
            "--week",
            "--baseline",
            "--reading",
            "--sensitivity",
            "--lang",
            "--template",
            "--memory",
            "--resume",
            "--runner");

    private LaterWork() {}
}
