package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;
import truce.cli.ExitCode;
import truce.cli.Program;
import truce.cli.Surroundings;

/** {@code truce}: alone it tells the five jobs that people come for. */
@Dependent
@Command(
        name = "truce",
        description = "Holds reported acts against the clauses of ceasefire agreements and says why.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = TruceCommand.Version.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            StartCommand.class,
            AssessCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            CheckCommand.class,
            TestCommand.class,
            NewCommand.class,
            DocsCommand.class,
            BuildCommand.class,
            AgreementsCommand.class,
            RulesCommand.class,
            PluginsCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  truce start acled.csv -d my-case     read data and write a dossier to fill in",
            "  truce assess examples/idlib-2020     run an example",
            "",
            "Exit codes: 0 done, 1 found what was asked for, 2 wrong command line, 3 input,",
            "  4 dossier, agreement or pack, 5 plugin, 70 bug, 130 interrupted"
        })
public class TruceCommand implements Callable<Integer> {

    /** Every command that is a bean. */
    public static final List<Class<?>> ALL = List.of(
            TruceCommand.class,
            StartCommand.class,
            AssessCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            CheckCommand.class,
            TestCommand.class,
            NewCommand.class,
            DocsCommand.class,
            BuildCommand.class,
            AgreementsCommand.class,
            RulesCommand.class,
            PluginsCommand.class,
            CompletionCommand.class);

    private static final String JOBS = """
            Truce holds reported acts against the clauses of ceasefire agreements and says why.

            What people come for:
              begin with my data             truce start FILE... -d my-case
              hold acts against agreements   truce assess my-case
              ask why, or why not            truce explain FLAG
              read an agreement or a rule    truce agreements, truce rules
              check what I wrote             truce check PATH

            To try it: truce assess examples/idlib-2020
            Help: truce --help, truce COMMAND --help""";

    private final Surroundings surroundings;

    @Inject
    TruceCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().println(JOBS);
        return ExitCode.DONE.number();
    }

    /** The version of the program. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Program.nameAndVersion()};
        }
    }
}
