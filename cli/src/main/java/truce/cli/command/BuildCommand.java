package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import truce.cli.Builtins;
import truce.cli.ExitCode;
import truce.cli.Surroundings;
import truce.cli.archive.PackParts;
import truce.cli.archive.Unpacked;
import truce.cli.assess.RulePacks;
import truce.cli.check.PathCheck;
import truce.cli.check.RemarkText;
import truce.cli.input.Readers;
import truce.cli.output.WholeFile;
import truce.cli.plugin.Plugins;
import truce.cli.test.PackFolders;
import truce.cli.test.PackTests;
import truce.cli.test.TestReport;
import truce.cli.test.TestText;
import truce.core.fault.Refusal;
import truce.core.origin.Fingerprint;
import truce.rules.lint.Level;
import truce.rules.pack.PackHead;

/** {@code truce build}: makes one file of a pack that is sound and passes its tests. */
@Dependent
@Command(
        name = "build",
        description = "Make one file of a rule pack, with hashes, to share.",
        sortOptions = false,
        footer = {
            "",
            "The pack is checked and tested first; with errors, or with a test that fails, nothing is built (exit code 1).",
            "The same pack gives the same bytes. Use the file as a pack: -p FILE.zip, or 'packs' in truce.yaml.",
            "",
            "Examples:",
            "  truce build my-pack",
            "  truce build my-pack -o shared/my-pack.zip"
        })
public class BuildCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Provider<Builtins> builtins;

    @Parameters(arity = "0..1", paramLabel = "PATH", description = "A pack's folder. Default: the working folder.")
    String path = ".";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.zip",
            description = "Default: ID-VERSION.zip in the working folder.")
    @Nullable
    Path output;

    @Mixin
    PluginFolders folders = new PluginFolders();

    @Mixin
    Talking talking = new Talking();

    @Inject
    BuildCommand(Surroundings surroundings, Provider<Builtins> builtins) {
        this.surroundings = surroundings;
        this.builtins = builtins;
    }

    @Override
    public Integer call() throws IOException {
        if (Unpacked.isArchive(surroundings.folder().resolve(path))) {
            throw Refusal.of(Refusal.Because.INPUT, path, "this is built already", "Name the folder of a pack.");
        }
        PackFolders.Pack pack = pack();
        try (Plugins plugins = folders.load(surroundings, builtins.get())) {
            Readers readers = PluginFolders.readers(builtins.get(), plugins);
            if (!isSound(readers) || !passes(readers, pack)) {
                talking.say(surroundings, "Nothing was built.");
                return ExitCode.FOUND.number();
            }
        }
        PackHead head = RulePacks.fromFolder(surroundings.folder(), path).head();
        PackParts parts = PackParts.in(pack.folder(), path);
        write(head, parts);
        parts.leftOut().forEach(file -> talking.say(surroundings, "Left out: " + file));
        return ExitCode.DONE.number();
    }

    private PackFolders.Pack pack() {
        List<PackFolders.Pack> packs = PackFolders.find(surroundings.folder(), path);
        if (packs.size() > 1) {
            throw Refusal.of(
                    Refusal.Because.INPUT,
                    path,
                    "there are " + packs.size() + " packs here",
                    "Name one: " + packs.get(0).name());
        }
        return packs.get(0);
    }

    private boolean isSound(Readers readers) throws IOException {
        RunOptions none = new RunOptions();
        PathCheck check = new PathCheck(surroundings, readers, dossier -> none.over(dossier, surroundings), true);
        check.check(path);
        if (check.remarks().count(Level.ERROR) == 0) {
            return true;
        }
        surroundings.out().print(new RemarkText(false).text(check.remarks()));
        return false;
    }

    private boolean passes(Readers readers, PackFolders.Pack pack) {
        TestReport report = new PackTests(surroundings, readers, pack.folder(), pack.name()).play("");
        if (report.failed() == 0) {
            return true;
        }
        TestText.lines(report).forEach(surroundings.out()::println);
        return false;
    }

    private void write(PackHead head, PackParts parts) throws IOException {
        Path named = output == null ? Path.of(head.id() + "-" + head.version() + ".zip") : output;
        Path file = surroundings.folder().resolve(named).normalize();
        byte[] bytes = parts.archive(head);
        refuseOther(file, named, bytes, head);
        WholeFile.write(file, out -> out.write(bytes));
        surroundings
                .out()
                .println(named + ": " + head.id() + " " + head.version() + ", "
                        + parts.files().size() + " files, sha256 " + Fingerprint.sha256(bytes));
    }

    /** One version of a pack is one thing: what others may have is not replaced by something else of the same name. */
    private static void refuseOther(Path file, Path named, byte[] bytes, PackHead head) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Refusal.of(
                    Refusal.Because.INPUT,
                    named.toString(),
                    "there is no folder to write it to",
                    "Make the folder first.");
        }
        if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes)) {
            throw Refusal.of(
                    Refusal.Because.INPUT,
                    named.toString(),
                    "this is there already and holds something else",
                    "Raise the version (" + head.version() + ") in pack.yaml, or remove the file.");
        }
    }
}
