package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import truce.cli.Builtins;
import truce.cli.ExitCode;
import truce.cli.Surroundings;
import truce.cli.assess.AssessRun;
import truce.cli.assess.Preparation;
import truce.cli.assess.Prepared;
import truce.cli.assess.RunOrder;
import truce.cli.explain.Explanation;
import truce.cli.explain.Targets;
import truce.cli.plugin.Plugins;
import truce.core.pattern.Patterns;
import truce.core.run.Run;

/** {@code truce explain}: why something was flagged, or why not. */
@Dependent
@Command(
        name = "explain",
        description = "Say why something was flagged, or why not.",
        sortOptions = false,
        footer = {
            "",
            "It runs the dossier again (the working folder's, or -d), and looks at one thing in it.",
            "",
            "Examples:",
            "  truce explain f-3f9a27c41b02 -d my-case        a flag: every element, clause, rule, row",
            "  truce explain acled.csv:17 -d my-case          a row: what became of it at every norm",
            "  truce explain ucdp-ged:SYR12345 my-case --rule base-010  why that rule did not flag it",
            "",
            "The last part of an action's id suffices where no other action's id ends so."
        })
public class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Provider<Builtins> builtins;

    @Parameters(
            index = "0",
            paramLabel = "FLAG|INCIDENT|ACTION|FILE:ROW",
            description = "Id of a flag, an incident or an action, or file and row.")
    String target = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "DOSSIER", description = "As with -d.")
    @Nullable
    String second;

    @Option(
            names = {"-d", "--dossier"},
            paramLabel = "DOSSIER",
            description = "Default: the working folder, if it holds truce.yaml.")
    @Nullable
    String dossier;

    @Option(names = "--rule", paramLabel = "RULE", description = "This rule's conditions in order.")
    @Nullable
    String rule;

    @Mixin
    RunOptions options = new RunOptions();

    @Mixin
    PluginFolders folders = new PluginFolders();

    @Mixin
    Talking talking = new Talking();

    @Inject
    ExplainCommand(Surroundings surroundings, Provider<Builtins> builtins) {
        this.surroundings = surroundings;
        this.builtins = builtins;
    }

    @Override
    public Integer call() {
        RunOrder order = options.over(options.dossier(surroundings, named()), surroundings);
        try (Plugins plugins = folders.load(surroundings, builtins.get())) {
            Prepared prepared =
                    new Preparation(surroundings, PluginFolders.readers(builtins.get(), plugins), order).prepare();
            Optional.ofNullable(rule).ifPresent(id -> Explanation.known(prepared, id));
            Targets targets = new Targets(target, surroundings.folder(), order.folder());
            AtomicReference<Patterns.Seen> seen = new AtomicReference<>(Patterns.Seen.NOTHING);
            Run run = AssessRun.explained(prepared, targets::see, seen::set);
            Explanation explanation =
                    new Explanation(prepared, run, Objects.requireNonNull(seen.get()), Optional.ofNullable(rule));
            explanation.of(targets.in(run)).forEach(surroundings.out()::println);
        }
        return ExitCode.DONE.number();
    }

    private @Nullable String named() {
        if (dossier != null && second != null) {
            throw options.wrong("The dossier is named twice: " + dossier + " and " + second + ".");
        }
        return dossier == null ? second : dossier;
    }
}
