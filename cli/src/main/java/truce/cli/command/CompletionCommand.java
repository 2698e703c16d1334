package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import truce.cli.ExitCode;
import truce.cli.Surroundings;

/** {@code truce completion}: a script with which bash and zsh complete commands and options. */
@Dependent
@Command(
        name = "completion",
        description = "Print a script with which bash and zsh complete commands and options.",
        footer = {"", "Example:", "  source <(truce completion)"})
public class CompletionCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Inject
    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().print(AutoComplete.bash("truce", spec.root().commandLine()));
        return ExitCode.DONE.number();
    }
}
