package truce.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;

/** Tells people what went wrong, in plain sentences, and gives each kind of trouble its exit code. */
public final class Mishaps implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final int MOST_FAULTS = 100;
    private static final DateTimeFormatter TRACE_NAME = DateTimeFormatter.ofPattern(
                    "'bug-'uuuuMMdd-HHmmss'.txt'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Surroundings surroundings;

    public Mishaps(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        PrintStream err = surroundings.err();
        err.println(slip(wrong, args).orElseGet(() -> sentence(wrong)));
        err.println("Help: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.number();
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine line, ParseResult result) {
        if (thrown instanceof ParameterException wrong) {
            return handleParseException(wrong, new String[0]);
        }
        if (thrown instanceof FileSystemException trouble) {
            return disk(trouble).number();
        }
        return (thrown instanceof Refusal refusal ? refused(refusal) : bug(thrown)).number();
    }

    /** Prints every fault of a refusal. */
    public ExitCode refused(Refusal refusal) {
        List<Fault> faults = refusal.faults();
        faults.stream().limit(MOST_FAULTS).map(Fault::message).forEach(surroundings.err()::println);
        if (faults.size() > MOST_FAULTS) {
            surroundings.err().println("... and " + (faults.size() - MOST_FAULTS) + " more.");
        }
        return ExitCode.of(refusal.because());
    }

    /** A file that cannot be written or read, though it could when the run began. */
    private ExitCode disk(FileSystemException trouble) {
        String reason = Optional.ofNullable(trouble.getReason())
                .orElse(trouble.getClass().getSimpleName().replace("Exception", ""));
        surroundings.err().println(trouble.getFile() + ": the file cannot be written or read (" + reason + ").");
        return ExitCode.INPUT;
    }

    /** A short message, and the trace in a file. */
    public ExitCode bug(Throwable thrown) {
        surroundings.err().println("This is a bug in Truce: " + thrown);
        Path file = surroundings
                .cacheFolder()
                .resolve("traces")
                .resolve(TRACE_NAME.format(surroundings.clock().instant()));
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        try {
            Files.createDirectories(String.valueOf(file.getParent()).isEmpty() ? file : parent(file));
            Files.writeString(file, Program.nameAndVersion() + "\n" + trace);
            surroundings.err().println("Please report it with the file " + file);
        } catch (IOException e) {
            surroundings.err().print(trace);
        }
        return ExitCode.BUG;
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    /** A misspelled option, where what it should have been is missed. */
    private static Optional<String> slip(ParameterException wrong, String[] args) {
        if (!(wrong instanceof MissingParameterException)) {
            return Optional.empty();
        }
        CommandLine line = wrong.getCommandLine();
        return Arrays.stream(args)
                .takeWhile(word -> !word.equals("--"))
                .filter(word -> word.startsWith("--"))
                .map(Mishaps::name)
                .filter(name -> line.getCommandSpec().findOption(name) == null)
                .findFirst()
                .map(name -> unmatched(name, line));
    }

    private static String name(String option) {
        return option.contains("=") ? option.substring(0, option.indexOf('=')) : option;
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched.getUnmatched().get(0), unmatched.getCommandLine());
        }
        String message = String.valueOf(wrong.getMessage());
        return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
    }

    private static String unmatched(String word, CommandLine line) {
        if (!word.startsWith("-") || word.equals("-")) {
            return LaterWork.COMMANDS.contains(word) && !line.getSubcommands().isEmpty()
                    ? "The command '" + word + "' is not in this version yet."
                    : noSuchWord(word, line);
        }
        String option = name(word);
        if (LaterWork.OPTIONS.contains(option)) {
            return "The option " + option + " is not in this version yet.";
        }
        List<String> known = new ArrayList<>();
        line.getCommandSpec().options().forEach(o -> known.addAll(List.of(o.names())));
        return "There is no option '" + option + "'. " + NearestName.hint(option, known);
    }

    private static String noSuchWord(String word, CommandLine line) {
        if (line.getSubcommands().isEmpty()) {
            return "One argument too many: '" + word + "'.";
        }
        return "There is no command '" + word + "'. "
                + NearestName.hint(word, line.getSubcommands().keySet());
    }
}
