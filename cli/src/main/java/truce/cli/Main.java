package truce.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import truce.cli.command.TruceCommand;

/** Where Truce starts. */
public final class Main {

    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version", "help", "completion");

    /** Commands that hold cases against rules. */
    private static final Set<String> RULES_RUN = Set.of("assess", "explain");

    /** As wide as the text report. */
    private static final int WIDTH = 100;

    private Main() {}

    public static void main(String[] args) {
        if (!Collections.disjoint(Arrays.asList(args), RULES_RUN)) {
            EngineWarmup.start();
        }
        Surroundings surroundings = Surroundings.ofProcess();
        UnfinishedRun run = UnfinishedRun.watched(surroundings.err());
        int code = run(surroundings, args);
        System.out.flush();
        run.isDone();
        System.exit(code);
    }

    /** Runs a command in these surroundings and gives its exit code. */
    public static int run(Surroundings surroundings, String... args) {
        List<String> words = Arrays.asList(args);
        boolean onlyHelp = words.isEmpty() || words.stream().anyMatch(HELP::contains);
        if (!onlyHelp) {
            LogLines.to(surroundings.err(), words.contains("-v") || words.contains("--verbose"));
        }
        try (CdiFactory factory = new CdiFactory(surroundings, onlyHelp)) {
            Mishaps mishaps = new Mishaps(surroundings);
            CommandLine line = new CommandLine(TruceCommand.class, factory)
                    .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                    .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                    .setColorScheme(CommandLine.Help.defaultColorScheme(Colours.of(surroundings, words)))
                    .setParameterExceptionHandler(mishaps)
                    .setExecutionExceptionHandler(mishaps)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setAbbreviatedOptionsAllowed(false)
                    .setAbbreviatedSubcommandsAllowed(false)
                    .setUsageHelpWidth(WIDTH)
                    .setUsageHelpAutoWidth(false);
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            surroundings
                    .err()
                    .println("The memory of the Java machine does not suffice. Give it more: TRUCE_JAVA_OPTS=-Xmx4g");
            return ExitCode.BUG.number();
        } catch (RuntimeException | Error e) {
            return new Mishaps(surroundings).bug(e).number();
        }
    }
}
