package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import truce.cli.Builtins;
import truce.cli.ExitCode;
import truce.cli.Surroundings;
import truce.cli.check.Mending;
import truce.cli.check.PathCheck;
import truce.cli.check.RemarkFormat;
import truce.cli.check.RemarkText;
import truce.cli.check.Remarks;
import truce.cli.input.Readers;
import truce.cli.output.WholeFile;
import truce.cli.plugin.Plugins;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.rules.lint.Level;

/** {@code truce check}: reads packs, agreements and dossiers, and tells everything that is wrong. Runs no rule. */
@Dependent
@Command(
        name = "check",
        description = "Check rule packs, agreements and dossiers; run nothing.",
        sortOptions = false,
        footer = {
            "",
            "PATH is a pack's folder or built zip, a file of a pack, an agreement, a dossier, or a folder of such. All errors of all",
            "files are told in one run, and lints beside them: docs/check.md. Exit code 1: errors.",
            "",
            "Examples:",
            "  truce check my-pack",
            "  truce check my-pack/rules/air.drl",
            "  truce check my-case other-case my-agreement.yaml",
            "  truce check my-pack --fix",
            "  truce check my-pack -o check.sarif --format github"
        })
public class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Provider<Builtins> builtins;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Default: the working folder.")
    List<String> paths = new ArrayList<>();

    @Option(names = "--fix", description = "Make the changes that are safe, and show them.")
    boolean fix;

    @Option(names = "--format", paramLabel = "FORMAT", description = "On stdout: text, json, sarif or github.")
    @Nullable
    String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "[FORMAT:]FILE",
            description = "Also write it to a file: .txt, .json or .sarif (repeat).")
    List<String> outputs = new ArrayList<>();

    @Option(names = "--no-compile", description = "Leave out the trial compile: faster, for editors.")
    boolean noCompile;

    @Mixin
    PluginFolders folders = new PluginFolders();

    @Mixin
    Talking talking = new Talking();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Inject
    CheckCommand(Surroundings surroundings, Provider<Builtins> builtins) {
        this.surroundings = surroundings;
        this.builtins = builtins;
    }

    @Override
    public Integer call() throws IOException {
        RemarkFormat shown = format == null ? RemarkFormat.TEXT : format(format);
        List<Target> targets = outputs.stream().map(this::target).toList();
        PathCheck check = checked();
        if (fix && mended(check)) {
            check = checked();
        }
        Remarks remarks = check.remarks();
        if (shown == RemarkFormat.TEXT) {
            boolean coloured = spec.commandLine().getColorScheme().ansi().enabled();
            surroundings.out().print(new RemarkText(coloured).text(remarks));
        } else {
            shown.write(remarks, surroundings.out());
        }
        surroundings.out().flush();
        for (Target target : targets) {
            WholeFile.write(target.file, out -> target.format.write(remarks, out));
        }
        talking.say(surroundings, remarks.summary());
        return (remarks.count(Level.ERROR) == 0 ? ExitCode.DONE : ExitCode.FOUND).number();
    }

    private PathCheck checked() throws IOException {
        try (Plugins plugins = folders.load(surroundings, builtins.get())) {
            Readers readers = PluginFolders.readers(builtins.get(), plugins);
            RunOptions none = new RunOptions();
            PathCheck check =
                    new PathCheck(surroundings, readers, dossier -> none.over(dossier, surroundings), !noCompile);
            for (String path : paths.isEmpty() ? List.of(".") : paths) {
                check.check(path);
            }
            return check;
        }
    }

    private boolean mended(PathCheck check) throws IOException {
        Mending mending = new Mending(line -> talking.say(surroundings, line));
        for (PathCheck.Mend pack : check.mends()) {
            mending.mend(pack);
        }
        talking.say(surroundings, mending.changes() == 0 ? "Nothing to mend." : mending.changes() + " mended.");
        return mending.changes() > 0;
    }

    private record Target(RemarkFormat format, Path file) {}

    private Target target(String text) {
        int colon = text.indexOf(':');
        boolean named =
                colon > 1 && RemarkFormat.ofCode(text.substring(0, colon)).isPresent();
        String file = named ? text.substring(colon + 1) : text;
        RemarkFormat wanted = named
                ? format(text.substring(0, colon))
                : RemarkFormat.ofFile(text)
                        .orElseThrow(() -> wrong("-o " + text + " has no known ending. Write .txt,"
                                + " .json or .sarif, or FORMAT:FILE with " + String.join(", ", RemarkFormat.codes())
                                + "."));
        Path path = surroundings.folder().resolve(file).normalize();
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Refusal.of(
                    Refusal.Because.INPUT, file, "there is no folder to write it to", "Make the folder first.");
        }
        return new Target(wanted, path);
    }

    private RemarkFormat format(String code) {
        return RemarkFormat.ofCode(code)
                .orElseThrow(() ->
                        wrong("There is no format '" + code + "'. " + NearestName.hint(code, RemarkFormat.codes())));
    }

    private ParameterException wrong(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }
}
