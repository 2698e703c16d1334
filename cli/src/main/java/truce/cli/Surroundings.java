package truce.cli;

import java.io.Console;
import java.io.File;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import truce.cli.output.ShellWord;

/**
 * What a command may touch outside itself: the working folder, the environment, the streams and the clock. Nothing else
 * asks the machine.
 *
 * @param folder working folder, from which paths on the command line are read
 * @param home folder of the distribution with its library of agreements, packs and plugins; empty when there is none
 * @param environment environment variables
 * @param in standard input
 * @param out data
 * @param err talk
 * @param terminal whether a person watches {@code err}
 * @param clock the time, for {@code --stamp} and traces only
 */
public record Surroundings(
        Path folder,
        Optional<Path> home,
        Map<String, String> environment,
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Clock clock) {

    private static final String PROGRAM = "truce";

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Those of this process. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                Path.of("").toAbsolutePath(),
                Optional.ofNullable(System.getProperty("truce.home")).map(Path::of),
                System.getenv(),
                System.in,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                isTerminal(),
                Clock.systemUTC());
    }

    /** From JDK 22 on there is a console without a terminal too, which then says so. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** An environment variable that is set and not blank. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** How a person runs this program here: by its name where the shell finds it, else by where it lies. */
    public String command() {
        Optional<Path> own =
                home.map(folder -> folder.resolve("bin").resolve(PROGRAM)).filter(Files::isExecutable);
        boolean found = own.isEmpty()
                || Stream.of(variable("PATH").orElse("").split(File.pathSeparator, -1))
                        .filter(folder -> !folder.isBlank())
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(PROGRAM)));
        return found ? PROGRAM : ShellWord.of(own.get().toString());
    }

    /** Where caches and traces of bugs go. */
    public Path cacheFolder() {
        return own("XDG_CACHE_HOME", "LOCALAPPDATA", ".cache");
    }

    /** Where the user's own plugins and {@code plugins.lock} are. */
    public Path configFolder() {
        return own("XDG_CONFIG_HOME", "APPDATA", ".config");
    }

    private Path own(String variable, String windows, String underHome) {
        Optional<Path> named = variable(variable).or(() -> variable(windows)).map(Path::of);
        Path parent = named.filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(variable("HOME").orElse(System.getProperty("user.home", ".")))
                        .resolve(underHome));
        return parent.resolve("truce");
    }
}
