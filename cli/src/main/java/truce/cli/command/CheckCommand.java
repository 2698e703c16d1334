package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import truce.cli.Builtins;
import truce.cli.ExitCode;
import truce.cli.Surroundings;
import truce.cli.assess.Agreements;
import truce.cli.assess.Named;
import truce.cli.assess.Preparation;
import truce.cli.assess.RunOrder;
import truce.cli.dossier.Dossier;
import truce.cli.dossier.DossierReader;
import truce.cli.input.FileNames;
import truce.cli.input.InputFiles;
import truce.cli.input.Readers;
import truce.cli.input.Reading;
import truce.cli.plugin.Plugins;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.plugin.places.AtlasOfPlaces;
import truce.rules.pack.PackCheck;
import truce.rules.pack.PackLoader;
import truce.rules.pack.Problem;

/** {@code truce check}: reads packs, agreements and dossiers, and tells everything that is wrong. Runs no rule. */
@Dependent
@Command(
        name = "check",
        description = "Check a rule pack, an agreement or a dossier; run nothing.",
        sortOptions = false,
        footer = {
            "",
            "PATH is a pack's folder, an agreement's file, a dossier, or a folder of such. Exit code 1: errors.",
            "",
            "Examples:",
            "  truce check my-pack",
            "  truce check my-agreement.yaml",
            "  truce check my-case"
        })
public class CheckCommand implements Callable<Integer> {

    private static final String PACK = "pack.yaml";

    private final Surroundings surroundings;
    private final Provider<Builtins> builtins;
    private int errors;
    private int checked;

    @Parameters(arity = "0..1", paramLabel = "PATH", description = "Default: the working folder.")
    @Nullable
    String path;

    @Mixin
    PluginFolders folders = new PluginFolders();

    @Mixin
    Talking talking = new Talking();

    @Inject
    CheckCommand(Surroundings surroundings, Provider<Builtins> builtins) {
        this.surroundings = surroundings;
        this.builtins = builtins;
    }

    @Override
    public Integer call() throws IOException {
        String given = path == null ? "." : path;
        Path root = surroundings.folder().resolve(given).normalize();
        if (!Files.exists(root)) {
            throw Refusal.of(Refusal.Because.INPUT, given, "there is no such file or folder", "Check the spelling.");
        }
        try (Plugins plugins = folders.load(surroundings, builtins.get())) {
            Readers readers = PluginFolders.readers(builtins.get(), plugins);
            check(root, given, readers);
            if (checked == 0) {
                for (Path child : children(root)) {
                    check(child, given + "/" + child.getFileName(), readers);
                }
            }
        }
        if (checked == 0) {
            throw Refusal.of(
                    Refusal.Because.INPUT,
                    given,
                    "there is no pack, agreement or dossier here",
                    "See: truce check --help");
        }
        talking.say(surroundings, checked + " checked, " + errors + (errors == 1 ? " error." : " errors."));
        return (errors == 0 ? ExitCode.DONE : ExitCode.FOUND).number();
    }

    private void check(Path path, String name, Readers readers) {
        String file = path.getFileName() + "";
        if (Files.isRegularFile(path.resolve(PACK))) {
            pack(path, name);
        } else if (file.equals(PACK)) {
            pack(path.resolveSibling(""), name);
        } else if (Files.isRegularFile(path.resolve(Dossier.FILE)) || file.equals(Dossier.FILE)) {
            step(() -> dossier(path, readers));
        } else if (file.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
            step(() -> agreement(path, readers));
        }
    }

    private void pack(Path folder, String name) {
        checked++;
        for (Problem problem : PackCheck.check(PackLoader.folder(folder)).problems()) {
            errors++;
            surroundings.out().println(name + "/" + problem.sentence());
            problem.caret().lines().map(line -> "    " + line).forEach(surroundings.out()::println);
        }
    }

    private void dossier(Path path, Readers readers) {
        RunOptions none = new RunOptions();
        Dossier dossier = DossierReader.read(path, "");
        RunOrder order = none.over(dossier, surroundings);
        new Preparation(surroundings, readers, order).check();
    }

    private void agreement(Path path, Readers readers) {
        InputFiles files = new InputFiles(new FileNames(surroundings.folder()), surroundings.in());
        Reading reading = new Reading(readers, files, java.time.ZoneId.of("UTC"), new AtlasOfPlaces(List.of()));
        new Agreements(Agreements.library(surroundings), reading)
                .load(new Named<>(surroundings.folder(), List.of(path.toString())));
    }

    private void step(Runnable step) {
        checked++;
        try {
            step.run();
        } catch (Refusal e) {
            errors += e.faults().size();
            e.faults().stream().map(Fault::message).forEach(surroundings.out()::println);
        }
    }

    private static List<Path> children(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(root)) {
            return new ArrayList<>(children.sorted().toList());
        }
    }
}
