package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
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
import truce.cli.archive.Unpacked;
import truce.cli.input.Readers;
import truce.cli.output.WholeFile;
import truce.cli.plugin.Plugins;
import truce.cli.test.Acceptance;
import truce.cli.test.JUnitXml;
import truce.cli.test.PackFolders;
import truce.cli.test.PackTests;
import truce.cli.test.TestReport;
import truce.cli.test.TestText;
import truce.cli.test.Watch;
import truce.core.fault.Refusal;

/** {@code truce test}: the tests beside the rules. */
@Dependent
@Command(
        name = "test",
        description = "Play the tests that lie beside the rules of a pack.",
        sortOptions = false,
        footer = {
            "",
            "PATH is a pack (a folder, or a zip of truce build), or a folder with packs in it. Tests are tests/*.test.yaml and tests/*.expect.csv;",
            "docs/testing-rules.md says how they are written.",
            "",
            "Examples:",
            "  truce test my-pack",
            "  truce test my-pack --coverage=80 -o tests.xml",
            "  truce test my-pack --only \"one metre outside\" --watch"
        })
public class TestCommand implements Callable<Integer> {

    private static final long PAUSE_MILLIS = 400;

    private final Surroundings surroundings;
    private final Provider<Builtins> builtins;

    @Parameters(arity = "0..1", paramLabel = "PATH", description = "Default: the working folder.")
    @Nullable
    String path;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            description = "Tests with this in their name or file, or of this rule.")
    String only = "";

    @Option(
            names = "--coverage",
            arity = "0..1",
            fallbackValue = "0",
            paramLabel = "PERCENT",
            description = "Print what tests show of each rule and condition; with a number, fail below it.")
    @Nullable
    Integer coverage;

    @Option(
            names = "--accept",
            description = "Write what comes out in place of what was expected, and tell each change.")
    boolean accept;

    @Option(names = "--watch", description = "Play them again whenever a file of the pack changes.")
    boolean watch;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.xml",
            description = "Write JUnit XML.")
    @Nullable
    Path output;

    @Mixin
    PluginFolders folders = new PluginFolders();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Mixin
    Talking talking = new Talking();

    @Inject
    TestCommand(Surroundings surroundings, Provider<Builtins> builtins) {
        this.surroundings = surroundings;
        this.builtins = builtins;
    }

    @Override
    public Integer call() throws IOException {
        checkOutput();
        String given = path == null ? "." : path;
        if (accept && Unpacked.isArchive(surroundings.folder().resolve(given))) {
            throw new ParameterException(
                    spec.commandLine(), "--accept writes into a pack's folder; " + given + " is a built file.");
        }
        List<PackFolders.Pack> packs = PackFolders.find(surroundings.folder(), given);
        try (Plugins plugins = folders.load(surroundings, builtins.get())) {
            Readers readers = PluginFolders.readers(builtins.get(), plugins);
            if (watch) {
                watch(packs, readers);
            }
            return play(packs, readers).number();
        }
    }

    /** Until the user interrupts; a pack that is broken for a moment is told, and looked at again. */
    @SuppressWarnings("BusyWait") // a file system tells of changes in too many ways
    private void watch(List<PackFolders.Pack> packs, Readers readers) throws IOException {
        Watch changes = new Watch(packs.stream().map(PackFolders.Pack::folder).toList());
        while (true) {
            try {
                play(packs, readers);
            } catch (Refusal e) {
                e.faults().forEach(fault -> surroundings.err().println(fault.message()));
            }
            talking.say(surroundings, "Watching. Interrupt to end.");
            do {
                try {
                    Thread.sleep(PAUSE_MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            } while (!changes.changed());
        }
    }

    private ExitCode play(List<PackFolders.Pack> packs, Readers readers) throws IOException {
        List<TestReport> reports = new ArrayList<>();
        for (PackFolders.Pack pack : packs) {
            reports.add(new PackTests(surroundings, readers, pack.folder(), pack.name()).play(only));
        }
        reports.forEach(this::tell);
        if (output != null) {
            WholeFile.write(surroundings.folder().resolve(output), out -> JUnitXml.write(reports, out));
        }
        boolean accepted = false;
        if (accept) {
            for (TestReport report : reports) {
                List<String> changes = Acceptance.of(report);
                changes.forEach(surroundings.out()::println);
                accepted |= !changes.isEmpty();
            }
        }
        if (accepted) {
            talking.say(surroundings, "Read the changes before you keep them; then play the tests again.");
        }
        return passed(reports) ? ExitCode.DONE : ExitCode.FOUND;
    }

    private void checkOutput() {
        if (output != null && !output.toString().endsWith(".xml")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "-o " + output + ": tests are written as JUnit XML. Name a file that ends in .xml.");
        }
    }

    private void tell(TestReport report) {
        TestText.lines(report).forEach(surroundings.out()::println);
        if (coverage != null) {
            TestText.coverage(report).forEach(surroundings.out()::println);
        }
    }

    private boolean passed(List<TestReport> reports) {
        int least = coverage == null ? 0 : coverage;
        return reports.stream().allMatch(report -> report.failed() == 0 && report.percent() >= least);
    }
}
