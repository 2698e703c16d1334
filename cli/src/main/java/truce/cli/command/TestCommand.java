package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.util.ArrayList;
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
import truce.cli.input.Readers;
import truce.cli.plugin.Plugins;
import truce.cli.test.PackFolders;
import truce.cli.test.PackTests;
import truce.cli.test.TestReport;
import truce.cli.test.TestText;

/** {@code truce test}: the tests beside the rules. */
@Dependent
@Command(
        name = "test",
        description = "Play the tests that lie beside the rules of a pack.",
        sortOptions = false,
        footer = {
            "",
            "PATH is a pack, or a folder with packs in it. Tests are tests/*.test.yaml and tests/*.expect.csv;",
            "docs/testing-rules.md says how they are written.",
            "",
            "Examples:",
            "  truce test my-pack",
            "  truce test my-pack --coverage=80 -o tests.xml",
            "  truce test my-pack --only \"one metre outside\" --watch"
        })
public class TestCommand implements Callable<Integer> {

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

    @Mixin
    PluginFolders folders = new PluginFolders();

    @Mixin
    Talking talking = new Talking();

    @Inject
    TestCommand(Surroundings surroundings, Provider<Builtins> builtins) {
        this.surroundings = surroundings;
        this.builtins = builtins;
    }

    @Override
    public Integer call() throws IOException {
        List<PackFolders.Pack> packs = PackFolders.find(surroundings.folder(), path == null ? "." : path);
        try (Plugins plugins = folders.load(surroundings, builtins.get())) {
            Readers readers = PluginFolders.readers(builtins.get(), plugins);
            List<TestReport> reports = new ArrayList<>();
            for (PackFolders.Pack pack : packs) {
                reports.add(new PackTests(surroundings, readers, pack.folder(), pack.name()).play(only));
            }
            reports.forEach(this::tell);
            return (passed(reports) ? ExitCode.DONE : ExitCode.FOUND).number();
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
