package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import truce.cli.ExitCode;
import truce.cli.Surroundings;
import truce.cli.earlier.DiffJson;
import truce.cli.earlier.DiffText;
import truce.cli.earlier.EarlierReport;
import truce.cli.earlier.ReportDiff;
import truce.core.fault.NearestName;

/** {@code truce diff}: what changed from one report to another, and because of what. */
@Dependent
@Command(
        name = "diff",
        description = "Tell what changed between two reports in JSON, and because of what.",
        sortOptions = false,
        footer = {
            "",
            "Flags that are new, gone or have another answer, each with its causes: rows that came late, were withdrawn or",
            "corrected; another coding; tables, known facts, texts, rules, parameters. Exit code 1: something changed.",
            "",
            "Examples:",
            "  truce diff march.json june.json",
            "  truce diff march.json june.json --format json"
        })
public class DiffCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "OLD.json", description = "The earlier report.")
    String old = "";

    @Parameters(index = "1", paramLabel = "NEW.json", description = "The later report.")
    String later = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: ${DEFAULT-VALUE}.")
    String format = "text";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Mixin
    Talking talking = new Talking();

    @Inject
    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (!FORMATS.contains(format)) {
            throw new ParameterException(
                    spec.commandLine(), "There is no format '" + format + "'. " + NearestName.hint(format, FORMATS));
        }
        ReportDiff diff = ReportDiff.of(
                EarlierReport.open(surroundings.folder(), old), EarlierReport.open(surroundings.folder(), later));
        if (format.equals("json")) {
            DiffJson.write(diff, surroundings.out());
        } else {
            surroundings.out().print(DiffText.of(diff));
        }
        surroundings.out().flush();
        ExitCode code = diff.found() ? ExitCode.FOUND : ExitCode.DONE;
        return (diff.complete() ? code : code.stronger(ExitCode.INPUT)).number();
    }
}
